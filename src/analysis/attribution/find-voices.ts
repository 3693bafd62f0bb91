import type { Span } from '../../schema/span.ts';
import type { Voice } from '../story-analysis.ts';
import type { Entity } from './coreference/entity.ts';
import type { WordTag } from './words.ts';

/** The voices of a story, in the order of their first mentions, and where each entity stands among them. */
export function voicesOf(entities: readonly Entity[]): { voices: Voice[]; indexOf: Map<Entity, number> } {
  const indexOf = new Map(entities.map((entity, index) => [entity, index]));
  const voices = entities.map(
    (entity): Voice => ({
      kind: entity.kind,
      name: entity.name.length > 0 ? entity.name.join(' ') : entity.described,
      description: descriptionOf(entity),
      mentions: entity.mentions.map(({ span, form, role }) => ({ span, form, role })),
    }),
  );
  return { voices, indexOf };
}

/** "A spokesman for the port", "the mayor of Arden": the first words for somebody without a name, with whose or of what they are. */
function descriptionOf({ name, mentions: [first] }: Entity): Span | null {
  if (first === undefined || name.length > 0) return null;
  const { words } = first.passage;
  const { last } = first.phrase;
  const behind = words[last + 1];
  if (!OF_WHAT.has(behind?.lower ?? '') || behind?.sentence !== first.phrase.sentence) return first.span;
  let end = last + 1;
  while (end < last + LONGEST && HANGS.has(words[end + 1]?.tag ?? 'stop')) end += 1;
  while (end > last && !ENDS.has(words[end]?.tag ?? 'stop')) end -= 1;
  return { start: first.span.start, end: Math.max(first.span.end, end > last + 1 ? (words[end]?.end ?? 0) : 0) };
}
const OF_WHAT: ReadonlySet<string> = new Set(['of', 'for', 'from']);
const HANGS: ReadonlySet<WordTag> = new Set<WordTag>(['determiner', 'possessive', 'name', 'noun', 'number', 'clitic']);
const ENDS: ReadonlySet<WordTag> = new Set<WordTag>(['name', 'noun', 'number']);
/** In words. */
const LONGEST = 8;
