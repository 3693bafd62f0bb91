import type { Boilerplate } from './boilerplate.ts';
import { recogniseFrontMatter } from './front-matter.ts';
import { isHeadingLine } from './headings.ts';
import { countWords } from './lines.ts';
import { MEDIUM } from './outlet-name.ts';

/** One word or two above the headline may be a kicker, or who publishes the text; a site's sections stand in rows. */
const FEWEST = 2;
const MOST = 10;
/** In words. */
const LONGEST_CRUMB = 3;
/** In words: what stands below the sections is a headline, and longer than they are. */
const SHORTEST_TITLE = 5;

/** "Home", "Money", "Companies": the sections of a site that stand above the headline where a page was copied whole, by their indexes. */
export function sectionCrumbs(lines: readonly string[]): Map<number, Boilerplate> {
  const end = lines.findIndex((line) => !isCrumb(line));
  const title = lines[end] ?? '';
  if (end < FEWEST || end > MOST || !isTitle(title)) return new Map();
  return new Map(
    lines
      .slice(0, end)
      .map((line, index) => [index, { kind: 'related', reason: `“${line}” is one of the sections that stand above the headline.` }]),
  );
}

/** A medium's whole name says who publishes the text; "News" alone is a section. */
const isCrumb = (line: string): boolean =>
  countWords(line) <= LONGEST_CRUMB && isHeadingLine(line) && !/\d/.test(line) && !(line.includes(' ') && MEDIUM.test(line));

const isTitle = (line: string): boolean => countWords(line) >= SHORTEST_TITLE && isHeadingLine(line) && recogniseFrontMatter(line) === null;
