import { auxiliaries } from '../../attribution/lexicon/function-words.ts';
import { reportingVerbs } from '../../attribution/lexicon/reporting-verbs.ts';
import type { Token } from './surroundings.ts';
import { classOf } from './word-classes.ts';

/** So many words away a cue is still near. */
const NEAR = 4;

/** Whether a clause or only a phrase stands between the nearest verb of reporting before the marked words and them. */
export function wayFromCue(before: readonly Token[]): string {
  const at = before.findIndex(({ lower }) => {
    const kind = reportingVerbs.get(lower)?.kind;
    return kind !== undefined && kind !== 'show';
  });
  if (at === -1) return 'none';
  if (at === 0) return 'next';
  const between = before.slice(0, at).map(({ lower }) => lower);
  const kind = reportingVerbs.get(before[at]?.lower ?? '')?.kind ?? '';
  const group = kind === 'say' || kind === 'speech' || kind === 'write' ? 'say' : kind;
  if (between.at(-1) === 'that') return `${group} that`;
  const verb = between.some((word) => auxiliaries.has(word) || reportingVerbs.has(word) || /(?:ed|ing)$/.test(word));
  const subject = between.some((word) => /^(?:he|she|they|it|we|i|you|there|this|that|'s)$/.test(word));
  if (verb) return subject ? `${group} clause` : `${group} verb`;
  return subject ? `${group} subject` : `${group} phrase`;
}

/** How far from the marked words a verb of speech may stand that closes their sentence: ", the mayor of the town said". */
const LONGEST_TAIL = 5;

/** Where a verb of speech stands after the marked words, in ", she said" or elsewhere: then they stand in reported words. */
export function tailCue(after: readonly Token[]): string {
  const at = after.findIndex(({ lower }) => {
    const kind = reportingVerbs.get(lower)?.kind;
    return kind === 'say' || kind === 'speech' || kind === 'write';
  });
  if (at <= 0) return at === 0 ? 'next' : 'none';
  const comma = after.slice(0, at).findLastIndex(({ text }) => text === ',');
  if (comma === -1) return 'no comma';
  if (at - comma > LONGEST_TAIL) return 'far';
  return comma === 0 ? 'comma next' : 'comma later';
}

/** Whether a noun that signals words stands before the marked ones: "her vow to be “fair”". */
export function nounCue(before: readonly Token[]): string {
  const at = before.slice(0, 2 * NEAR).findIndex((token) => classOf(token) === 'noun-cue');
  return at === -1 ? 'none' : at <= 1 ? 'next' : 'near';
}
