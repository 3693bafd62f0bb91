import { foldWord } from '../../text/normalise.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';

/** Nouns for a class of people, and the titles and offices of those who belong to it. */
const CLASSES: readonly { nouns: string; bearers: string; of?: string }[] = [
  { nouns: 'monarch', bearers: 'king queen oba igwe obong emir sultan emperor empress ruler' },
  {
    nouns: 'prelate cleric clergyman clergywoman churchman',
    bearers: 'bishop archbishop cardinal monsignor msgr father fr rev reverend pastor priest vicar archdeacon imam rabbi',
  },
  {
    nouns: 'lawmaker legislator parliamentarian solon',
    bearers: 'senator sen representative rep congressman congresswoman assemblyman assemblywoman mp msp mla td',
  },
  { nouns: 'jurist', bearers: 'judge justice magistrate' },
  { nouns: 'diplomat', bearers: 'ambassador envoy consul' },
  { nouns: 'doctor physician medic', bearers: 'doctor dr physician surgeon' },
  { nouns: 'academic scholar don', bearers: 'professor prof lecturer' },
  {
    nouns: 'officer policeman policewoman',
    bearers: 'sp dsp csp asp acp dcp aig dig superintendent supt inspector insp sergeant sgt constable officer',
  },
  { nouns: 'boss', bearers: 'ceo executive' },
  { nouns: 'village-chief barangay-chief', bearers: 'captain chairman chairwoman kapitan', of: 'village barangay' },
];
type Class = {
  heads: ReadonlySet<string>;
  /** Where the titles are those of others as well: what an office of the class is of. */
  of: ReadonlySet<string> | null;
};
const foldedSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord));
const BY_NOUN: ReadonlyMap<string, Class> = new Map(
  CLASSES.flatMap(({ nouns, bearers, of }) => {
    const known: Class = { heads: foldedSet(bearers), of: of === undefined ? null : foldedSet(of) };
    return nouns.split(' ').map((noun) => [noun, known] as const);
  }),
);
/** In paragraphs. */
const REACH = 3;

/** Whether somebody is of the class that a noun in lower case names, by the titles and offices that the story gives. */
export function isOfClass(noun: string, { roleHeads, roleWords }: Entity): boolean {
  const known = BY_NOUN.get(noun);
  return known !== undefined && !known.heads.isDisjointFrom(roleHeads) && !(known.of?.isDisjointFrom(roleWords) ?? false);
}

/**
 * Whom "the prelate" or "the lawmaker" stands for, where nobody was called so: the only one near who bears a title or an office of that
 * class. Null where there is none, or several.
 */
export function meantByClass(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase): Entity | null {
  const { words } = passage;
  if (phrase.plural || words[phrase.first]?.lower !== 'the') return null;
  const noun = words
    .slice(phrase.first + 1, phrase.head + 1)
    .map(({ lower }) => lower)
    .join('-');
  if (!BY_NOUN.has(noun)) return null;
  const near = known.mentionedBefore(phrase.span.start, passage, REACH).map(({ entity }) => entity);
  const people = new Set(near.filter((entity) => entity.name.length > 0 && entity.kind === 'person' && isOfClass(noun, entity)));
  const [only] = people;
  return only === undefined || people.size > 1 ? null : only;
}
