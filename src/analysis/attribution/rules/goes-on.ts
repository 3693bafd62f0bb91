import type { Candidate, QuotePlace } from '../candidate.ts';

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
      follows,
      features: [`rule=${rule}`, `rule=${rule} from=${before.rule}`, ...features],
      reason: () => reason(place.reading.text.slice(phrase.span.start, phrase.span.end)),
    },
  ];
}

/** What the narrator says between the words `from` and `to` (left out) that could bring another speaker. */
export function interruption({ passage }: QuotePlace, from: number, to: number): { words: number; subjects: number; cues: number } {
  let words = 0;
  let cues = 0;
  for (const word of passage.words.slice(from, to)) {
    if (word.stretch !== null) continue;
    words += 1;
    if (word.reporting !== null && word.tag === 'verb') cues += 1;
  }
  const subjects = passage.phrases.filter(
    ({ first, last, kind }) => first >= from && last < to && kind !== 'thing' && kind !== 'document',
  ).length;
  return { words, subjects, cues };
}
