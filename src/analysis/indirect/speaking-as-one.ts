import type { NounPhrase } from '../attribution/noun-phrase.ts';

/** More names than these stand for a body of signatories rather than for people who each said so. */
const MOST_PEOPLE = 3;

/**
 * Several named in a row: a few people each say so; a longer row ("Arden, Belmont and the Free Port said in a statement"), or one of
 * nouns ("nurses and teachers"), speaks as one group.
 */
export function speakingAsOne(phrase: NounPhrase): NounPhrase {
  const { parts } = phrase;
  const eachForThemselves = parts.length <= MOST_PEOPLE && parts.every(({ kind }) => kind === 'name-person' || kind === 'name');
  return parts.length === 0 || eachForThemselves ? phrase : { ...phrase, kind: 'group', plural: true, parts: [] };
}
