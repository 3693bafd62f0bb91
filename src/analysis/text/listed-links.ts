import type { Boilerplate } from './boilerplate.ts';
import { isHeadingLine } from './headings.ts';
import { countWords } from './lines.ts';

/** Fewer words name a part of the text. */
const FEWEST_WORDS = 4;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
/** Cheaper than to count words: a paragraph is longer. In UTF-16 units. */
const LONGEST = 130;

const isTitle = (line: string): boolean =>
  line.length <= LONGEST && countWords(line) >= FEWEST_WORDS && isHeadingLine(line.replace(/\?$/u, '')) && SMALL.test(line);

/** "The pier: Who pays?": titles ask, or set a colon behind what they are about, and not behind what kind of text they are. */
const SUBJECT = /^(?!(?:Analysis|Comment|Opinion|View|Explainer|Profile|Review|Background):)[^:“”"]{3,40}: \p{Lu}/u;
/** Questions put to the reader are shorter. In words. */
const FEWEST_ASKING = 7;
/** Words in marks that go on below are a quote, as is a question that somebody puts. */
const OPENS_MARK = /^["“„«'‘]/u;
const isLink = (line: string): boolean => !OPENS_MARK.test(line) && (line.endsWith('?') || SUBJECT.test(line)) && isTitle(line);
/** A page sets several of them, or none. */
const FEWEST_LINKS = 2;

/**
 * The titles of other articles that a page lists between the paragraphs of the text, by the indexes of their lines: several in a row, all with a
 * colon or a question. A head that stands below them is none.
 */
function listedTitles(lines: readonly string[], isFree: (index: number) => boolean): Set<number> {
  const links = new Set<number>();
  for (let from = 0; from < lines.length; from += 1) {
    let end = from;
    while (end < lines.length && isFree(end) && isLink(lines[end] ?? '')) end += 1;
    const run = lines.slice(from, end);
    // A page that sets questions over its parts sets a paragraph below each.
    const listed =
      run.length >= FEWEST_LINKS &&
      end < lines.length &&
      (run.some((line) => SUBJECT.test(line)) || run.every((line) => countWords(line) >= FEWEST_ASKING));
    if (listed) for (let at = from; at < end; at += 1) links.add(at);
    from = Math.max(from, end - 1);
  }
  return links;
}

/** Fewer words in capitals are a head. */
const FEWEST_CAPITALS = 6;
const isInCapitals = (line: string): boolean =>
  line.length <= LONGEST && CAPITAL.test(line) && !SMALL.test(line) && countWords(line) >= FEWEST_CAPITALS && isHeadingLine(line);

/**
 * Titles of other articles among the paragraphs of a text, by the indexes of their lines.
 * @param isFree False where a line is known to be something else.
 */
export function listedLinks(lines: readonly string[], isFree: (index: number) => boolean): Map<number, Boilerplate> {
  const links = new Map<number, Boilerplate>();
  for (const index of listedTitles(lines, isFree))
    links.set(index, { kind: 'related', reason: 'It is one of several titles in a row, which lead to other articles.' });
  const capitals = lines.flatMap((line, index) => (isFree(index) && isInCapitals(line) ? [index] : []));
  for (const index of capitals) {
    const line = lines[index] ?? '';
    links.set(index, {
      kind: 'related',
      reason: `“${line}” is a title in capitals between two paragraphs, which leads to another article.`,
    });
  }
  return links;
}
