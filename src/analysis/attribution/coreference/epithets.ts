import { demonymNouns } from '../lexicon/places.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { BodyEvidence } from './body-evidence.ts';
import type { Entity, EntityMention } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { type Gender, genderOfNoun } from './name-parts.ts';
import { mayBePerson } from './pronouns.ts';

/** What somebody is, by no office or trade: nobody is introduced by such a noun with "the". */
const QUALITIES: ReadonlySet<string> = new Set(
  'tycoon magnate mogul billionaire millionaire multimillionaire heiress veteran star superstar legend icon teenager pensioner'.split(' '),
);
/** "The mum-of-two". */
const PARENT_OF = /^([a-z]+)-of-[a-z]+$/;

/**
 * Whether a phrase calls somebody by where they come from, by their children or by what they are, and not by an office: "the Swede", "the
 * mum-of-two", "the tycoon". Such words go back to whom the story has just named; "the announcer" may be somebody new.
 */
export function isEpithet({ words }: ReadPassage, { first, head, plural }: NounPhrase): boolean {
  const lower = words[head]?.lower ?? '';
  if (plural || words[first]?.lower !== 'the') return false;
  return demonymNouns.has(lower) || QUALITIES.has(lower) || (lower.includes('-') && (parentOf(lower) !== null || YEARS.test(lower)));
}
const YEARS = /^(\d+)-year-old$/;
const YEARS_END = '-year-old';

/** In paragraphs. */
const REACH = 2;

/** Whom an epithet stands for: the only person named in the nearest paragraph that names any, if nothing shows that it is not that one. */
export function calledByEpithet(known: KnownEntities, bodies: BodyEvidence, passage: ReadPassage, phrase: NounPhrase): Entity | null {
  const lower = passage.words[phrase.head]?.lower ?? '';
  const gender = genderOfNoun(parentOf(lower) ?? lower);
  const years = yearsIn(passage, phrase);
  const named = known
    .mentionedBefore(phrase.span.start, passage, REACH)
    .filter(({ entity, mention }) => entity.name.length > 0 && mention.form !== 'pronoun' && isPerson(entity, mention, bodies));
  const block = named[0]?.mention.passage.block;
  const people = new Set(named.filter(({ mention }) => mention.passage.block === block).map(({ entity }) => entity));
  const [only] = people;
  if (only === undefined || people.size > 1 || isOther(only.gender, gender)) return null;
  if ((demonymNouns.has(lower) && isFromElsewhere(only, lower)) || (years !== null && known.ageOf(only) !== null)) return null;
  // Whoever is "the Swede" is somebody.
  only.kind = 'person';
  return only;
}

const isPerson = (entity: Entity, { subject }: EntityMention, bodies: BodyEvidence): boolean =>
  entity.kind === 'person' || (subject && mayBePerson(entity, bodies));

/** "Mum" in "mum-of-two"; null for other words. */
function parentOf(lower: string): string | null {
  const parent = PARENT_OF.exec(lower)?.[1];
  return parent !== undefined && genderOfNoun(parent) !== null ? parent : null;
}

const isOther = (known: Gender | null, wanted: Gender | null): boolean => known !== null && wanted !== null && known !== wanted;

/** Letters by which "Swede" and "Swedish", "Pole" and "Polish" are told to be of one country. */
const STEM = 3;
/** Adjectives of countries whose nouns are other words. */
const ADJECTIVE =
  /^(?:british|dutch|english|french|irish|scottish|welsh|danish|finnish|polish|spanish|swedish|turkish|chinese|japanese|portuguese)$/;

/** The story has said that somebody comes from another country. */
const isFromElsewhere = ({ roleWords }: Entity, demonym: string): boolean =>
  [...roleWords].some((word) => (demonymNouns.has(word) || ADJECTIVE.test(word)) && word.slice(0, STEM) !== demonym.slice(0, STEM));

const AGE = /^[1-9]\d?$/;

/** How old the words of a phrase say that its bearer is: "the 54-year-old"; null where they do not. */
export function yearsIn({ words }: ReadPassage, { first, last }: NounPhrase): number | null {
  for (let at = first; at <= last; at += 1) {
    const lower = words[at]?.lower ?? '';
    const years = lower.endsWith(YEARS_END) ? YEARS.exec(lower)?.[1] : undefined;
    if (years !== undefined) return Number(years);
  }
  return null;
}

/** How old the story says that the bearer of a name is: "Ann Poe, 54, said", "Ann Poe (54)", "the 54-year-old Ann Poe"; null where it does not. */
export function ageOf(passage: ReadPassage, phrase: NounPhrase): number | null {
  const { words } = passage;
  const sign = words[phrase.last + 1]?.tag;
  const isBehind = (sign === 'comma' || sign === 'open') && isAgeAt(words, phrase.last + 2);
  return isBehind ? Number(words[phrase.last + 2]?.text) : yearsIn(passage, phrase);
}

/** "Ann Poe, 41, said": a number between signs, or at the end of what is said of her. */
export const isAgeAt = (words: ReadPassage['words'], at: number): boolean =>
  AGE.test(words[at]?.text ?? '') && ['comma', 'close', 'stop', undefined].includes(words[at + 1]?.tag);
