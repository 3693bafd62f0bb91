import { type Feature, feature } from '../../feature.ts';
import { sliceOf } from '../../text/slice.ts';
import type { Candidate, QuotePlace } from '../candidate.ts';
import { verbOf } from '../clauses.ts';
import { predicateOf } from '../coreference/subjects.ts';
import { quoteFeatures } from '../cue-features.ts';
import { type NounPhrase, namingPhrase } from '../noun-phrase.ts';
import { phrasesWithin, reachBack } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';

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
  follows: NonNullable<Candidate['follows']>,
  features: readonly Feature[],
  reason: (mention: string) => string,
  rival: string | null = null,
): Candidate[] {
  const before = place.decided[follows.stretch]?.chosen;
  if (!before) return [];
  const { phrase, passage } = before.mention;
  const named = sliceOf(place.reading.text, namingPhrase(phrase).span);
  const isSame = rival === null || named.endsWith(rival.split(' ').at(-1) ?? '');
  const doubt = before.doubt ?? (isSame ? undefined : `“${rival}” is the subject of a sentence between the two.`);
  return [
    {
      rule,
      mention: { phrase, passage },
      cue: before.cue,
      ...(before.hears ? { hears: true } : {}),
      ...(before.elsewhere ? { elsewhere: true } : {}),
      ...(doubt === undefined ? {} : { doubt }),
      follows,
      ...(place.reading.stretches[follows.stretch]?.continuedBy === place.stretch && { certain: true }),
      features: [feature`rule=${rule}`, feature`rule=${rule} from=${before.rule}`, ...features],
      reason: () => reason(named),
    },
  ];
}

/** Who else is the subject of a whole sentence between the words `start` and `to`, and so may speak on: “We go,” she said. Ann Lee nodded. “We stay.” */
export function rivalBetween({ passage, reading }: QuotePlace, start: number, to: number): string | null {
  const { words, phrases } = passage;
  const from = Math.max(start, to - LONGEST_PARAGRAPH);
  const rival = phrasesWithin(phrases, from, to - 1).find((phrase) => {
    const before = words[phrase.first - 1];
    const opens = before !== undefined && before.sentence !== phrase.sentence;
    const ends = phrase.sentence !== words[to]?.sentence;
    return opens && ends && RIVALS.has(phrase.kind) && predicateOf(passage, phrase) !== null;
  });
  return rival === undefined ? null : sliceOf(reading.text, rival.span);
}
const RIVALS: ReadonlySet<NounPhrase['kind']> = new Set(['name', 'name-person', 'person']);

/**
 * Who does something in the sentence right before a whole sentence in marks, where somebody else spoke last in the paragraph: “We go,” she
 * said. Ann Lee took her hat. “We stay.” Null where nobody takes over so.
 */
export function takesOver(place: QuotePlace): NounPhrase | null {
  const { passage, at, reading } = place;
  const { words, phrases } = passage;
  const { capital, closing } = quoteFeatures(place);
  const sentence = words[at]?.sentence ?? 0;
  if (!capital || (closing !== 'stop' && closing !== 'question') || words[at - 1]?.sentence !== sentence - 1) return null;
  const [earlier] = attributedBefore(place, passage, at);
  const before = earlier === undefined ? null : place.decided[earlier]?.chosen;
  if (!before || holdsMarks(words, at - 1, sentence - 1)) return null;
  const actor = phrasesWithin(phrases, reachBack(words, at, 1), at).find(({ first }) => words[first - 1]?.sentence === sentence - 2);
  const verb = actor === undefined || !RIVALS.has(actor.kind) || actor.kind === 'person' ? null : verbOf(words, actor);
  if (!actor || verb === null || words[verb]?.tag !== 'verb' || words[verb]?.reporting != null) return null;
  const spoke = sliceOf(reading.text, namingPhrase(before.mention.phrase).span);
  return spoke.endsWith(words[actor.head]?.text ?? '') ? null : actor;
}

/** Whether the sentence that ends at a word holds anything in marks. */
function holdsMarks(words: readonly Word[], last: number, sentence: number): boolean {
  for (let at = last; words[at]?.sentence === sentence; at -= 1) if (words[at]?.stretch != null) return true;
  return false;
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
