import type { Span } from '../../schema/span.ts';
import type { Block } from '../../schema/story.ts';
import { bareBylines } from './bare-bylines.ts';
import { type Boilerplate, leadsToList, recogniseBoilerplate, recogniseSignature } from './boilerplate.ts';
import { recogniseCaption } from './captions.ts';
import { creditedLines, endsWithPostCredit, readPostCredit } from './credited-lines.ts';
import { sectionCrumbs } from './crumbs.ts';
import { displayMarksIn, liftsWords } from './display-marks.ts';
import { isByline, recogniseFrontMatter } from './front-matter.ts';
import { asksAsHead, endsSentence, isBoxTitle, isHeadingLine, isTitleCase, repeatsStory, withAskingHeads } from './headings.ts';
import { countWords, linesOf } from './lines.ts';
import { listedLinks } from './listed-links.ts';
import { listLeads } from './lists.ts';
import { entryTimes, keyEvents } from './live-entries.ts';
import { isQuotingCaption } from './quoting-captions.ts';
import { sliceOf } from './slice.ts';
import { isStandfirst } from './standfirst.ts';

/**
 * The blocks of a text, one for each line that holds more than white space, numbered from 1. What is no boilerplate, heading or
 * headline is a paragraph.
 */
export function segmentBlocks(text: string): Block[] {
  const spans = linesOf(text);
  const lines = spans.map((span) => sliceOf(text, span));
  const own = findBoilerplate(lines);
  const headline = findHeadline(lines, own);
  const boilerplate = withLinks(lines, own, headline);
  const heads = findHeads(lines, boilerplate, headline);
  const page: Page = { boilerplate, headline, heads, times: entryTimes(lines) };
  return spans.map((span, index) => blockOf(span, index, page));
}

/** What is known of all lines before any is made a block, by their indexes. */
type Page = {
  boilerplate: readonly (Boilerplate | null)[];
  headline: number | null;
  heads: ReadonlySet<number>;
  /** Lines that are times set over entries. */
  times: ReadonlySet<number>;
};

function blockOf(span: Span, index: number, { boilerplate, headline, heads, times }: Page): Block {
  const fields = { n: index + 1, span };
  const found = boilerplate[index];
  if (times.has(index)) return { kind: 'heading', ...fields };
  if (found) return { kind: 'boilerplate', ...fields, boilerplate: found.kind, reason: found.reason };
  if (index === headline) return { kind: 'headline', ...fields };
  return { kind: heads.has(index) ? 'heading' : 'paragraph', ...fields };
}

/** The lines set over what follows them, by their indexes. */
function findHeads(lines: readonly string[], boilerplate: readonly (Boilerplate | null)[], headline: number | null): Set<number> {
  const credited = creditedLines(lines);
  const inDisplayMarks = displayMarksIn(lines);
  // A part of a page may have a writer of its own.
  const opensPart = (index: number): boolean => isByline(lines[index + 1] ?? '') && startOfStory(lines, boilerplate, headline) < index;
  const isCredit = (index: number): boolean => credited.get(index - 1)?.at === 'below' || credited.get(index + 1)?.at === 'above';
  const isFree = (index: number): boolean =>
    index + 1 < lines.length && index !== headline && !boilerplate[index] && !credited.has(index) && !isCredit(index);
  const leads = (index: number): boolean => isFree(index) && (!boilerplate[index + 1] || opensPart(index));
  const listed = listLeads(lines);
  // A post without marks has no stop either.
  const isOfPost = (index: number): boolean =>
    [index, index + 1].some((at) => readPostCredit(lines[at] ?? '') !== null) || endsWithPostCredit(lines[index] ?? '');
  // A name alone signs as well; a note on the text ends as sentences do, and may stand below any paragraph.
  const isSigned = (index: number): boolean =>
    recogniseFrontMatter(lines[index] ?? '') !== null || (boilerplate[index]?.kind === 'syndication' && !endsSentence(lines[index] ?? ''));
  const [heads, asking]: [number[], number[]] = [[], []];
  lines.forEach((line, index) => {
    if (index - 1 === headline && isFree(index) && isStandfirst(line, isSigned(index + 1))) heads.push(index);
    else if (!leads(index)) return;
    else if (isBoxTitle(line) || (isHeadingLine(line) && !isOfPost(index) && !listed.has(index) && !isQuotingCaption(line)))
      heads.push(index);
    else if (inDisplayMarks(line) && liftsWords(line, lines)) heads.push(index);
    else if (asksAsHead(line)) asking.push(index);
  });
  return withAskingHeads(heads, asking);
}

/** From the last line to the first, so that each line knows whether nothing but boilerplate follows. */
function findBoilerplate(lines: readonly string[]): (Boilerplate | null)[] {
  const found: (Boilerplate | null)[] = lines.map(() => null);
  const listed = keyEvents(lines);
  const crumbs = sectionCrumbs(lines);
  const last = lines.length - 1;
  const front = frontOf(lines);
  let tail = false;
  for (let index = last; index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    const signs: boolean = index < front || tail || (isByline(line) && isShort(lines[index - 1] ?? ''));
    let it: Boilerplate | null =
      listed.get(index) ??
      recogniseBoilerplate(line, tail) ??
      crumbs.get(index) ??
      (signs ? recogniseFrontMatter(line) : null) ??
      (index > 0 && index < front ? recogniseCaption(line) : null);
    if (!it && index === last && last > 0) {
      const before = lines[last - 1] ?? '';
      it = recogniseBoilerplate(before, false)?.kind === 'syndication' ? recogniseSignature(line, before) : null;
    }
    found[index] = it;
    tail = it !== null && (tail || index === last);
  }
  for (const [index, byline] of bareBylines(lines.slice(0, front), found)) found[index] = byline;
  return withRelatedLists(lines, found);
}

/** How many lines may stand at the head: a byline and a date stand below the headline, with buttons, a picture and perhaps a standfirst. */
function frontOf(lines: readonly string[]): number {
  const prose = lines.slice(0, MOST_FRONT_LINES).flatMap((line, index) => (line.length >= SHORTEST_PROSE && tells(line) ? [index] : []));
  return Math.max(FRONT_LINES, prose[PROSE_AT_HEAD - 1] ?? Math.min(lines.length, MOST_FRONT_LINES));
}
const FRONT_LINES = 5;
const MOST_FRONT_LINES = 14;
/** A caption or a standfirst may be as long as a paragraph. */
const PROSE_AT_HEAD = 2;
/** In UTF-16 units. */
const SHORTEST_PROSE = 40;

/** The first line that tells something; behind the last where none does. */
function startOfStory(lines: readonly string[], found: readonly (Boilerplate | null)[], headline: number | null): number {
  const index = lines.findIndex((line, at) => at !== headline && !found[at] && line.length >= SHORTEST_PROSE && tells(line));
  return index === -1 ? lines.length : index;
}

/** With the titles of other articles that stand between the paragraphs. */
function withLinks(lines: readonly string[], found: readonly (Boilerplate | null)[], headline: number | null): (Boilerplate | null)[] {
  const story = startOfStory(lines, found, headline);
  const isFree = (index: number): boolean => index > story && !found[index] && index !== headline && !signedBelow(index);
  // A head may stand over the name of who wrote what follows.
  const signedBelow = (index: number): boolean => isByline(lines[index + 1] ?? '');
  const links = listedLinks(lines, isFree);
  return links.size === 0 ? [...found] : found.map((it, index) => it ?? links.get(index) ?? null);
}

/** Titles below "Related stories", where nothing but boilerplate follows them. */
function withRelatedLists(lines: readonly string[], found: readonly (Boilerplate | null)[]): (Boilerplate | null)[] {
  const leads = lines.findLastIndex((line, index) => found[index]?.kind === 'related' && leadsToList(line));
  const after = lines.findIndex((line, index) => index > leads && (found[index] || !isListed(line)));
  const end = after === -1 ? lines.length : after;
  if (leads === -1 || found.slice(end).includes(null)) return [...found];
  const reason = `“${lines[leads] ?? ''}” stands above it and leads to other articles.`;
  return found.map((it, index) => (index > leads && index < end ? { kind: 'related', reason } : it));
}

/** A title may also ask. */
const isListed = (line: string): boolean => isHeadingLine(line) || isHeadingLine(line.replace(/\?$/u, ''));

/** The first line, or else the last, where it reads as the title of the whole: it says what the story says, or else it stands first. */
function findHeadline(lines: readonly string[], boilerplate: readonly (Boilerplate | null)[]): number | null {
  const own = lines.map((_, index) => index).filter((index) => !boilerplate[index]);
  const kicked = own.length > 1 && isKicker(lines, own[0] ?? 0, own[1] ?? 0);
  const [first, last] = [own.at(kicked ? 1 : 0), own.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const linesAt = (indexes: readonly number[]) => indexes.map((index) => lines[index] ?? '');
  const opening = lines[first] ?? '';
  if (isShort(opening) && recogniseFrontMatter(lines[first + 1] ?? '')) return first;
  if (isTitleCase(opening) || (isHeadingLine(opening) && repeatsStory(opening, linesAt(own.slice(1, OPENING_LINES + 1))))) return first;
  const closing = lines[last] ?? '';
  if (isHeadingLine(closing) && repeatsStory(closing, linesAt(own.slice(0, -1).slice(0, OPENING_LINES)))) return last;
  return isHeadingLine(opening) && countWords(opening) >= FEWEST_TITLE_WORDS && lines.slice(first + 1).some(tells) ? first : null;
}
/** Above who wrote the text, or when, a headline may ask or cry out; no paragraph there is so short. */
const isShort = (line: string): boolean => isHeadingLine(line) || isHeadingLine(line.replace(/[?!…]+[”’"']?$/u, ''));
/** What stands in one or two words above a story names a section, or a kind of story. */
const FEWEST_TITLE_WORDS = 3;
/** "HARBOUR NOTES": it stands above the headline, in capitals. */
function isKicker(lines: readonly string[], first: number, second: number): boolean {
  const [kicker, title] = [lines[first] ?? '', lines[second] ?? ''];
  const capital = /\p{Lu}{2}/u.test(kicker) && !/\p{Ll}/u.test(kicker);
  return capital && countWords(kicker) < FEWEST_TITLE_WORDS && isHeadingLine(title) && countWords(title) >= FEWEST_TITLE_WORDS;
}
/** A line of prose: longer than titles are, or with a sentence's end. */
const tells = (line: string): boolean => !isHeadingLine(line);
/** A headline says what the opening says. */
const OPENING_LINES = 4;
