import type { NounPhrase } from '../attribution/noun-phrases.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import type { Word } from '../attribution/words.ts';
import { firstAfter } from './subject.ts';

/** Sources named in a row: "Arden, Belmont and the Free Port"; "some experts and analysts". */
export type SpeakerList = {
  /** All of them as one phrase. */
  phrase: NounPhrase;
  members: NounPhrase[];
};

/** What may stand before the first of several subjects; behind a verb or a preposition it would be an object. */
const OPENERS: ReadonlySet<string> = new Set(['comma', 'stop', 'dash', 'subordinator', 'relative', 'coordinator', 'quote', 'open']);

/** The list that a phrase closes ("… and the Free Port"); null where it stands alone. */
export function listAround({ words, phrases }: ReadPassage, last: NounPhrase): SpeakerList | null {
  if (words[last.first - 1]?.tag !== 'coordinator' || words[last.first - 1]?.lower !== 'and') return null;
  const members = [last];
  let at = firstAfter(phrases, last.first) - 1;
  while (phrases[at] !== undefined && (phrases[at]?.first ?? 0) >= last.first) at -= 1;
  for (let first = last; ; at -= 1) {
    const before = phrases[at];
    if (before === undefined || before.possessor || !isLike(words, before, last) || !adjoin(words, before, first)) break;
    members.unshift(before);
    first = before;
  }
  const [first] = members;
  if (first === undefined || members.length < 2) return null;
  const opener = words[first.first - 1];
  if (opener !== undefined && opener.sentence === words[first.first]?.sentence && !OPENERS.has(opener.tag)) return null;
  return {
    phrase: {
      ...last,
      span: { start: first.span.start, end: last.span.end },
      first: first.first,
      kind: 'group',
      plural: true,
      antecedent: null,
    },
    members,
  };
}

/** More names than these stand for a body of signatories rather than for people who each said so. */
const MOST_PEOPLE = 3;

/** Whether the members of a list are people, each of them a source; a longer list, or one of bodies, is one group. */
export function speakEachForThemselves(members: readonly NounPhrase[]): boolean {
  return members.length > 1 && members.length <= MOST_PEOPLE && members.every(({ kind }) => kind === 'name-person');
}

/** Names are listed with names, and two nouns share a determiner. */
function isLike(words: readonly Word[], member: NounPhrase, last: NounPhrase): boolean {
  const isName = ({ head }: NounPhrase): boolean => words[head]?.tag === 'name';
  if (isName(last)) return isName(member);
  return !isName(member) && member.first < member.head && words[last.first]?.tag === 'noun';
}

/** Only a comma, "and" or both lie between them. */
function adjoin(words: readonly Word[], before: NounPhrase, after: NounPhrase): boolean {
  for (let at = before.last + 1; at < after.first; at += 1) {
    const tag = words[at]?.tag;
    if (tag !== 'comma' && tag !== 'coordinator') return false;
  }
  return after.first > before.last + 1 && words[before.first]?.sentence === words[after.first]?.sentence;
}
