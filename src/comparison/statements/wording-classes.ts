import { sliceOf } from '../../analysis/text/slice.ts';
import { opensSentence } from '../collation/sentence-end.ts';
import { type Candidate, sentencesAround } from './candidate.ts';
import { isFragment } from './fragments.ts';

/** Quotes that print the same words, in the same sentences, of the same source, as surely, on the same day as far as stated: compared with others once for all. */
export type WordingClass = { first: Candidate; members: Candidate[] };

/** Gathers quotes into classes. A fragment is told by its sentence, so that goes into its class. */
export function gatherClasses(candidates: readonly Candidate[]): WordingClass[] {
  const classes = new Map<string, WordingClass>();
  for (const candidate of candidates) {
    const { quote, story, tokens, words } = candidate;
    const key = JSON.stringify([
      [...candidate.sources].sort(),
      quote.confidence === 'low',
      'value' in quote.date ? quote.date.value : null,
      words,
      candidate.own?.words ?? null,
      tokens.flatMap((_, at) => (opensSentence(tokens, at) ? [at] : [])),
      isFragment(candidate) ? sentencesAround(candidate).map((sentence) => sliceOf(story.text, sentence)) : null,
    ]);
    const known = classes.get(key);
    if (known) known.members.push(candidate);
    else classes.set(key, { first: candidate, members: [candidate] });
  }
  return [...classes.values()];
}
