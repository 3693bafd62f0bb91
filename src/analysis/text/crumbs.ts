import type { Boilerplate } from './boilerplate.ts';
import { recogniseFrontMatter } from './front-matter.ts';
import { isHeadingLine } from './headings.ts';
import { countWords } from './lines.ts';
import { MEDIUM } from './outlet-name.ts';

/** One word or two above the headline may be a kicker, or who publishes the text; a site's sections stand in rows, or have usual names. */
const MOST = 10;
/** In words. */
const LONGEST_CRUMB = 3;
/** In words: what stands below the sections is a headline, and longer than they are. */
const SHORTEST_TITLE = 5;

/** "Home", "Money", "Companies", "Home » News » Pier opens": the sections of a site that stand above the headline where a page was copied whole, by their indexes. */
export function sectionCrumbs(lines: readonly string[]): Map<number, Boilerplate> {
  const crumbs = new Map<number, Boilerplate>();
  lines.slice(0, MOST).forEach((line, index) => {
    if (isPath(line)) crumbs.set(index, { kind: 'related', reason: `“${line}” is the path of sections to this page.` });
  });
  const end = lines.findIndex((line, index) => !crumbs.has(index) && !isCrumb(line));
  const isAlone = end === 1 && !SECTION.test(lines[0] ?? '');
  if (end < 1 || isAlone || end > MOST) return crumbs;
  // The day or the writer may stand between the sections and the headline.
  const below = lines.slice(end, MOST).find((line) => recogniseFrontMatter(line) === null);
  if (!isTitle(below ?? '')) return crumbs;
  for (const [index, line] of lines.slice(0, end).entries())
    if (!crumbs.has(index))
      crumbs.set(index, { kind: 'related', reason: `“${line}” is one of the sections that stand above the headline.` });
  return crumbs;
}

/** "Home » News » Pier opens": each part leads to the next. */
const LEADS_ON = / ?[»›❯→] ?| > /u;
/** "Home / News / Harbour": who took a picture for whom stands beside a slash as well, so that only a section of that name may lead. */
const SLASHED = / \/ /u;
/** In UTF-16 units, for a path may end with the headline. */
const LONGEST_PATH = 240;
function isPath(line: string): boolean {
  if (line.length > LONGEST_PATH) return false;
  const slashed = line.split(SLASHED);
  const parts = SECTION.test(slashed[0] ?? '') && slashed.every(isCrumb) ? slashed : line.split(LEADS_ON);
  const sections = parts.slice(0, -1);
  const leads = sections.length > 1 || /^home(?:page)?$/iu.test(parts[0] ?? '');
  return sections.length > 0 && leads && sections.every((part) => part !== '' && isCrumb(part));
}

/** What alone above a headline is no kicker, and nobody who publishes. */
const SECTION =
  /^(?:home|news|world|uk|us|u\.s\.|africa|asia|europe|americas|national|nation|metro|local|regions?|regional|politics|business|companies|markets|economy|finance|money|energy|tech|technology|science|health|environment|climate|education|crime|courts?|law|sports?|football|culture|arts|entertainment|life|lifestyle|society|travel|media|opinion|headlines|latest|top stories|breaking news|world news|international|congress|statehouse|legislature|elections?|campaigns?|investigations)$/iu;

/** A medium's whole name says who publishes the text; "News" alone is a section. */
const isCrumb = (line: string): boolean =>
  countWords(line) <= LONGEST_CRUMB &&
  isHeadingLine(line) &&
  !/\d/.test(line) &&
  !(line.includes(' ') && MEDIUM.test(line) && !isNewsSection(line));
/** "World News", "Health News". */
const isNewsSection = (line: string): boolean => / News$/u.test(line) && SECTION.test(line.slice(0, -' News'.length));

const isTitle = (line: string): boolean => countWords(line) >= SHORTEST_TITLE && isHeadingLine(line);
