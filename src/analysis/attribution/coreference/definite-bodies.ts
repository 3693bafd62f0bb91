import { wordSet } from '../../text/word-set.ts';
import { nounKindOf } from '../lexicon/people-words.ts';
import { isPlaceOrSeat } from '../lexicon/places.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { BodyEvidence } from './body-evidence.ts';
import { type Entity, lastNameOf, mayBeBody } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { type Answer, mostPresent } from './presence.ts';

const BUSINESSES =
  'company firm corporation business airline carrier operator manufacturer retailer maker chain giant insurer brewer supplier developer contractor publisher';
/** A class of bodies: the nouns that stand for one of them whatever it is called, and nouns of bodies that are part of their names. */
type BodyClass = {
  nouns: ReadonlySet<string>;
  /** Null where names of all bodies may be meant. */
  names: ReadonlySet<string> | null;
  /** One of these stands in the name. */
  isNamedSo: boolean;
};
const CLASSES: readonly BodyClass[] = [
  {
    nouns: wordSet(BUSINESSES),
    names: wordSet(`${BUSINESSES} group bank institute institution network station channel`),
    isNamedSo: false,
  },
  {
    nouns: wordSet('charity nonprofit non-profit'),
    names: wordSet('trust foundation fund society association group network alliance centre center council committee'),
    isNamedSo: false,
  },
  { nouns: wordSet('club'), names: wordSet('club association athletic'), isNamedSo: false },
  { nouns: wordSet('force'), names: wordSet('police constabulary'), isNamedSo: true },
  {
    nouns: wordSet('watchdog regulator'),
    names: wordSet('agency authority commission regulator inspectorate ombudsman office bureau'),
    isNamedSo: true,
  },
  {
    nouns: wordSet(
      'group organisation organization body newspaper paper magazine tabloid broadcaster team side outfit studio start-up startup venue',
    ),
    names: null,
    isNamedSo: false,
  },
];
const classByNoun: ReadonlyMap<string, BodyClass> = new Map(CLASSES.flatMap((it) => [...it.nouns].map((noun) => [noun, it] as const)));
/** "The company" reaches back over this many paragraphs: it is said of whom the story is about. */
const REACH = 8;
/** "The group" may be any at all: it goes back no further. */
const NEXT = 1;

/** "The firm", "the charity": the class of bodies that a phrase stands for one of, whatever it is called; null for other phrases. */
export const bodyClassOf = ({ words }: ReadPassage, { plural, head }: NounPhrase): BodyClass | null =>
  plural ? null : (classByNoun.get(words[head]?.lower ?? '') ?? null);

/**
 * The named body that "the company" or "the force" stands for. Where no name in reach is shown to be a body's, a single one that
 * may be is taken, with doubt; among several nothing is guessed.
 */
export function resolveBody(
  known: KnownEntities,
  passage: ReadPassage,
  phrase: NounPhrase,
  bodies: BodyEvidence,
): (Answer & { lone: boolean }) | null {
  const wanted = passage.words[phrase.first]?.lower === 'the' ? bodyClassOf(passage, phrase) : null;
  if (wanted === null) return null;
  const reach = wanted.names === null ? NEXT : REACH;
  const shown = mostPresent(known, passage, phrase, {
    reach,
    agrees: (entity) => mayBeOf(wanted, entity) && bodies.has(lastNameOf(entity)),
  });
  if (shown !== null) return { ...shown, lone: false };
  const single = mostPresent(known, passage, phrase, {
    reach,
    agrees: (entity) => mayBeOf(wanted, entity) && isSpokenOf(entity),
  });
  return single === null || single.rivals > 0 ? null : { ...single, lone: true };
}

/** What a place is not, that things happen in: it has a name of several words, or a sentence is about it. */
const isSpokenOf = ({ name, mentions }: Entity): boolean => name.length > 1 || mentions.some(({ subject }) => subject);

/** "PORT ARDEN, March 9": the place where a story was written, in capitals before all else. */
const isDateline = ({ name, mentions: [first] }: Entity): boolean =>
  first?.phrase.first === 0 &&
  name.every((word) => word === word.toUpperCase()) &&
  first.passage.words[first.phrase.last + 1]?.tag === 'comma';

function mayBeOf({ names, isNamedSo }: BodyClass, entity: Entity): boolean {
  if ((entity.kind !== 'organisation' && !mayBeBody(entity)) || entity.plural || entity.name.length === 0) return false;
  const last = lastNameOf(entity);
  if (isPlaceOrSeat(last) || isDateline(entity)) return false;
  // "The group" may be any at all, and no person.
  if (names === null) return entity.kind === 'organisation';
  const words = entity.name.map((word) => word.toLowerCase());
  if (isNamedSo && !words.some((word) => names.has(word))) return false;
  return words.every((word) => nounKindOf(word) !== 'organisation' || names.has(word));
}
