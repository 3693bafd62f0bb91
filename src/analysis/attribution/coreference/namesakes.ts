import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { type Answer, mostPresent } from './presence.ts';
import { genderOfPronoun } from './pronouns.ts';

/** Paragraphs over which namesakes are weighed by their places. */
const REACH = 40;
/** A newspaper that has called one of a family by the surname alone keeps it for that one. */
const OWNS_SURNAME = 3;
/** In words. */
const LONGEST_SENTENCE = 60;
/** Words behind a name in which a pronoun tells of its bearer. */
const AHEAD = 30;

/** Whom of several with one surname it means. */
export function namesakeMeant(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase, namesakes: readonly Entity[]): Answer | null {
  const gender = genderAhead(passage, phrase);
  const agreeing = namesakes.filter((one) => gender === null || one.gender === null || one.gender === gender);
  const among = new Set(agreeing.length > 0 ? agreeing : namesakes);
  return mostPresent(known, passage, phrase, {
    reach: REACH,
    agrees: (entity) => among.has(entity),
    prior: (entity) => (entity.bySurname ? OWNS_SURNAME : 0),
  });
}

/** The gender of the pronoun that goes on from a name: "Poe, who … her", "Poe said she"; null where another name stands before it. */
function genderAhead({ words }: ReadPassage, phrase: NounPhrase): 'male' | 'female' | null {
  const { sentence } = phrase;
  let next = phrase.last + 1;
  while (next <= phrase.last + LONGEST_SENTENCE && words[next]?.sentence === sentence) next += 1;
  // "Poe, who has run the mill since May, said … She said": the next sentence goes on about whom this one opens with.
  const goesOn = words[phrase.first - 1]?.sentence !== sentence ? genderOfPronoun(words[next]?.lower ?? '') : null;
  if (goesOn !== null && words[next]?.tag === 'subject-pronoun' && words[next]?.sentence === sentence + 1) return goesOn;
  for (let at = phrase.last + 1; at <= phrase.last + AHEAD; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence > sentence + 1 || word.tag === 'name') return null;
    const gender = genderOfPronoun(word.lower);
    if (gender !== null) return gender;
  }
  return null;
}
