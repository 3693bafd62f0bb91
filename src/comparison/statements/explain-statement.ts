import { wordsOf } from '../../analysis/text/normalise.ts';
import type { SourceId, StoryId } from '../../schema/ids.ts';
import type { Locus, Statement, VariantKind } from '../../schema/statement.ts';

/** Readings that differ in nothing else print the same words. */
const SAME_WORDS: readonly (VariantKind | null)[] = [null, 'punctuation', 'case', 'spelling'];

/** Why the witnesses belong together, in one sentence: how much they share, and to whom the stories give it. */
export function explainStatement(
  { witnesses, speakers, loci }: Pick<Statement, 'witnesses' | 'speakers' | 'loci'>,
  nameOf: (source: SourceId) => string,
): string {
  const stories = new Set(witnesses.map(({ story }) => story)).size;
  const shared = longestShared(loci, (witness) => witnesses[witness]?.story);
  const given = speakers.map(({ sources, witnesses: own }) =>
    sources.length > 0 ? `given to ${sources.map(nameOf).join(' and ')} in ${own.length}` : `left open in ${own.length}`,
  );
  return `${witnesses.length} quotes in ${stories} stories share ${shared === 1 ? 'a telling word' : `up to ${shared} words in a row`}; ${given.join(', ')}.`;
}

/** The most words that two stories print alike one after another, marks, capitals and spelling apart. */
function longestShared(loci: readonly Locus[], storyOf: (witness: number) => StoryId | undefined): number {
  let [longest, words] = [0, 0];
  let open = new Set<StoryId | undefined>();
  for (const locus of loci) {
    const base = locus.readings[locus.base];
    const here = alike(locus, storyOf);
    const still = words > 0 ? open.intersection(here) : here;
    const goesOn = still.size > 1;
    open = goesOn ? still : here;
    const own = base?.kind === 'printed' && here.size > 1 ? wordsOf(base.text).length : 0;
    words = goesOn ? words + own : own;
    longest = Math.max(longest, words);
  }
  return longest;
}

function alike({ readings }: Locus, storyOf: (witness: number) => StoryId | undefined): Set<StoryId | undefined> {
  const printed = readings.filter((reading) => reading.kind === 'printed' && SAME_WORDS.includes(reading.variant));
  return new Set(printed.map(({ witness }) => storyOf(witness)));
}
