import type { Candidate, QuotePlace } from '../candidate.ts';
import { phrasesWithin } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';

/** No paragraph that anybody reads is longer; on a line that is, a quote goes on from one within so many words. */
const LONGEST_PARAGRAPH = 600;

/** The stretches of a passage that were given a source and stand before its word `end`, the nearest first. */
export function attributedBefore({ decided }: QuotePlace, { words }: ReadPassage, end: number): number[] {
  const found: number[] = [];
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_PARAGRAPH); at -= 1) {
    const stretch = words[at]?.stretch ?? null;
    if (stretch !== null && decided[stretch]?.chosen) found.push(stretch);
  }
  return found;
}

/** A candidate that carries on what was decided for an earlier stretch, or none where that was left open. */
export function goesOn(
  place: QuotePlace,
  rule: string,
  follows: { stretch: number; joins: boolean },
  features: string[],
  reason: (mention: string) => string,
): Candidate[] {
  const before = place.decided[follows.stretch]?.chosen;
  if (!before) return [];
  const { phrase, passage } = before.mention;
  return [
    {
      rule,
      mention: { phrase, passage },
      cue: before.cue,
      ...(before.hears ? { hears: true } : {}),
      follows,
      features: [`rule=${rule}`, `rule=${rule} from=${before.rule}`, ...features],
      reason: () => reason(place.reading.text.slice(phrase.span.start, phrase.span.end)),
    },
  ];
}

/** What the narrator says between the words `start` and `to` (left out) that could bring another speaker. */
export function interruption({ passage }: QuotePlace, start: number, to: number): { words: number; subjects: number; cues: number } {
  const from = Math.max(start, to - LONGEST_PARAGRAPH);
  let words = 0;
  let cues = 0;
  for (const word of passage.words.slice(from, to)) {
    if (word.stretch !== null) continue;
    words += 1;
    if (word.reporting !== null && word.tag === 'verb') cues += 1;
  }
  const subjects = phrasesWithin(passage.phrases, from, to - 1).filter(
    ({ last, kind }) => last < to && kind !== 'thing' && kind !== 'document',
  ).length;
  return { words, subjects, cues };
}
