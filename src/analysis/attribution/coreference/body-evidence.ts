import { isGivenName } from '../lexicon/given-names.ts';
import { nounKindOf } from '../lexicon/people-words.ts';
import { firmNameWords, isSiteName, utilityNameWords } from '../lexicon/places.ts';
import { type NounPhrase, partsOf } from '../noun-phrase.ts';
import { phrasesWithin } from '../reach.ts';
import type { Reading, ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';

/** Last words of names, in lower case, that somewhere in the story behave as a company's or another body's does. */
export type BodyEvidence = ReadonlySet<string>;

/** Nouns of bodies that end like people: "the ferry operator". */
const BODIES: ReadonlySet<string> = new Set('giant operator broadcaster chain brand startup start-up subsidiary'.split(' '));
/** Nouns for people and for bodies: what is called so without a given name is taken for a body. */
const TRADES: ReadonlySet<string> = new Set(
  'developer insurer contractor brewer brewery builder supplier publisher retailer manufacturer maker carrier employer lender provider distributor'.split(
    ' ',
  ),
);

/** "The insurer, Grey Mutual": a trade of businesses beside a name that does not begin with a given name. */
export const isTradeOfBody = (role: string, name: readonly string[]): boolean =>
  (TRADES.has(role) || BODIES.has(role)) && name.length > 0 && !isGivenName(name[0] ?? '');

/** What is done by bodies: "operated by". */
const DONE_BY_BODIES: ReadonlySet<string> = new Set('operated manufactured'.split(' '));
/** What only bodies have. */
const HELD_BY_BODIES: ReadonlySet<string> = new Set(
  `shares shareholders profits customers passengers fleet subsidiary subsidiaries parent headquarters adverts factories stores branches
  helpline hotline spokesman spokeswoman spokesperson ceo`.split(/\s+/),
);

/** Looks for what only the names of bodies have: "which" for a relative, a body's noun before it, shares, customers. */
export function findBodyEvidence({ passages }: Pick<Reading, 'passages'>): BodyEvidence {
  const bodies = new Set<string>();
  for (const passage of passages) {
    for (const row of passage.phrases) for (const phrase of partsOf(row)) addBody(bodies, passage, phrase);
  }
  return bodies;
}

function addBody(bodies: Set<string>, passage: ReadPassage, phrase: NounPhrase): void {
  const head = passage.words[phrase.head];
  if (head?.tag === 'name' && isBodyHere(passage, phrase)) {
    bodies.add(head.lower);
    const opening = openingNameOf(passage, phrase);
    if (opening !== null) bodies.add(opening);
  }
  const short = shortNameOf(passage, phrase);
  if (short !== null) bodies.add(short);
}

/** "Quill" of "Quill Engineers": what a firm may be called besides, in lower case. */
function shortNameOf({ words }: ReadPassage, { first, head }: NounPhrase): string | null {
  let from = head;
  while (from > first && firmNameWords.has(words[from]?.lower ?? '')) from -= 1;
  const name = words[from];
  return from < head && name?.tag === 'name' && words[from - 1]?.tag !== 'name' && !isGivenName(name.text) && !isSiteName(name.lower)
    ? name.lower
    : null;
}

/** "Quill" of "toy maker Quill Marrow": by its first word as well a body may be called. */
function openingNameOf({ words }: ReadPassage, { first, head }: NounPhrase): string | null {
  let from = head;
  while (from > first && words[from - 1]?.tag === 'name') from -= 1;
  const [before, name] = [words[from - 1], words[from]];
  if (from === head || name === undefined || !isTradeOfBody(before?.lower ?? '', [name.text])) return null;
  return isSiteName(name.lower) ? null : name.lower;
}

function isBodyHere({ words, phrases }: ReadPassage, phrase: NounPhrase): boolean {
  const lower = (at: number): string => words[at]?.lower ?? '';
  if (words[phrase.last + 1]?.tag === 'comma' && lower(phrase.last + 2) === 'which') return true;
  let name = phrase.head;
  while (name > phrase.first && words[name - 1]?.tag === 'name') name -= 1;
  if (name < phrase.head && firmNameWords.has(lower(phrase.head))) return true;
  if (name < phrase.head && utilityNameWords.has(lower(phrase.head)) && !isGivenName(words[name]?.text ?? '')) return true;
  const before = words[name - 1];
  if (isCalledBody({ words, phrases }, phrase) && !isGivenName(words[name]?.text ?? '')) return true;
  // "Airline chief Ann Poe": the noun beside the name decides.
  const role = words.slice(phrase.first, name).findLast(({ tag }) => tag === 'noun');
  if (role !== undefined && isTradeOfBody(role.lower, [words[name]?.text ?? ''])) return true;
  if (before?.tag === 'noun' && (BODIES.has(before.lower) || nounKindOf(before.lower) === 'organisation')) return true;
  if (lower(phrase.first - 1) === 'by' && DONE_BY_BODIES.has(lower(phrase.first - 2))) return true;
  if (lower(phrase.first - 1) === 'in' && lower(phrase.first - 2) === 'shares') return true;
  if (isEmployer(words, phrase)) return true;
  const held = lower(phrase.last + 2);
  const isHeldByBody = HELD_BY_BODIES.has(held) || (held === 'chief' && lower(phrase.last + 3) === 'executive');
  return words[phrase.last + 1]?.tag === 'clitic' && isHeldByBody;
}

/** "Quill employs 90 people". */
const isEmployer = (words: readonly Word[], { last }: NounPhrase): boolean =>
  words[last + 1]?.lower === 'employs' && words.slice(last + 2, last + 2 + COUNTED).some(({ lower }) => STAFF.has(lower));
const STAFF: ReadonlySet<string> = new Set(['people', 'workers', 'staff', 'employees']);
/** "About 1,200 full-time". In words. */
const COUNTED = 5;

/** "Quill, the Danish firm that built it": beside the name stands what sort of body it is. */
function isCalledBody({ words, phrases }: Pick<ReadPassage, 'words' | 'phrases'>, { last }: NounPhrase): boolean {
  if (words[last + 1]?.tag !== 'comma' || !ARTICLES.has(words[last + 2]?.lower ?? '')) return false;
  return phrasesWithin(phrases, last + 2, last + 2).some(({ head, plural, possessor }) => {
    const noun = words[head]?.lower ?? '';
    return !possessor && !plural && words[head]?.tag === 'noun' && !LANDS.has(noun) && nounKindOf(noun) === 'organisation';
  });
}
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** What speaks as a body does and has a place's name. */
const LANDS: ReadonlySet<string> = new Set([
  'state',
  'nation',
  'country',
  'city',
  'county',
  'town',
  'community',
  'school',
  'college',
  'hospital',
  'church',
]);
