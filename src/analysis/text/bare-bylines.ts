import { isGivenName } from '../attribution/lexicon/given-names.ts';
import type { Boilerplate } from './boilerplate.ts';
import { recogniseFrontMatter } from './front-matter.ts';

/** "Jo Park", "J. Park", "JO PARK": a given name or its initial, and what follows it. */
const NAME = /^(?<given>\p{Lu}[\p{L}’'-]*\.?)(?: \p{Lu}[\p{L}’'-]*\.?){0,2} \p{Lu}[\p{L}’'-]+$/u;
const INITIAL = /^\p{Lu}\.?$/u;
/** Longer lines are no names. In UTF-16 units. */
const LONGEST_NAME = 60;

function isName(line: string): boolean {
  const given = line.length <= LONGEST_NAME ? NAME.exec(line)?.groups?.given : undefined;
  return given !== undefined && (INITIAL.test(given) || isGivenName(given.toLowerCase()));
}

/**
 * The lines at the head that are a name and nothing else, beside one that says who wrote the text or when: who wrote it. By their indexes.
 * @param head The first lines of the text; `found` holds what is known of them.
 */
export function bareBylines(head: readonly string[], found: readonly (Boilerplate | null)[]): Map<number, Boilerplate> {
  const bylines = new Map<number, Boilerplate>();
  const isFront = (index: number): boolean => !!found[index] && recogniseFrontMatter(head[index] ?? '') !== null;
  let titled = false;
  if (head.every((_, index) => !found[index])) return bylines;
  head.forEach((line, index) => {
    // Above a name that signs the text stands its headline.
    if (titled && !found[index] && isName(line) && (isFront(index - 1) || isFront(index + 1)))
      bylines.set(index, { kind: 'syndication', reason: `“${line}” names who wrote the text, beside the day.` });
    titled ||= !found[index];
  });
  return bylines;
}
