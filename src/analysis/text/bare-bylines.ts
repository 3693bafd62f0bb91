import { isGivenName } from '../attribution/lexicon/given-names.ts';
import type { Boilerplate } from './boilerplate.ts';
import { isByline, recogniseFrontMatter, recogniseRole } from './front-matter.ts';

/** "Jo Park", "J. Park", "JO PARK": a given name or its initial, and what follows it. */
const NAME = /^(?<given>\p{Lu}[\p{L}’'-]*\.?)(?: (?:(?:de|da|di|van|von|der|den|al|bin|la|le) )*\p{Lu}[\p{L}’'-]*\.?){1,3}$/u;
const INITIAL = /^\p{Lu}\.?$/u;
/** "Jo Park in Port Ellis and Al Reed": each may write from elsewhere. */
const JOINED = /,? and |, /u;
const FROM = / in \p{Lu}[\p{L}.’' -]*$/u;
/** Longer lines are no names. In UTF-16 units. */
const LONGEST_NAME = 80;

const isOneName = (words: string): boolean => {
  const given = NAME.exec(words.replace(FROM, ''))?.groups?.given;
  return given !== undefined && (INITIAL.test(given) || isGivenName(given.toLowerCase()));
};
const isNames = (line: string): boolean => line.length <= LONGEST_NAME && line.split(JOINED).every(isOneName);

/** "Updated 2 hours ago", "4 min read". */
const CLOCKS = /\b(?:ago|read)$/u;

/**
 * The lines at the head that are a name and nothing else, beside one that says who wrote the text or when: who wrote it; and the lines
 * below a writer's name that say what the writer does. By their indexes.
 * @param head The first lines of the text; `found` holds what is known of them.
 */
export function bareBylines(head: readonly string[], found: readonly (Boilerplate | null)[]): Map<number, Boilerplate> {
  const bylines = new Map<number, Boilerplate>();
  const isFront = (index: number): boolean => {
    const line = head[index] ?? '';
    return found[index]?.kind === 'syndication' && (recogniseFrontMatter(line) !== null || CLOCKS.test(line));
  };
  let titled = false;
  if (head.every((_, index) => !found[index])) return bylines;
  head.forEach((line, index) => {
    // Above a name that signs the text stands its headline.
    if (titled && !found[index] && isNames(line) && (isFront(index - 1) || isFront(index + 1) || recogniseRole(head[index + 1] ?? '')))
      bylines.set(index, { kind: 'syndication', reason: `“${line}” names who wrote the text, beside the day or a desk.` });
    const signed = bylines.has(index - 1) || (!!found[index - 1] && isByline(head[index - 1] ?? ''));
    const role = !found[index] && signed && !bylines.has(index) ? recogniseRole(line) : null;
    if (role) bylines.set(index, role);
    titled ||= !found[index];
  });
  return bylines;
}
