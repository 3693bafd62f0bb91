import { nounKindOf } from '../lexicon/people-words.ts';
import { demonymNouns, isSiteName, placeNames } from '../lexicon/places.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { BodyEvidence } from './body-evidence.ts';
import type { Entity, EntityMention } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { type Gender, genderOfNoun } from './name-parts.ts';
import { type Answer, mostPresent } from './presence.ts';
import { isOnePerson, mayBePerson } from './pronouns.ts';

/** What somebody is, by no office or trade: nobody is introduced by such a noun with "the". */
const QUALITIES: ReadonlySet<string> = new Set(
  `tycoon magnate mogul billionaire millionaire multimillionaire heiress veteran star superstar legend icon teenager pensioner
  boy girl toddler schoolboy schoolgirl youngster
  striker winger forward midfielder defender goalkeeper keeper goalscorer quarterback linebacker pitcher batsman batter bowler sprinter swimmer boxer wrestler
  rider rower cyclist jockey gymnast golfer medallist medalist
  singer rapper actor actress comedian novelist poet pianist violinist soprano tenor`.split(/\s+/),
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
  if (demonymNouns.has(lower) || QUALITIES.has(lower) || isParentOfMany(words, head)) return true;
  return lower.includes('-') && (parentOf(lower) !== null || YEARS.test(lower));
}
/** "The mother of two". */
const isParentOfMany = (words: ReadPassage['words'], head: number): boolean =>
  PARENTS.has(words[head]?.lower ?? '') && words[head + 1]?.lower === 'of' && words[head + 2]?.tag === 'number';
const PARENTS: ReadonlySet<string> = new Set('mother father mum mom dad grandmother grandfather parent'.split(' '));

const YEARS = /^(\d+)-year-old$/;
const YEARS_END = '-year-old';

/** In paragraphs. */
const REACH = 2;

/**
 * Whom an epithet stands for: the only person named in the nearest paragraph that names any, or whoever is foremost in mind, if nothing
 * shows that it is not that one. `answer` where somebody else was weighed.
 */
export function calledByEpithet(
  known: KnownEntities,
  bodies: BodyEvidence,
  passage: ReadPassage,
  phrase: NounPhrase,
): { entity: Entity; answer: Answer | null } | null {
  const lower = passage.words[phrase.head]?.lower ?? '';
  const gender = genderOfNoun(parentOf(lower) ?? lower);
  const years = yearsIn(passage, phrase);
  const mayBeCalled = (entity: Entity): boolean =>
    !isOther(entity.gender, gender) &&
    !(demonymNouns.has(lower) && isFromElsewhere(entity, lower)) &&
    (years === null || known.ageOf(entity) === null);
  const named = known
    .mentionedBefore(phrase.span.start, passage, REACH)
    .filter(({ entity, mention }) => entity.name.length > 0 && mention.form !== 'pronoun' && isPerson(entity, mention, bodies));
  const block = named[0]?.mention.passage.block;
  const people = new Set(named.filter(({ mention }) => mention.passage.block === block).map(({ entity }) => entity));
  const [only] = people;
  const isOnly = people.size === 1 && only !== undefined && mayBeCalled(only);
  // Of two whom a story brings together either may be the Swede.
  const answer =
    isOnly || demonymNouns.has(lower)
      ? null
      : mostPresent(known, passage, phrase, {
          reach: REACH,
          agrees: (entity) =>
            entity.name.length > 0 && (isOnePerson(entity, bodies) || isNamedAlone(entity, bodies)) && mayBeCalled(entity),
        });
  const entity = isOnly ? only : answer?.entity;
  if (entity === undefined) return null;
  // Whoever is "the Swede" is somebody.
  entity.kind = 'person';
  return { entity, answer };
}

const isPerson = (entity: Entity, { subject }: EntityMention, bodies: BodyEvidence): boolean =>
  entity.kind === 'person' || (subject && mayBePerson(entity, bodies));

/** One word that a sentence is about and nothing shows to be a place's or a body's name: somebody who has no other name. */
const isNamedAlone = ({ kind, plural, name, mentions }: Entity, bodies: BodyEvidence): boolean => {
  const [only = ''] = name.map((word) => word.toLowerCase());
  if (kind !== 'organisation' || plural || name.length !== 1 || bodies.has(only) || isSiteName(only) || placeNames.has(only)) return false;
  return nounKindOf(only) !== 'organisation' && mentions.some(({ subject }) => subject);
};

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
