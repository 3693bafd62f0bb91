import type { Boilerplate } from './boilerplate.ts';

const CLOCK = '\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: (?:GMT|BST|UTC|CET|CEST|EST|EDT|PST|PDT|ET|PT))?';
/** "14.32", "2:05pm": a time and nothing else. */
const CLOCK_ALONE = new RegExp(`^${CLOCK}$`, 'iu');
/** "14.32 Divers go down": what a list of key events makes of an entry. */
const CLOCK_AND_TITLE = new RegExp(`^${CLOCK}\\s*[-–—:|]?\\s+\\S`, 'iu');
/** One time or two may be printed on any page; more are set over the entries of a live page. */
const FEWEST_ENTRIES = 3;

/** Indexes of the lines that are the times of a live page's entries, each alone above what was posted then. */
export function entryTimes(lines: readonly string[]): Set<number> {
  const times = lines.flatMap((line, index) => (CLOCK_ALONE.test(line) ? [index] : []));
  return new Set(times.length < FEWEST_ENTRIES ? [] : times);
}

/** What a live page sets above the list of its entries. */
const KEY_EVENTS = /^(?:key|main|latest) (?:events?|moments?|points?|posts?|updates?|developments?)(?: so far)?:?$/iu;

/** The list of a live page's main entries, by the index of its lines: its title, and below it a time and a title a line. */
export function keyEvents(lines: readonly string[]): Map<number, Boilerplate> {
  const found = new Map<number, Boilerplate>();
  lines.forEach((line, index) => {
    if (!KEY_EVENTS.test(line) || !CLOCK_AND_TITLE.test(lines[index + 1] ?? '')) return;
    const reason = `“${line}” leads to entries of the page, a time and a title a line.`;
    for (let at = index; at === index || CLOCK_AND_TITLE.test(lines[at] ?? ''); at += 1) found.set(at, { kind: 'related', reason });
  });
  return found;
}
