import { foldWord } from '../../text/normalise.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { namePartsOf } from './name-parts.ts';
import { type Answer, mostPresent } from './presence.ts';
import { genderOfPronoun } from './pronouns.ts';

/** Paragraphs over which namesakes are weighed by their places. */
const REACH = 40;
/** A newspaper that has called one of a family by the surname alone keeps it for that one. */
const OWNS_SURNAME = 3;
/** What is said of a newcomer right behind the surname outweighs that, and where it stands. */
const DESCRIBED = 5;
/** In words. */
const LONGEST_SENTENCE = 60;
/** Words behind a name in which a pronoun tells of its bearer. */
const AHEAD = 30;

/**
 * Whom of several with one surname it means. What stands around the name outweighs where they were mentioned: a title that one of them
 * alone was given, "the elder", or a clause that says who it is, as is said of somebody whom the story has just brought in.
 */
export function namesakeMeant(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase, namesakes: readonly Entity[]): Meant | null {
  const gender = genderAhead(passage, phrase);
  const agreeing = narrowed(namesakes, (one) => gender === null || one.gender === null || one.gender === gender);
  const titled = withTitle(passage, phrase, agreeing);
  const among = new Set(ofGeneration(passage, phrase, titled));
  const introduced = isDescribed(passage, phrase) ? newcomer([...among], passage) : null;
  const answer = mostPresent(known, passage, phrase, {
    reach: REACH,
    agrees: (entity) => among.has(entity),
    prior: (entity) => (entity === introduced ? DESCRIBED : entity.bySurname ? OWNS_SURNAME : 0),
  });
  return answer && { ...answer, contested: [...among].some((one) => one !== answer.entity && isNamedSince(one, answer.entity)) };
}

/** @param contested Another bearer was named since the one who is meant. */
export type Meant = Answer & { contested: boolean };

/** Those of whom something holds; all, where it holds of none. */
function narrowed(people: readonly Entity[], holds: (one: Entity) => boolean): readonly Entity[] {
  const some = people.filter(holds);
  return some.length > 0 ? some : people;
}

/** "Dr Poe", where one of them alone is a doctor. */
function withTitle(passage: ReadPassage, phrase: NounPhrase, people: readonly Entity[]): readonly Entity[] {
  const titles = namePartsOf(passage, phrase).roleHeads.map(foldWord);
  return titles.length === 0 ? people : narrowed(people, ({ roleHeads }) => titles.every((title) => hasTitle(roleHeads, title)));
}

const hasTitle = (heads: ReadonlySet<string>, title: string): boolean =>
  heads.has(title) || SPELLINGS.some(([short, long]) => (title === short && heads.has(long)) || (title === long && heads.has(short)));
/** Titles in short and in full, folded. */
const SPELLINGS: readonly (readonly [string, string])[] = (
  [
    ['dr', 'doctor'],
    ['prof', 'professor'],
    ['sen', 'senator'],
    ['rep', 'representative'],
    ['gov', 'governor'],
    ['rev', 'reverend'],
    ['gen', 'general'],
    ['capt', 'captain'],
    ['sgt', 'sergeant'],
  ] as const
).map(([short, long]) => [foldWord(short), foldWord(long)]);

const OLDER: ReadonlySet<string> = new Set(['elder', 'older', 'senior']);
const YOUNGER: ReadonlySet<string> = new Set(['younger', 'junior']);
const PARENTS: readonly string[] = 'father mother grandfather grandmother uncle aunt'.split(' ').map(foldWord);
const CHILDREN: readonly string[] = 'son daughter grandson granddaughter nephew niece'.split(' ').map(foldWord);

/** "The elder Mr Poe": whose child the other is. */
function ofGeneration({ words }: ReadPassage, { first, last }: NounPhrase, people: readonly Entity[]): readonly Entity[] {
  const said = words.slice(first, last).map(({ lower }) => lower);
  const [own, other] = said.some((word) => OLDER.has(word))
    ? [PARENTS, CHILDREN]
    : said.some((word) => YOUNGER.has(word))
      ? [CHILDREN, PARENTS]
      : [];
  if (own === undefined || other === undefined) return people;
  const isOf = (nouns: readonly string[], { roleHeads }: Entity): boolean => nouns.some((noun) => roleHeads.has(noun));
  const shown = people.filter((one) => isOf(own, one));
  return shown.length > 0 ? shown : narrowed(people, (one) => !isOf(other, one));
}

/** "Poe, who chairs the board, said": who somebody is, is said of whom readers hardly know. */
function isDescribed({ words }: ReadPassage, { last }: NounPhrase): boolean {
  const [sign, who, verb, next] = words.slice(last + 1, last + 5);
  if (sign?.tag !== 'comma' || who?.lower !== 'who' || verb === undefined) return false;
  if (verb.lower === 'is') return next?.tag === 'determiner';
  // "Chairs" may have been read as a noun.
  return (verb.form === 'present' && verb.reporting === null) || (verb.tag === 'noun' && verb.lower.endsWith('s'));
}

/** Whoever was brought in last, if that was not long ago and nobody else of the name was spoken of since. */
function newcomer(people: readonly Entity[], { block }: ReadPassage): Entity | null {
  const introduced = (one: Entity): number => one.mentions[0]?.span.start ?? 0;
  const last = [...people].sort((a, b) => introduced(a) - introduced(b)).at(-1);
  if (last === undefined || block - (last.mentions[0]?.passage.block ?? 0) > NEW) return null;
  return people.some((one) => one !== last && isNamedSince(one, last)) ? null : last;
}
/** In paragraphs. */
const NEW = 2;

const isNamedSince = (one: Entity, meant: Entity): boolean => lastNamed(one) > lastNamed(meant);
const lastNamed = ({ mentions }: Entity): number => mentions.findLast(({ form }) => form === 'name')?.span.start ?? 0;

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
