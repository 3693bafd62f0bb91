import { hangsOnPreposition, verbOf } from '../clauses.ts';
import type { Gender } from '../lexicon/given-names.ts';
import { type NounPhrase, VOICES } from '../noun-phrase.ts';
import { phrasesWithin } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';

const OWN: Readonly<Record<string, Gender>> = { his: 'male', himself: 'male', her: 'female', herself: 'female' };
const SPOUSES: ReadonlySet<string> = new Set(['husband', 'wife', 'partner', 'son', 'daughter', 'children', 'mother', 'father']);
/** Words behind "who" in which what it does to its own stands: "who has lost her job". */
const OWN_REACH = 4;

/**
 * The gender that words right behind a name show that can hardly be of anybody else: "Kim Poe, who lost her job", "Kim Poe and her husband".
 * Null where there are none.
 * @param isRare Hardly anybody of the other gender bears the name: "who fought her brother" then speaks of two.
 */
export function genderBehind({ words }: ReadPassage, { last }: NounPhrase, isRare: boolean): Gender | null {
  const [first, second, third] = [words[last + 1], words[last + 2], words[last + 3]];
  if (first?.lower === 'and' && second?.tag === 'possessive' && SPOUSES.has(third?.lower ?? '')) return OWN[second.lower] ?? null;
  if (first?.tag !== 'comma' || second?.lower !== 'who') return null;
  for (let at = last + 3; at < last + 3 + OWN_REACH; at += 1) {
    const word = words[at];
    if (word === undefined || word.tag === 'comma' || word.tag === 'stop' || word.tag === 'name' || word.reporting !== null) return null;
    if (word.lower.endsWith('self')) return OWN[word.lower] ?? null;
    if (!isRare && word.tag === 'possessive' && words[at + 1]?.tag === 'noun') return OWN[word.lower] ?? null;
  }
  return null;
}

/**
 * The gender of somebody without a name whose sentence goes on with it: "a clerk, who identified himself as", "who gave her name as", "a clerk drove
 * himself home"; else null.
 */
export function genderOfNaming({ words }: ReadPassage, { last, sentence }: NounPhrase): Gender | null {
  for (let at = last + 2; at <= last + SELF_REACH; at += 1) {
    const [verb, self] = [words[at - 1], words[at]];
    if (self?.sentence !== sentence || DOERS.has(verb?.tag ?? 'quote')) break;
    if (verb?.tag === 'verb' && (self.lower === 'himself' || self.lower === 'herself')) return OWN[self.lower] ?? null;
  }
  const who = words[last + 1]?.tag === 'comma' ? last + 2 : last + 1;
  const [verb, own] = [words[who + 1]?.lower ?? '', words[who + 2]?.lower ?? ''];
  if (words[who]?.lower !== 'who' || !(NAMES_ITSELF.has(verb) || (verb === 'gave' && words[who + 3]?.lower === 'name'))) return null;
  return OWN[own] ?? null;
}
/** In words. */
const SELF_REACH = 8;
/** What brings somebody else in. */
const DOERS: ReadonlySet<string> = new Set(['name', 'subject-pronoun', 'coordinator', 'subordinator', 'relative', 'quote']);
const NAMES_ITSELF: ReadonlySet<string> = new Set(['identified', 'introduced']);

/**
 * The gender by which somebody without a name is called who is quoted next: "A clerk says that he left early. “I saw him,” she says." Null where the
 * next quote of the paragraph is not tagged by "he" or "she", or somebody else does something before it.
 */
export function genderOfTag({ words, phrases }: ReadPassage, { last, sentence }: NounPhrase): Gender | null {
  let at = last + 1;
  while (words[at] !== undefined && words[at]?.stretch === null && (words[at]?.sentence ?? 0) <= sentence + 1) at += 1;
  const [tag, verb] = [words[at + 1], words[at + 2]];
  if (words[at]?.stretch == null || verb?.reporting == null || verb.tag !== 'verb') return null;
  const isOther = (phrase: NounPhrase): boolean =>
    VOICES.has(phrase.kind) && verbOf(words, phrase) !== null && !hangsOnPreposition(words, phrase);
  return phrasesWithin(phrases, last + 1, at).some(isOther) ? null : (TAGS[tag?.lower ?? ''] ?? null);
}
const TAGS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
