import { overlaps } from '../analysis/text/slice.ts';
import type { QuoteId } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { QuoteDifference, QuoteNote } from '../schema/quote-note.ts';
import type { Span } from '../schema/span.ts';
import type { Reading, Statement } from '../schema/statement.ts';
import { readingsAt } from './reading-text.ts';
import { heldIn, holdingMost } from './shared-words.ts';

/**
 * The note on a quote beside one paragraph of its story; null where no other story has anything of it. What others report of the quote
 * stands beside one paragraph of `all`: the one with most of the words they share.
 */
export type NoteBeside = (quote: Quote, paragraph: Span, all?: readonly Span[]) => QuoteNote | null;

/** Finds, for the quotes of any story, where else their words stand and what differs there. */
export function notesOn(statements: readonly Statement[]): NoteBeside {
  const witnessed = new Map<QuoteId, Statement>();
  const paralleled = new Map<QuoteId, Statement>();
  for (const statement of statements) {
    for (const { quote } of statement.witnesses) witnessed.set(quote, statement);
    for (const { quote } of statement.parallels) if (quote) paralleled.set(quote, statement);
  }
  return (quote, paragraph, all = [paragraph]) => {
    const printed = witnessed.get(quote.id);
    if (printed) return witnessNote(printed, quote, paragraph, all);
    const reported = paralleled.get(quote.id);
    const note = reported && parallelNote(reported, quote);
    return note && note.elsewhere.length > 0 ? note : null;
  };
}

/** The stories that quote what this report tells: those whose quotes hold most of the words they share. */
function parallelNote(statement: Statement, { id, story }: Quote): QuoteNote {
  const shared = statement.parallels.find(({ quote }) => quote === id)?.shared ?? [];
  const elsewhere = statement.witnesses.flatMap((witness, index) => {
    const printed = statement.loci.flatMap(({ readings }) => readings.filter((reading) => reading.witness === index));
    const at = printed[Math.max(0, holdingMost(textsOf(printed), shared))];
    const span = at && spansOf([at])[0];
    return witness.story !== story && span && holdsHalf(textsOf(printed).join(' '), shared) ? [{ story: witness.story, span }] : [];
  });
  return { statement: statement.id, standing: 'parallel', elsewhere, differences: [], seams: [], reported: [] };
}

function witnessNote(statement: Statement, quote: Quote, paragraph: Span, all: readonly Span[]): QuoteNote | null {
  const own = new Set(statement.witnesses.flatMap((witness, index) => (witness.quote === quote.id ? [index] : [])));
  const loci = lociIn(statement, own, paragraph);
  const elsewhere = statement.witnesses.flatMap(({ story }, witness) => {
    if (story === quote.story) return [];
    const span = loci.flatMap((locus) => spansOf(statement.loci[locus]?.readings, (reading) => reading.witness === witness))[0];
    return span ? [{ story, span }] : [];
  });
  const texts = all.map((one) => textIn(statement, own, one));
  const reported = statement.parallels.flatMap(({ story, span, shared }) => {
    const at = holdingMost(texts, shared);
    return story !== quote.story && all[at] === paragraph && holdsHalf(texts[at] ?? '', shared) ? [{ story, span }] : [];
  });
  const seams = statement.seams.filter(({ witness, at }) => own.has(witness) && overlaps(at, paragraph));
  if (elsewhere.length + reported.length + seams.length === 0) return null;
  const differences = loci.flatMap((locus) => differenceAt(statement, locus, own));
  return { statement: statement.id, standing: 'witness', elsewhere, differences, seams, reported };
}

const textsOf = (readings: readonly Reading[] = []): string[] => readings.map(textOf);

/** What the quote prints in one paragraph. */
const textIn = ({ loci }: Statement, own: ReadonlySet<number>, paragraph: Span): string =>
  loci
    .flatMap(({ readings }) =>
      readings.filter((reading) => own.has(reading.witness) && spansOf([reading]).some((span) => overlaps(span, paragraph))),
    )
    .map(textOf)
    .join(' ');

/** With fewer of the shared words, a text is not what another story reports. */
const holdsHalf = (text: string, shared: readonly string[]): boolean => heldIn(text, shared) * 2 >= shared.length;

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
