import type { StoryId } from '../../schema/ids.ts';
import type { SourceNaming, StoryNaming } from '../../schema/naming.ts';

/** How two stories name a source differently: the forms that one prints and the other does not. Null where one does not name it, or both print the same. */
export function namedOtherwise({ stories, ...naming }: SourceNaming, a: StoryId, b: StoryId): SourceNaming | null {
  const inA = stories.find(({ story }) => story === a);
  const inB = stories.find(({ story }) => story === b);
  if (!inA || !inB) return null;
  const differing = [without(inA, inB), without(inB, inA)];
  return differing.some(({ names, descriptions }) => names.length + descriptions.length > 0) ? { ...naming, stories: differing } : null;
}

function without(naming: StoryNaming, other: StoryNaming): StoryNaming {
  const printed = new Set([...other.names, ...other.descriptions].map(({ text }) => text));
  const own = (forms: StoryNaming['names']) => forms.filter(({ text }) => !printed.has(text));
  return { ...naming, names: own(naming.names), descriptions: own(naming.descriptions) };
}
