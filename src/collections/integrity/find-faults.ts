import type { Edition } from '../../schema/edition.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Story } from '../../schema/story.ts';
import { referencesOf } from './edition-references.ts';
import { type EditionSpan, spansOf } from './edition-spans.ts';

/**
 * What in an edition contradicts itself, a sentence each: spans that do not slice, cut a character in two or leave their block,
 * references to nothing, ids used twice, nested quotes outside the quote around them. Empty for an edition that holds together.
 */
export function findFaults(edition: Edition): string[] {
  return [...new Set([...usedTwice(edition), ...dangling(edition), ...misplaced(edition), ...misbuilt(edition)])];
}

function usedTwice({ stories, quotes, sources, statements }: Edition): string[] {
  const names = {
    'story id': stories.map(({ id }) => id),
    siglum: stories.map(({ siglum }) => siglum),
    'quote id': quotes.map(({ id }) => id),
    'source id': sources.map(({ id }) => id),
    'statement id': statements.map(({ id }) => id),
  };
  return Object.entries(names).flatMap(([what, all]) => {
    const seen = new Set<string>();
    return all.filter((name) => seen.size === seen.add(name).size).map((name) => `The ${what} \`${name}\` is used twice.`);
  });
}

function* dangling(edition: Edition): Generator<string> {
  const known = { story: byId(edition.stories), quote: byId(edition.quotes), source: byId(edition.sources) };
  for (const { owner, to, id } of referencesOf(edition)) {
    if (!known[to].has(id)) yield `${owner} refers to the ${to} \`${id}\`, which does not exist.`;
  }
}

function* misplaced(edition: Edition): Generator<string> {
  const stories = byId(edition.stories);
  for (const place of spansOf(edition)) {
    const story = stories.get(place.story);
    const fault = story && spanFault(story, place);
    if (fault) yield `${place.owner}: ${place.role}, ${place.span.start} to ${place.span.end} of \`${story.seed.file}\`, ${fault}.`;
  }
}

function* misbuilt(edition: Edition): Generator<string> {
  for (const story of edition.stories) yield* blockFaults(story);
  const stories = byId(edition.stories);
  const quotes = byId(edition.quotes);
  for (const quote of edition.quotes) {
    const text = stories.get(quote.story)?.text;
    if (text !== undefined && !readsAs(quote, text)) yield `Quote \`${quote.id}\`: the text is not what the segments slice to.`;
    const parent = quote.within === null ? undefined : quotes.get(quote.within);
    if (parent && !liesIn(parent, quote)) yield `Quote \`${quote.id}\` is nested in \`${parent.id}\`, but lies outside its segments.`;
  }
  for (const statement of edition.statements) yield* statementFaults(statement, quotes);
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

function spanFault(story: Story, { span, inBlock }: EditionSpan): string | null {
  const { start, end } = span;
  if (start >= end) return 'holds nothing';
  if (start < 0 || end > story.text.length) return `reaches beyond the text, which has ${story.text.length} units`;
  if (cutsCharacter(story.text, start)) return 'begins in the middle of a character';
  if (cutsCharacter(story.text, end)) return 'ends in the middle of a character';
  if (inBlock && !liesInBlock(story, span)) return 'lies in no single block';
  return null;
}

/** True between the two halves of a character that UTF-16 writes as a surrogate pair. */
const cutsCharacter = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF]$/.test(text.charAt(at - 1)) && /^[\uDC00-\uDFFF]$/.test(text.charAt(at));

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Blocks come in the order of the text, so the one that may hold the span is found by halving. */
function liesInBlock({ blocks }: Story, span: Span): boolean {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((blocks[middle]?.span.end ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && holds(block.span, span);
}

function* blockFaults({ id, blocks }: Story): Generator<string> {
  let end = 0;
  for (const [index, { n, span }] of blocks.entries()) {
    if (n !== index + 1) yield `Story \`${id}\`: block ${index + 1} bears the number ${n}.`;
    if (span.start < end) yield `Story \`${id}\`: block ${n} begins before the one above it ends.`;
    end = span.end;
  }
}

const folded = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** The reading form is the segments in order, with nothing but white space or an ellipsis between them. */
function readsAs(quote: Quote, text: string): boolean {
  const reading = folded(quote.text);
  let at = 0;
  for (const segment of quote.segments) {
    const words = folded(text.slice(segment.start, segment.end));
    const found = reading.indexOf(words, at);
    if (found < 0 || !/^ ?…? ?$/.test(reading.slice(at, found))) return false;
    at = found + words.length;
  }
  return at === reading.length;
}

const liesIn = (parent: Quote, quote: Quote): boolean =>
  parent.story === quote.story && quote.segments.every((segment) => parent.segments.some((outer) => holds(outer, segment)));

function* statementFaults(
  { id, witnesses, loci, parts, variants, seams }: Statement,
  quotes: ReadonlyMap<string, Quote>,
): Generator<string> {
  for (const { quote, story } of witnesses) {
    const witness = quotes.get(quote);
    if (witness && witness.story !== story) yield `Statement \`${id}\` takes the quote \`${quote}\` for one of the story \`${story}\`.`;
  }
  const numbers = [
    ...loci.flatMap(({ base, readings }) => [base, ...readings.map(({ witness }) => witness)]),
    ...seams.map((it) => it.witness),
  ];
  for (const n of numbers)
    if (!witnesses[n]) yield `Statement \`${id}\` speaks of its witness ${n}, but has only 0 to ${witnesses.length - 1}.`;
  for (const { part } of loci)
    if (!parts[part]) yield `Statement \`${id}\` speaks of its part ${part}, but has only 0 to ${parts.length - 1}.`;
  for (const { locus } of variants)
    if (!loci[locus]) yield `Statement \`${id}\` speaks of its locus ${locus}, but has only 0 to ${loci.length - 1}.`;
}
