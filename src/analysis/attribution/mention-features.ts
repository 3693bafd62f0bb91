import type { QuotePlace } from './candidate.ts';
import { type NounPhrase, namingPhrase } from './noun-phrase.ts';
import type { ReadPassage } from './reading.ts';
import { wordsInMarks } from './words-in-marks.ts';

/** Speakers further back are of another part of the story. */
const MOST_BACK = 4;
const FURTHEST_BACK = 12;

function quotedWords(place: QuotePlace): ReadonlySet<string> {
  place.notes.inside ??= new Set(wordsInMarks(place.reading, place.stretch));
  return place.notes.inside;
}

/**
 * Whether the quote itself holds the name, or the pronoun, that the phrase says it by: who speaks says "I". Null where the phrase has
 * neither.
 */
export function namedInside(phrase: NounPhrase, { words }: ReadPassage, place: QuotePlace): 'pronoun' | 'true' | 'false' | null {
  const naming = namingPhrase(phrase);
  const head = words[naming.head];
  if (head === undefined) return null;
  const inside = quotedWords(place).has(head.lower);
  if (naming.kind === 'pronoun') return inside ? 'pronoun' : null;
  return head.tag === 'name' ? (inside ? 'true' : 'false') : null;
}

/** Whether the words that name the phrase named the speaker of the quote before, or of one little earlier. */
export function spokeBefore(phrase: NounPhrase, { words }: ReadPassage, { decided, stretch }: QuotePlace): 'last' | 'earlier' | 'no' {
  const head = words[namingPhrase(phrase).head]?.lower;
  let back = 0;
  for (let at = stretch - 1; at >= Math.max(0, stretch - FURTHEST_BACK) && back < MOST_BACK; at -= 1) {
    const mention = decided[at]?.chosen?.mention;
    if (mention === undefined) continue;
    back += 1;
    if (mention.passage.words[namingPhrase(mention.phrase).head]?.lower === head) return back === 1 ? 'last' : 'earlier';
  }
  return 'no';
}
