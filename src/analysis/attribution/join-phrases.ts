import { closesOpener, isFiniteVerb, verbOf } from './clauses.ts';
import { numberWords } from './lexicon/function-words.ts';
import { isPluralNoun, SOCIAL_MEDIA_USERS } from './lexicon/people-words.ts';
import { type NameParts, NONE, type NounPhrase, type PhraseKind } from './noun-phrase.ts';
import { speaksForAnother } from './offices-and-bodies.ts';
import { firstAfter, MOST_PHRASES } from './reach.ts';
import type { Word } from './words.ts';

const NAMES: ReadonlySet<PhraseKind> = new Set(['name', 'name-person', 'name-organisation', 'name-place']);
const SPEAKERS: ReadonlySet<PhraseKind> = new Set([
  'name',
  'name-person',
  'name-organisation',
  'name-place',
  'person',
  'group',
  'organisation',
  'document',
  'pronoun',
]);

/** Joins a role and the name it belongs to ("the mayor, Ann Lee"), and several in a row ("Ann Lee and Bo Yu"). */
export function joinPhrases(words: readonly Word[], phrases: readonly NounPhrase[]): NounPhrase[] {
  const joined = joinRows(words, joinSharedHeads(words, joinRoles(words, phrases)));
  return joined.map((phrase) => (phrase.antecedent === null ? phrase : { ...phrase, antecedent: holderOf(joined, phrase.antecedent) }));
}

/** The joined phrase that a phrase has become part of, or the phrase itself. */
function holderOf(joined: readonly NounPhrase[], phrase: NounPhrase): NounPhrase {
  const after = firstAfter(joined, phrase.first);
  return joined.slice(Math.max(0, after - MOST_PHRASES), after).find((it) => !it.possessor && phrase.last <= it.last) ?? phrase;
}

/** "the mayor, Ann Lee", "teacher and author Ann Lee": one person, named last. */
function joinRoles(words: readonly Word[], phrases: readonly NounPhrase[]): NounPhrase[] {
  const joined: NounPhrase[] = [];
  for (const phrase of phrases) {
    if (isFormerName(words, phrase)) continue;
    const user = joined.at(-1);
    if (user !== undefined && postsUnder(words, user, phrase)) {
      joined[joined.length - 1] = posterOf(words, user, phrase);
      continue;
    }
    const at = isPersonsName(phrase) ? joined.findLastIndex((it) => !it.possessor && it.last < phrase.first) : -1;
    const role = joined[at];
    if (role !== undefined && isRoleOf(words, role, phrase) && !isOfOffice(words, joined[at - 1], role)) {
      const span = { start: role.span.start, end: phrase.span.end };
      joined[at] = { ...phrase, first: role.first, span, kind: 'name-person' };
    } else joined.push(phrase);
  }
  return joined;
}

/** "the Guild, formerly Union, said": an old name says nothing new. */
const isFormerName = (words: readonly Word[], { first }: NounPhrase): boolean =>
  words[first - 1]?.lower === 'formerly' && words[first - 2]?.tag === 'comma';

/** "A user, @quay_walker, wrote": whoever is brought in, and the handle that is theirs. */
const postsUnder = (words: readonly Word[], user: NounPhrase, { first, last }: NounPhrase): boolean =>
  first === last &&
  HANDLE.test(words[first]?.text ?? '') &&
  user.kind === 'person' &&
  !user.plural &&
  !user.possessor &&
  user.last === first - 2 &&
  words[first - 1]?.tag === 'comma' &&
  SOCIAL_MEDIA_USERS.has(words[user.head]?.lower ?? '');
const HANDLE = /^@\w/;

/** One phrase of both, called by the handle. */
function posterOf(words: readonly Word[], user: NounPhrase, handle: NounPhrase): NounPhrase {
  const named: NameParts = {
    name: [words[handle.head]?.text ?? ''],
    role: null,
    roleWords: NONE,
    roleHeads: NONE,
    gender: null,
    listed: null,
  };
  return { ...handle, first: user.first, span: { start: user.span.start, end: handle.span.end }, kind: 'name-user', named };
}

const isPersonsName = ({ kind, possessor }: NounPhrase): boolean => (kind === 'name' || kind === 'name-person') && !possessor;

/** "The mayor, Ann Poe"; not "a mother of three, Ann Poe": how many says nothing of who. */
function isRoleOf(words: readonly Word[], role: NounPhrase, name: NounPhrase): boolean {
  if (role.kind !== 'person' || role.plural || numberWords.has(words[role.head]?.lower ?? '')) return false;
  const between = words.slice(role.last + 1, name.first).filter(({ tag }) => tag !== 'determiner');
  if (between.length !== 1 || role.sentence !== words[name.last]?.sentence) return false;
  const link = between[0]?.tag;
  const after = words[name.last + 1]?.tag;
  if (link === 'comma')
    return (
      name.first === role.last + 2 &&
      after !== 'coordinator' &&
      after !== 'clitic' &&
      !closesOpener(words, role, name) &&
      !isPutBetween(words, name)
    );
  // A role without an article shares the name's own role: "teacher and author Ann Lee".
  return (
    link === 'coordinator' &&
    words[role.first]?.tag === 'noun' &&
    words[name.first]?.tag !== 'determiner' &&
    name.first < name.head &&
    words[name.head - 1]?.tag === 'name'
  );
}

/** "A driver, Ann Poe says, told her": the name has a verb of its own between the commas. */
function isPutBetween(words: readonly Word[], { last }: NounPhrase): boolean {
  const [verb, comma, next] = [words[last + 1], words[last + 2], words[last + 3]];
  return verb?.tag === 'verb' && verb.reporting === 'say' && comma?.tag === 'comma' && next !== undefined && isFiniteVerb(next);
}

/** "The envoy of the mayor, Ann Poe", "an aide to the mayor, Ann Poe": the name behind the comma is the envoy's, or the aide's. */
const isOfOffice = (words: readonly Word[], office: NounPhrase | undefined, { first }: NounPhrase): boolean =>
  office?.last === first - 2 &&
  ((words[first - 1]?.lower === 'of' && office.kind === 'person' && words[office.first]?.lower === 'the') ||
    speaksForAnother(words, office));

/** "the leaders of Arden and Bray councils": one noun for two names, where nothing but the two can hang on the word before. */
function joinSharedHeads(words: readonly Word[], phrases: readonly NounPhrase[]): NounPhrase[] {
  const joined: NounPhrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    if (before !== undefined && sharesHead(words, before, phrase)) {
      joined[joined.length - 1] = { ...phrase, first: before.first, span: { start: before.span.start, end: phrase.span.end } };
    } else joined.push(phrase);
  }
  return joined;
}

function sharesHead(words: readonly Word[], name: NounPhrase, shared: NounPhrase): boolean {
  if (!NAMES.has(name.kind) || name.possessor || name.last !== shared.first - 2 || words[name.last + 1]?.lower !== 'and') return false;
  if (!isPluralNoun(words[shared.head]?.lower ?? '') || words[shared.head]?.tag !== 'noun' || words[shared.first]?.tag !== 'name')
    return false;
  const lead = words[name.first - 1]?.lower;
  return lead === 'of' || lead === 'between' || words[name.first]?.tag === 'determiner';
}

/** "Ann Lee and Bo Yu", "France, Poland and Spain": one phrase with each of them as a part. */
function joinRows(words: readonly Word[], phrases: readonly NounPhrase[]): NounPhrase[] {
  const heads = phrases.filter((it) => !it.possessor && SPEAKERS.has(it.kind) && !isAside(words, it));
  for (let at = 0; at < heads.length; at += 1) {
    const row = rowFrom(words, heads, at);
    const [first] = row;
    const last = row.at(-1);
    if (first === undefined || last === undefined || row.length < 2) continue;
    const span = { start: first.span.start, end: last.span.end };
    const whole: NounPhrase = { ...first, span, last: last.last, head: last.head, kind: 'group', plural: true, parts: row };
    for (const part of row) part.row = whole;
    at += row.length - 1;
  }
  // The first of a row stands for all of it.
  return phrases.filter((phrase) => phrase.row === null || phrase.row.parts[0] === phrase).map((phrase) => phrase.row ?? phrase);
}

/** More in a row are a list or a table. */
const LONGEST_ROW = 40;

/** Phrases of one sort from `at` on, parted by commas and closed by "and"; just the first where there is no such row. */
function rowFrom(words: readonly Word[], heads: readonly NounPhrase[], at: number): NounPhrase[] {
  const first = heads[at];
  if (first === undefined) return [];
  const row = [first];
  for (let index = at + 1; index < heads.length; index += 1) {
    const previous = row.at(-1);
    const next = heads[index];
    if (!mayGoOn(words[(previous?.last ?? 0) + 1])) break;
    if (row.length === LONGEST_ROW || previous === undefined || next === undefined || NAMES.has(next.kind) !== NAMES.has(first.kind)) break;
    const between = withoutAside(words.slice(previous.last + 1, next.first));
    if (isObjectBeforeSubject(words, row, next)) break;
    const coordinated =
      between.at(-1)?.lower === 'and' && (between.length === 1 || (between.length === 2 && between[0]?.tag === 'comma' && row.length > 1));
    const listed = between.length === 1 && between[0]?.tag === 'comma';
    if (!coordinated && !listed) break;
    row.push(next);
    if (coordinated) return row;
  }
  return [first];
}

/** Right behind one of a row: what joins the next to it, or an aside. */
const mayGoOn = (word: Word | undefined): boolean => word?.tag === 'comma' || word?.tag === 'open' || word?.lower === 'and';

const isAside = (words: readonly Word[], { first, last }: NounPhrase): boolean =>
  words[first - 1]?.tag === 'open' && words[last + 1]?.tag === 'close';

/** "Ann Lee (Arden) and Bo Yu (Bray)": without what stands in brackets first. */
function withoutAside(between: readonly Word[]): readonly Word[] {
  const close = between[0]?.tag === 'open' ? between.findIndex(({ tag }) => tag === 'close') : -1;
  return between.slice(close + 1);
}

/**
 * "thanked the crowd and the engineer promised": "and" joins two clauses there, the object of one verb and the subject of the next. After
 * a verb of speech both may be subjects: "said the mayor and the engineer agreed".
 */
function isObjectBeforeSubject(words: readonly Word[], row: readonly NounPhrase[], next: NounPhrase): boolean {
  const verb = words[(row[0]?.first ?? 0) - 1];
  if (verb?.tag !== 'verb' || (verb.reporting !== null && !TAKES_OBJECT.has(verb.reporting)) || verb.form === 'participle') return false;
  const after = verbOf(words, next);
  return after !== null && after > next.last;
}
/** Kinds of reporting verbs whose object is a person: "thanked the crowd". */
const TAKES_OBJECT: ReadonlySet<string> = new Set(['judge', 'act']);
