import type { Source } from '../../schema/source.ts';
import type { Story } from '../../schema/story.ts';

/**
 * Gives sources that the stories print alike names that tell them apart: two whom one story calls "others" by their paragraphs, "officials" of
 * several stories by the sigla. Whoever is alone in a name keeps it, and so does who is mentioned by pronouns alone.
 */
export function tellApart(sources: readonly Source[], stories: readonly Pick<Story, 'id' | 'siglum' | 'blocks'>[]): Source[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const storyOf = ({ mentions: [first] }: Source): string => (first === undefined ? '' : first.story);
  const byName = Map.groupBy(sources, ({ name }) => name);
  return sources.map((source) => {
    const alike = byName.get(source.name) ?? [];
    const [first] = source.mentions;
    const story = first && byId.get(first.story);
    if (alike.length === 1 || first === undefined || story === undefined) return source;
    const others = alike.filter((other) => other !== source);
    const paragraph = story.blocks.find(({ span }) => span.start <= first.span.start && first.span.start < span.end)?.n;
    const places = [
      ...(others.some((other) => storyOf(other) !== first.story) ? [`story ${story.siglum}`] : []),
      ...(paragraph !== undefined && others.some((other) => storyOf(other) === first.story) ? [`paragraph ${paragraph}`] : []),
    ];
    return { ...source, name: `${source.name} (${places.join(', ')})` };
  });
}
