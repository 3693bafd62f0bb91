import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';

/** The people named in one sentence of the narrator, the latest that names any, and bodies named in a row. */
export type Company = {
  block: number;
  sentence: number;
  people: Entity[];
  /** All of them stand in one row: "Ann Lee and Bo Yu". */
  joined: boolean;
};

/** What is meant by so many people goes no further back, in paragraphs. */
const REACH = 3;
/** Nobody keeps more names in mind; it also keeps the work linear. */
const MOST_PEOPLE = 8;
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['three', 3],
  ['trio', 3],
]);

/** "Ann Lee and Bo Yu", the row of people named last. */
export type Row = { block: number; people: readonly Entity[] };

/** A row of people is kept in mind for so many paragraphs. */
const ROW_REACH = 10;

/** Asked of every phrase, and hardly any means several. */
const NOBODY: readonly Entity[] = [];

/** Who is meant by "the couple" where others were named since: the last row of so many people. */
export function rowMeant(row: Row | null, { block, words }: ReadPassage, phrase: NounPhrase): readonly Entity[] {
  if (row === null || block - row.block >= ROW_REACH || phrase.possessor) return NOBODY;
  const counts = words[phrase.first]?.lower === 'the' && phrase.last === phrase.first + 1;
  return counts && countedBy(words[phrase.head]?.lower ?? '') === row.people.length ? row.people : NOBODY;
}

/** How many a noun or a number counts: two for "the pair"; null where it counts nobody. */
export const countedBy = (noun: string): number | null => COUNTS.get(noun) ?? null;

/** The company after one more mention of somebody. */
export function joinCompany(company: Company | null, { block }: ReadPassage, row: NounPhrase, person: Entity): Company {
  const { sentence } = row;
  const inRow = row.parts.length > 0;
  if (company === null || company.block !== block || company.sentence !== sentence)
    return { block, sentence, people: [person], joined: inRow };
  company.joined &&= inRow && company.people.length < MOST_PEOPLE;
  if (company.people.length < MOST_PEOPLE && !company.people.includes(person)) company.people.push(person);
  return company;
}

/** Who is meant by "they", "the two" or "the trio": the people named last, where they are as many; nobody where they are not. */
export function companyMeant(company: Company | null, { block, words }: ReadPassage, phrase: NounPhrase): readonly Entity[] {
  if (company === null || block - company.block >= REACH || phrase.possessor) return NOBODY;
  const { people, joined } = company;
  const head = words[phrase.head]?.lower ?? '';
  if (head === 'they') return joined && people.length > 1 ? people : NOBODY;
  const counts = phrase.first === phrase.last ? head === 'both' : words[phrase.first]?.lower === 'the' && phrase.last === phrase.first + 1;
  return counts && COUNTS.get(head) === people.length ? people : NOBODY;
}
