import { wordsOf } from '../text/normalise.ts';
import type { Candidate, Decision } from './candidate.ts';
import type { Reading } from './reading.ts';

/** Name of the rule. Its answers have neither cue nor mention at the words themselves. */
export const TAKEN_UP = 'taken-up';
/** So many words in a row do not stand in two people's mouths of one story by chance; two do ("peace talks"). */
const FEWEST_WORDS = 3;
/** A medium answer: nothing at the words themselves says whose they are. */
const SHARE = 0.85;

/**
 * Words left open that stand, in the same order, inside words the story has given to somebody: the narrator takes them up again
 * (“… the old pier is a shame …”; It was this “old pier is a shame” remark).
 */
export function withTakenUp({ text, stretches }: Reading, decided: readonly (Decision | undefined)[]): (Decision | undefined)[] {
  const open = decided.flatMap((decision, stretch) => (decision !== undefined && decision.chosen === null ? [stretch] : []));
  const answers = [...decided];
  if (open.length === 0) return answers;
  const foldedOf = (stretch: number): string[] => {
    const span = stretches[stretch]?.inner;
    return span === undefined ? [] : wordsOf(text, span).map(({ folded }) => folded);
  };
  const runs = runsOf(decided, foldedOf);
  for (const stretch of open) {
    const words = foldedOf(stretch);
    if (words.length < FEWEST_WORDS) continue;
    const known = runs.get(words.slice(0, FEWEST_WORDS).join(' ')) ?? [];
    const giver = known.find((it) => it !== stretch && ` ${foldedOf(it).join(' ')} `.includes(` ${words.join(' ')} `));
    const chosen = giver === undefined ? null : (decided[giver]?.chosen ?? null);
    if (giver === undefined || chosen === null) continue;
    answers[stretch] = { chosen: takenUpFrom(text, giver, chosen), share: SHARE, passedOnBy: null, rivals: decided[stretch]?.rivals ?? [] };
  }
  return answers;
}

/** Where each run of `FEWEST_WORDS` words stands: the stretches with an answer of their own, in the order of the text. */
function runsOf(decided: readonly (Decision | undefined)[], foldedOf: (stretch: number) => string[]): Map<string, number[]> {
  const runs = new Map<string, number[]>();
  decided.forEach((decision, stretch) => {
    if (decision?.chosen == null) return;
    const words = foldedOf(stretch);
    for (let at = 0; at + FEWEST_WORDS <= words.length; at += 1) {
      const run = words.slice(at, at + FEWEST_WORDS).join(' ');
      const places = runs.get(run);
      if (places === undefined) runs.set(run, [stretch]);
      else if (places.at(-1) !== stretch) places.push(stretch);
    }
  });
  return runs;
}

function takenUpFrom(text: string, giver: number, chosen: Candidate): Candidate {
  const { start, end } = chosen.mention.phrase.span;
  return {
    rule: TAKEN_UP,
    mention: chosen.mention,
    cue: null,
    follows: { stretch: giver, joins: false },
    features: [],
    reason: () => `The same words stand inside a quote that this story gives to “${text.slice(start, end)}”.`,
  };
}
