import { overlaps } from '../analysis/text/slice.ts';
import type { QuoteId, StoryId } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { QuoteDifference, QuoteNote } from '../schema/quote-note.ts';
import type { Span } from '../schema/span.ts';
import type { Reading, Statement } from '../schema/statement.ts';
import { readingsAt } from './reading-text.ts';

/** The note on a quote beside one paragraph of its story; null where no other story has anything of it. */
export type NoteBeside = (quote: Quote, paragraph: Span) => QuoteNote | null;

/** Finds, for the quotes of any story, where else their words stand and what differs there. */
export function notesOn(statements: readonly Statement[]): NoteBeside {
  const witnessed = new Map<QuoteId, Statement>();
  const paralleled = new Map<QuoteId, Statement>();
  for (const statement of statements) {
    for (const { quote } of statement.witnesses) witnessed.set(quote, statement);
    for (const { quote } of statement.parallels) if (quote) paralleled.set(quote, statement);
  }
  return (quote, paragraph) => {
    const printed = witnessed.get(quote.id);
    if (printed) return witnessNote(printed, quote, paragraph);
    const reported = paralleled.get(quote.id);
    return reported ? parallelNote(reported, quote.story) : null;
  };
}

function parallelNote(statement: Statement, story: StoryId): QuoteNote {
  const elsewhere = statement.witnesses.flatMap((witness) => {
    const span = witness.segments[0];
    return witness.story !== story && span ? [{ story: witness.story, span }] : [];
  });
  return { statement: statement.id, standing: 'parallel', elsewhere, differences: [], seams: [], reported: [] };
}

function witnessNote(statement: Statement, quote: Quote, paragraph: Span): QuoteNote | null {
  const own = new Set(statement.witnesses.flatMap((witness, index) => (witness.quote === quote.id ? [index] : [])));
  const loci = lociIn(statement, own, paragraph);
  const elsewhere = statement.witnesses.flatMap(({ story }, witness) => {
    if (story === quote.story) return [];
    const span = loci.flatMap((locus) => spansOf(statement.loci[locus]?.readings, (reading) => reading.witness === witness))[0];
    return span ? [{ story, span }] : [];
  });
  const first = quote.segments[0];
  const reported =
    first && overlaps(first, paragraph)
      ? statement.parallels.flatMap(({ story, span }) => (story === quote.story ? [] : [{ story, span }]))
      : [];
  const seams = statement.seams.filter(({ witness, at }) => own.has(witness) && overlaps(at, paragraph));
  if (elsewhere.length + reported.length + seams.length === 0) return null;
  const differences = loci.flatMap((locus) => differenceAt(statement, locus, own));
  return { statement: statement.id, standing: 'witness', elsewhere, differences, seams, reported };
}

/** The loci that the quote prints in this paragraph, and those right after them that it passes over. */
function lociIn({ loci }: Statement, own: ReadonlySet<number>, paragraph: Span): number[] {
  let inside = false;
  return loci.flatMap(({ readings }, index) => {
    const mine = readings.filter((reading) => own.has(reading.witness));
    const spans = spansOf(mine);
    if (spans.length > 0) inside = spans.some((span) => overlaps(span, paragraph));
    return inside && mine.some(({ kind }) => kind !== 'outside') ? [index] : [];
  });
}

const spansOf = (readings: readonly Reading[] = [], which: (reading: Reading) => boolean = () => true): Span[] =>
  readings.flatMap((reading) => (reading.kind === 'printed' && which(reading) ? reading.spans : []));

function differenceAt(statement: Statement, index: number, own: ReadonlySet<number>): QuoteDifference[] {
  const locus = statement.loci[index];
  const mine = locus?.readings.find(({ witness, kind }) => own.has(witness) && (kind === 'printed' || kind === 'omitted'));
  // Words beside the marks are the same words.
  if (!locus || !mine || mine.kind === 'outside' || mine.kind === 'unmarked') return [];
  const text = textOf(mine);
  const others = readingsAt(statement, locus).filter((reading) => reading.text !== text);
  const kind = mine.variant ?? others.find(({ variant }) => variant !== null)?.variant;
  if (!kind) return [];
  const onlyMarks = [text, ...others.map((other) => other.text)].every((words) => !/[\p{L}\p{N}]/u.test(words));
  const before = onlyMarks ? (wordBefore(statement, index, own) ?? '') : '';
  return [{ kind, before, own: text, spans: mine.kind === 'printed' ? mine.spans : [], others }];
}

const textOf = (reading: Reading): string => (reading.kind === 'printed' ? reading.text : '');

const wordBefore = (statement: Statement, index: number, own: ReadonlySet<number>): string | undefined =>
  statement.loci[index - 1]?.readings
    .filter((reading) => own.has(reading.witness))
    .map(textOf)
    .join('')
    .split(/\s+/)
    .at(-1);
