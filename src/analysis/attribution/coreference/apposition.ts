import { closesOpener } from '../clauses.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isListedPersonNoun, nounKindOf, organisationNameWords } from '../lexicon/people-words.ts';
import { demonymNouns } from '../lexicon/places.ts';
import { isTitleAt, titles } from '../lexicon/titles.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { speaksForAnother } from '../offices-and-bodies.ts';
import { nameOfOne } from '../one-of-several.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';
import { isTradeOfBody } from './body-evidence.ts';
import { hangsOnNoun } from './hangs-on-noun.ts';

/** Signs that close the phrase that was put in: "the envoy, Ann Poe, said", "Ann Poe, an envoy." */
const CLOSES: ReadonlySet<string> = new Set(['comma', 'stop', 'quote', 'verb', 'auxiliary', 'preposition', 'relative', 'dash', 'close']);

/** What kind of words a phrase that can be put beside another is made of. */
function rank(words: readonly Word[], phrase: NounPhrase): 'name' | 'role' | 'body' | null {
  if (phrase.possessor || phrase.plural) return null;
  if (phrase.kind === 'name-person') return endsInTitle(words, phrase) ? 'role' : 'name';
  const head = words[phrase.head];
  if (head === undefined) return null;
  // "The Democrat", "the Italian": a capital that stands for somebody.
  if (head.tag === 'name') {
    const isBearer = words[phrase.first]?.tag === 'determiner' && (isListedPersonNoun(head.lower) || demonymNouns.has(head.lower));
    return isBearer || titles.has(head.lower) ? 'role' : null;
  }
  const kind = nounKindOf(head.lower);
  return kind === 'person' ? 'role' : kind === 'organisation' && phrase.first < phrase.head ? 'body' : null;
}

const NAMING: ReadonlySet<string> = new Set(['named', 'called']);

const endsInTitle = (words: readonly Word[], phrase: NounPhrase): boolean => titles.has(words[phrase.head]?.lower ?? '');

/** "Mrs Ann Poe": nobody's office, and no body, is addressed so. */
const isAddressed = (words: readonly Word[], { first, head }: NounPhrase): boolean =>
  first < head && words[first]?.tag === 'name' && isTitleAt(lowerOf(words, first, head), 0);
const lowerOf = (words: readonly Word[], first: number, last: number): string[] => words.slice(first, last + 1).map(({ lower }) => lower);

/** "Harbour Leader", with capitals as a name has, where a name with an address is put beside it. */
const isOffice = (words: readonly Word[], { first, head, possessor, plural }: NounPhrase): boolean =>
  !possessor &&
  !plural &&
  isListedPersonNoun(words[head]?.lower ?? '') &&
  !words.slice(first, head).some(({ lower }) => isGivenName(lower));

/** The phrase a reader takes for another name of the one before it: by phrase, both ways round. */
export function appositionsOf(passage: ReadPassage): ReadonlyMap<NounPhrase, NounPhrase> {
  passage.notes.appositions ??= findAppositions(passage);
  return passage.notes.appositions;
}

function findAppositions({ words, phrases }: ReadPassage): ReadonlyMap<NounPhrase, NounPhrase> {
  const renames = new Map<NounPhrase, NounPhrase>();
  const standing = phrases.filter((phrase) => !phrase.possessor && phrase.kind !== 'pronoun');
  standing.forEach((phrase, at) => {
    const next = standing[at + 1];
    if (next === undefined) return;
    const before = standing.slice(Math.max(0, at - HOLDER_REACH), at);
    const bearer =
      bearerFrom(words, standing[at - 1], phrase, next) ??
      (isPredicate(words, phrase, next) ? phrase : roleNamedBehind(words, before, phrase, next));
    const outer = officeOf(words, before, phrase);
    const renamed =
      bearer ??
      [phrase, standing[at - 1]].find((it) => it !== undefined && nameOfOne({ words, phrases }, it) === next) ??
      selfNamed(words, phrases, next) ??
      (outer !== null ? holderRenamed(words, [outer], next) : null) ??
      (isApposition(words, phrase, next) ? phrase : holderRenamed(words, before, next));
    if (renamed === null) return;
    renames.set(next, renamed);
    renames.set(renamed, next);
  });
  return renames.size === 0 ? NO_RENAMES : renames;
}
const NO_RENAMES: ReadonlyMap<NounPhrase, NounPhrase> = new Map();

function isApposition(words: readonly Word[], first: NounPhrase, second: NounPhrase): boolean {
  if (first.sentence !== second.sentence || second.first - first.last > LONGEST_JOINT + 1) return false;
  const between = words.slice(first.last + 1, second.first);
  const joint = between.map(({ tag }) => tag).join(' ');
  if (!JOINTS.has(joint)) return false;
  if (isTradeBeforeFirm(words, first, second)) return true;
  const [one, other] = [isAddressed(words, second) && isOffice(words, first) ? 'role' : rank(words, first), rank(words, second)];
  if (one === null || other === null || one === other) return false;
  // "The maker, Grey Goose", "Grey Goose, a toy maker": no given name begins the name of a body.
  if (one === 'body' || other === 'body') {
    const name = one === 'name' ? first : other === 'name' ? second : null;
    if (name === null || isAddressed(words, name) || isGivenName(words[nameStart(words, name)]?.lower ?? '')) return false;
  }
  // "Ann Poe, 41, the mayor, said", "Ann Poe, then the mayor, said".
  if (joint === 'comma' || (one === 'name' && (joint === 'comma number comma' || joint === 'comma adverb'))) {
    const after = words[second.last + 1];
    if (closesOpener(words, first, second)) return false;
    return after === undefined || CLOSES.has(after.tag) || after.sentence !== words[second.last]?.sentence;
  }
  // "an engineer named Ann Poe"
  if (joint === 'verb' && one === 'role' && NAMING.has(between[0]?.lower ?? '')) return words[first.first]?.tag === 'determiner';
  // "business woman and television star Ann Poe": two roles of one person, the second with the name.
  return joint === 'coordinator' && one === 'role' && words[first.first]?.tag !== 'determiner' && second.first < nameStart(words, second);
}

/** What may stand between two names of one, tag by tag, and how many words that is at most: nearly all phrases stand further apart, or otherwise joined. */
const JOINTS: ReadonlySet<string> = new Set(['comma', 'comma number comma', 'comma adverb', 'verb', 'coordinator']);
const LONGEST_JOINT = 3;

/** "Its developer, Quill Holdings, has promised": what a business does, and its name between commas. */
function isTradeBeforeFirm(words: readonly Word[], trade: NounPhrase, firm: NounPhrase): boolean {
  const head = words[trade.head];
  if (firm.kind !== 'name-organisation' || firm.possessor || trade.plural || head?.tag !== 'noun') return false;
  if (firm.first !== trade.last + 2 || words[trade.last + 1]?.tag !== 'comma' || words[firm.last + 1]?.tag !== 'comma') return false;
  return OPENS_TRADE.has(words[trade.first]?.tag ?? '') && isTradeOfBody(head.lower, [words[firm.first]?.text ?? '']);
}
const OPENS_TRADE: ReadonlySet<string> = new Set(['determiner', 'possessive']);

/** "A resident, who identified himself as Ann Poe", "a clerk who gave her name simply as Ada": who is so called; null where nobody is. */
function selfNamed(words: readonly Word[], phrases: readonly NounPhrase[], name: NounPhrase): NounPhrase | null {
  if (words[name.head]?.tag !== 'name' || words[name.first - 1]?.lower !== 'as') return null;
  let at = name.first - 2;
  while (words[at]?.tag === 'adverb') at -= 1;
  const isOwnName = words[at]?.lower === 'name' && words[at - 1]?.tag === 'possessive';
  const verb = isOwnName ? at - 2 : at - 1;
  if (!(isOwnName ? GIVES : CALLS).has(words[verb]?.lower ?? '') || !(isOwnName || words[at]?.lower.endsWith('self'))) return null;
  const who = phrases.find(({ last, antecedent }) => last === verb - 1 && antecedent !== null);
  return who?.antecedent?.kind === 'person' ? who.antecedent : null;
}
const GIVES: ReadonlySet<string> = new Set(['gave', 'gives']);
const CALLS: ReadonlySet<string> = new Set(['identified', 'identifies', 'introduced']);

/** "Ann Poe is a nurse", "Ann Poe was the mayor": what somebody is said to be. */
function isPredicate(words: readonly Word[], name: NounPhrase, role: NounPhrase): boolean {
  if (role.first !== name.last + 2 || !BEING.has(words[name.last + 1]?.lower ?? '')) return false;
  if (words[role.first]?.tag !== 'determiner' || words[role.first]?.lower === 'no') return false;
  return rank(words, name) === 'name' && rank(words, role) === 'role';
}
const BEING: ReadonlySet<string> = new Set(['is', 'was', 'became', 'becomes']);

/** "The man who taught her was Bo Lund", "The owner of the mill is Bo Lund": who a sentence is about, where its verb goes on to name them. */
function roleNamedBehind(words: readonly Word[], earlier: readonly NounPhrase[], last: NounPhrase, name: NounPhrase): NounPhrase | null {
  if (!IS.has(words[name.first - 1]?.lower ?? '') || rank(words, name) !== 'name') return null;
  const after = words[name.last + 1];
  if (after !== undefined && after.sentence === name.sentence && !CLOSES_NAME.has(after.tag)) return null;
  const role = [...earlier, last].find(({ first, sentence }) => sentence === name.sentence && words[first - 1]?.sentence !== sentence);
  if (role === undefined || rank(words, role) !== 'role' || words[role.first]?.lower !== 'the') return null;
  const between = words.slice(role.last + 1, name.first - 1);
  const isClause = between.length === 0 || between[0]?.tag === 'preposition' || between[0]?.tag === 'relative';
  return isClause && !between.some(({ tag, reporting }) => PARTS_CLAUSE.has(tag) || SAYS.has(reporting ?? '')) ? role : null;
}
const IS: ReadonlySet<string> = new Set(['is', 'was']);
const CLOSES_NAME: ReadonlySet<string> = new Set(['comma', 'stop', 'dash']);
/** “The clerk who said the winner was Ann Poe”: another clause names her. */
const SAYS: ReadonlySet<string> = new Set(['say', 'think']);
const PARTS_CLAUSE: ReadonlySet<string> = new Set(['comma', 'dash', 'colon', 'quote', 'coordinator', 'open']);

/** "Ann Poe of Broad Street, a nurse, said": the role behind the comma is hers, not the place's. */
function bearerFrom(words: readonly Word[], bearer: NounPhrase | undefined, place: NounPhrase, role: NounPhrase): NounPhrase | null {
  if (bearer?.last !== place.first - 2 || !FROM.has(words[place.first - 1]?.lower ?? '') || rank(words, bearer) !== 'name') return null;
  if (words[place.head]?.tag !== 'name' || words[place.last + 1]?.tag !== 'comma') return null;
  return rank(words, role) === 'role' && role.first === place.last + 2 ? bearer : null;
}
/** Between a name and where its bearer comes from. */
const FROM: ReadonlySet<string> = new Set(['of', 'from']);

/** "the mayor of Arden, Ann Poe, said", "an aide to the mayor and two others, Ann Poe, said": the role, where the name behind the comma is its bearer's. */
function holderRenamed(words: readonly Word[], before: readonly NounPhrase[], name: NounPhrase): NounPhrase | null {
  if (words[name.first - 1]?.tag !== 'comma') return null;
  const after = words[name.last + 1];
  const closes = after === undefined || after.tag === 'comma' || after.tag === 'stop' || after.sentence !== words[name.last]?.sentence;
  if (!closes || rank(words, name) !== 'name') return null;
  const addressed = isAddressed(words, name);
  const hangs = ({ tag, form }: Word, at: number, between: readonly Word[]): boolean =>
    hangsOnNoun.has(tag) ||
    (addressed && (tag === 'open' || tag === 'close' || form === 'participle' || (tag === 'comma' && between[at + 1]?.lower === 'the')));
  const isHolder = (it: NounPhrase): boolean => {
    const link = words[it.last + 1];
    if (addressed && link?.tag === 'comma' && isRoleBeforeName(words, it)) return isBodyAlone(words.slice(it.last + 2, name.first - 1));
    const linked =
      link?.tag === 'preposition' || (addressed && (link?.tag === 'to' || link?.form === 'participle')) || speaksForAnother(words, it);
    if (!linked || it.sentence !== name.sentence || !(rank(words, it) === 'role' || (addressed && isOffice(words, it)))) return false;
    return words.slice(it.last + 1, name.first - 1).every(hangs);
  };
  const holder = before.findLast(isHolder);
  // "The adviser to the mayor on water": an office is of something, and what is said on it belongs to who came before.
  const own = holder === undefined || OF_OFFICE.has(words[holder.last + 1]?.lower ?? '');
  return own ? (holder ?? null) : (before.find(isHolder) ?? null);
}

/** "The head of the agency, Ann Poe", "an aide to the mayor, Ann Poe": whose the name behind the comma is, and not the agency's; null where nobody holds it. */
function officeOf(words: readonly Word[], before: readonly NounPhrase[], { first }: NounPhrase): NounPhrase | null {
  const outer = before.at(-1);
  if (outer?.last !== first - 2) return null;
  const isOffice = OF_OFFICE.has(words[first - 1]?.lower ?? '') && words[outer.first]?.lower === 'the';
  return (isOffice && rank(words, outer) === 'role') || speaksForAnother(words, outer) ? outer : null;
}
/** "Chairman, Guild of Dyers, Hon. Ann Poe": an office, the body it is of, and its bearer, with no more than commas between. */
const isRoleBeforeName = (words: readonly Word[], phrase: NounPhrase): boolean => rank(words, phrase) === 'role' || isOffice(words, phrase);

/** Words of one name of a body. */
const isBodyAlone = (between: readonly Word[]): boolean =>
  between.some(({ tag, lower }) => tag === 'name' && organisationNameWords.has(lower)) &&
  between.every(({ tag }) => tag === 'name' || tag === 'preposition' || tag === 'coordinator' || tag === 'determiner');
const OF_OFFICE: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from']);
/** Phrases back in which the role of a name is looked for. */
const HOLDER_REACH = 4;

function nameStart(words: readonly Word[], phrase: NounPhrase): number {
  let at = phrase.head;
  while (at > phrase.first && words[at - 1]?.tag === 'name') at -= 1;
  return at;
}
