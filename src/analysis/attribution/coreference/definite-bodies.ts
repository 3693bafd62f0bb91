import { nounKindOf } from '../lexicon/people-words.ts';
import { isPlaceOrSeat } from '../lexicon/places.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { BodyEvidence } from './body-evidence.ts';
import { type Entity, lastNameOf, mayBeBody } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { type Answer, mostPresent } from './presence.ts';

/** Nouns that stand for a business whatever it is called: "the firm". */
const BUSINESSES: ReadonlySet<string> = new Set(
  'company firm corporation business airline carrier operator manufacturer retailer maker chain giant insurer brewer supplier developer contractor publisher'.split(
    ' ',
  ),
);
/** Nouns of bodies that are part of the names of businesses as well. */
const IN_BUSINESS_NAMES: ReadonlySet<string> = new Set([
  ...BUSINESSES,
  'group',
  'bank',
  'institute',
  'institution',
  'network',
  'station',
  'channel',
]);
/** "The company" reaches back over this many paragraphs: it is said of whom the story is about. */
const REACH = 8;

/** "The firm": what stands for a business whatever it is called. */
export const isBusinessNoun = ({ words }: ReadPassage, { plural, head }: NounPhrase): boolean =>
  !plural && BUSINESSES.has(words[head]?.lower ?? '');

/**
 * The named business that "the company" or "the firm" stands for. Where no name in reach is shown to be a body's, a single one that
 * may be is taken, with doubt; among several nothing is guessed.
 */
export function resolveBusiness(
  known: KnownEntities,
  passage: ReadPassage,
  phrase: NounPhrase,
  bodies: BodyEvidence,
): (Answer & { lone: boolean }) | null {
  if (!isBusinessNoun(passage, phrase) || passage.words[phrase.first]?.lower !== 'the') return null;
  const shown = mostPresent(known, passage, phrase, {
    reach: REACH,
    agrees: (entity) => mayBeBusiness(entity) && bodies.has(lastNameOf(entity)),
  });
  if (shown !== null) return { ...shown, lone: false };
  const single = mostPresent(known, passage, phrase, { reach: REACH, agrees: (entity) => mayBeBusiness(entity) && isSpokenOf(entity) });
  return single === null || single.rivals > 0 ? null : { ...single, lone: true };
}

/** What a place is not, that things happen in: it has a name of several words, or a sentence is about it. */
const isSpokenOf = ({ name, mentions }: Entity): boolean => name.length > 1 || mentions.some(({ subject }) => subject);

/** "PORT ARDEN, March 9": the place where a story was written, in capitals before all else. */
const isDateline = ({ name, mentions: [first] }: Entity): boolean =>
  first?.phrase.first === 0 &&
  name.every((word) => word === word.toUpperCase()) &&
  first.passage.words[first.phrase.last + 1]?.tag === 'comma';

function mayBeBusiness(entity: Entity): boolean {
  if ((entity.kind !== 'organisation' && !mayBeBody(entity)) || entity.plural || entity.name.length === 0) return false;
  const last = lastNameOf(entity);
  if (isPlaceOrSeat(last) || isDateline(entity)) return false;
  return entity.name.every((word) => nounKindOf(word.toLowerCase()) !== 'organisation' || IN_BUSINESS_NAMES.has(word.toLowerCase()));
}
