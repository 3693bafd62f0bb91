import type { SourceKind } from '../../../schema/source.ts';
import { indefinitePronouns } from '../lexicon/function-words.ts';
import { nounKindOf, SOCIAL_MEDIA_USERS } from '../lexicon/people-words.ts';
import { demonymNouns } from '../lexicon/places.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Reading, ReadPassage } from '../reading.ts';
import { spanOfWords } from '../words.ts';
import { nounsOf } from './antecedents.ts';
import type { EntityMention } from './entity.ts';
import { hangsOnNoun } from './hangs-on-noun.ts';
import { isFirm, type NameParts, namePartsOf } from './name-parts.ts';
import { namesPerson, type PersonEvidence } from './person-evidence.ts';

/** A phrase with what it says of its bearer. */
export type Description = { phrase: NounPhrase; parts: NameParts; named: boolean; printed: string; kind: SourceKind };

/** @param persons Names that the story shows to be people's. */
export function describe(reading: Reading, passage: ReadPassage, phrase: NounPhrase, persons: PersonEvidence): Description {
  const parts = namePartsOf(passage, phrase);
  const head = passage.words[phrase.head];
  const printed = reading.text.slice(phrase.span.start, phrase.span.end);
  if (postsAs(passage, phrase)) return { phrase, parts, named: parts.name.length > 0, printed, kind: 'social-media-user' };
  const named = parts.name.length > 0 && head?.tag === 'name' && !indefinitePronouns.has(head.lower) && !isDemonym(passage, phrase);
  const person = named && phrase.kind !== 'name-organisation' && !isFirm(parts) && namesPerson(persons, passage, phrase);
  return { phrase, parts, named, printed, kind: person ? 'person' : kindOf(phrase, named, head?.lower ?? '') };
}

/** The name below a post, or of "a user calling herself Quay Walker". */
function postsAs({ words }: ReadPassage, { kind, first }: NounPhrase): boolean {
  if (kind === 'name-user') return true;
  if (!LEADS_TO_USER.has(words[first - 1]?.lower ?? '')) return false;
  for (let user = first - 2; user >= Math.max(0, first - LONGEST_CALLED); user -= 1) {
    if (!SOCIAL_MEDIA_USERS.has(words[user]?.lower ?? '')) continue;
    const between = words.slice(user + 1, first).map(({ lower }) => lower);
    return CALLED.test(between.join(' '));
  }
  return false;
}
const CALLED =
  /^(?:(?:who )?(?:calls?|calling|called) (?:him|her|them|it)sel(?:f|ves)|called|named|known as|going by|(?:by|under) the name(?: of)?)$/;
/** The words that such a link ends in: one look spares nearly every phrase the look for a user before it. */
const LEADS_TO_USER: ReadonlySet<string> = new Set(
  'himself herself themself itself himselves herselves themselves itselves called named as by name of'.split(' '),
);
/** In words. */
const LONGEST_CALLED = 5;

/** "The Italian": somebody who comes from there. */
const isDemonym = ({ words }: ReadPassage, { first, head }: NounPhrase): boolean =>
  words[first]?.tag === 'determiner' && head === first + 1 && demonymNouns.has(words[head]?.lower ?? '');

function kindOf(phrase: NounPhrase, named: boolean, head: string): SourceKind {
  if (SOCIAL_MEDIA_USERS.has(head) || head.startsWith('@')) return 'social-media-user';
  if (demonymNouns.has(head) && !named) return 'anonymous';
  if (named || phrase.kind === 'organisation' || phrase.kind === 'name-organisation') return 'organisation';
  if (phrase.kind === 'document') return 'document';
  if (phrase.kind === 'group' || phrase.plural) return 'group';
  return 'anonymous';
}

/** Nouns by which the bearer may be called later: those that say what it is, and those that say of what. */
export type RoleNouns = { heads: readonly string[]; others: readonly string[] };

/** The nouns of a role, with what it hangs on ("the leader of the council"), or those of a body's name. */
export function roleNounsOf(passage: ReadPassage, { phrase, parts, named, kind }: Description): RoleNouns {
  if (named) {
    if (parts.roleWords.length > 0) return { heads: parts.roleHeads, others: parts.roleWords };
    return kind === 'person' ? doerNounsOf(passage, phrase) : bodyNounsOf(parts.name, kind);
  }
  const nouns = nounsOf(passage, phrase);
  const heads = parts.roleHeads.length > 0 ? parts.roleHeads : nouns.slice(-1);
  return { heads, others: [...nouns, ...complementOf(passage, phrase)] };
}

const NO_NOUNS: RoleNouns = { heads: [], others: [] };

/** The Arden Bakers' Union is a union: "the union" may stand for it, and "the bakers' union". */
function bodyNounsOf(name: readonly string[], kind: SourceKind): RoleNouns {
  if (kind !== 'organisation') return NO_NOUNS;
  const last = nounIn(name.at(-1) ?? '');
  return nounKindOf(last) === 'organisation' ? { heads: [last], others: name.map(nounIn) } : NO_NOUNS;
}
const nounIn = (word: string): string => word.toLowerCase().replace(/['’]s?$/, '');

/** "Ann Poe, who grows plums and leads the guild": a grower and a leader, of plums and of the guild. */
function doerNounsOf({ words }: ReadPassage, { last }: NounPhrase): RoleNouns {
  if (words[last + 1]?.tag !== 'comma' || words[last + 2]?.lower !== 'who') return NO_NOUNS;
  const heads: string[] = [];
  const others: string[] = [];
  for (let at = last + 3; at <= last + LONGEST_RELATIVE; at += 1) {
    const { tag, lower, form } = words[at] ?? { tag: 'stop', lower: '', form: null };
    if (tag === 'verb' && form === 'present') heads.push(...doersBy(lower));
    else if (tag === 'noun' || tag === 'name') others.push(lower);
    else if (!IN_RELATIVE.has(tag)) break;
  }
  return heads.length > 0 ? { heads, others: [...others, ...heads] } : NO_NOUNS;
}
const LONGEST_RELATIVE = 16;
const IN_RELATIVE: ReadonlySet<string> = new Set(['determiner', 'possessive', 'clitic', 'coordinator', 'preposition', 'adverb', 'number']);

/** Nouns for who does what a verb in the present says: "leader" of "leads", "director" of "directs". */
function doersBy(verb: string): string[] {
  const base = verb.replace(/s$/, '');
  const stem = base.replace(/e$/, '');
  return base === verb ? [] : [`${stem}er`, `${stem}or`].filter((noun) => nounKindOf(noun) === 'person');
}

/** What a role is of or for: "council" in "the leader of the council". */
function complementOf({ words }: ReadPassage, { last }: NounPhrase): string[] {
  if (!OF.has(words[last + 1]?.lower ?? '')) return [];
  const nouns: string[] = [];
  for (let at = last + 2; at <= last + LONGEST_COMPLEMENT; at += 1) {
    const { tag, lower } = words[at] ?? { tag: 'other', lower: '' };
    if (tag === 'noun' || tag === 'name') nouns.push(lower);
    else if (tag !== 'determiner' && tag !== 'clitic') break;
  }
  return nouns;
}
const OF: ReadonlySet<string> = new Set(['of', 'for', 'at']);
const LONGEST_COMPLEMENT = 6;

/** `beside`: another phrase names the same, so that a bare role is a role of its bearer. */
export function mentionOf(
  passage: ReadPassage,
  { phrase, parts, named }: Description,
  beside: boolean,
  { subject, speaks, sure }: Pick<EntityMention, 'subject' | 'speaks' | 'sure'>,
): EntityMention {
  const form = named ? 'name' : 'role';
  const { words } = passage;
  const besideRole = beside && !named ? spanOfWords(words, phrase.first, lastOfRole(words, phrase)) : null;
  const role = besideRole ?? (parts.role && spanOfWords(words, parts.role.first, parts.role.last));
  return { span: phrase.span, form, role, phrase, passage, subject, speaks, sure };
}

/** Index of the last word of a role beside a name with what hangs on it: "a professor of law at Arden College", up to the sign behind it. */
function lastOfRole(words: ReadPassage['words'], { last }: NounPhrase): number {
  if (words[last + 1]?.tag !== 'preposition') return last;
  for (let at = last + 2; at <= last + LONGEST_ROLE; at += 1) {
    const tag = words[at]?.tag ?? 'stop';
    if (ENDS_ROLE.has(tag)) return at - 1;
    if (!hangsOnNoun.has(tag)) break;
  }
  return last;
}
const LONGEST_ROLE = 14;
const ENDS_ROLE: ReadonlySet<string> = new Set(['comma', 'stop', 'close', 'dash']);
