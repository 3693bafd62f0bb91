import { quoteIdSchema, statementIdSchema, storyIdSchema } from '../../src/schema/ids.ts';
import type { Quote } from '../../src/schema/quote.ts';
import type { Reading, Statement, VariantKind } from '../../src/schema/statement.ts';

/** What one story prints at one place: words, nothing (`-`), or a place outside its quote (null). A variant names its kind after a bar: `night|word`. */
export type Cell = string | null;

/** A statement of invented stories `a`, `b`, …, one witness each, from a table of rows by loci. The first row is the base where it prints. */
export function collatedStatement(rows: readonly (readonly Cell[])[], parts: readonly number[] = [rows[0]?.length ?? 0]): Statement {
  const places = rows.map((row) => placeWords(row));
  const loci = (rows[0] ?? []).map((_, at) => {
    const readings = rows.map((row, witness) => readingOf(row[at] ?? null, witness, places[witness]?.[at] ?? 0));
    return {
      base: Math.max(
        0,
        readings.findIndex(({ kind }) => kind === 'printed'),
      ),
      part: partOf(at, parts),
      readings,
    };
  });
  const texts = parts.map((_, part) => joined(loci.flatMap((locus) => (locus.part === part ? [textOf(locus.readings[locus.base])] : []))));
  return {
    id: statementIdSchema.parse('an-invented-statement'),
    source: null,
    speakers: [],
    witnesses: rows.map((row, witness) => ({
      quote: quoteIdSchema.parse(`${letter(witness)}1`),
      story: storyIdSchema.parse(letter(witness)),
      segments: [{ start: 0, end: joined(row.map(wordsOf)).length }],
    })),
    text: joined(texts),
    parts: texts.map((text, index) => ({ n: index + 1, text, words: text.split(' ').length, printed: [], follows: 'shown' })),
    loci,
    variants: [],
    seams: [],
    parallels: [],
    reason: 'The test says so.',
  };
}

const letter = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);
const wordsOf = (cell: Cell): string => (cell === null || cell.startsWith('-') ? '' : (cell.split('|')[0] ?? ''));
const textOf = (reading: Reading | undefined): string => (reading?.kind === 'printed' ? reading.text : '');

/** Words with a space between them, marks without one. */
const joined = (texts: readonly string[]): string =>
  texts
    .filter((text) => text !== '')
    .join(' ')
    .replaceAll(/ (?=[.,!?])/g, '');

function partOf(at: number, parts: readonly number[]): number {
  const ends = parts.map((_, part) => parts.slice(0, part + 1).reduce((sum, length) => sum + length, 0));
  return Math.max(
    0,
    ends.findIndex((end) => at < end),
  );
}

/** Where each cell's words start in the row put together. */
function placeWords(row: readonly Cell[]): number[] {
  const text = joined(row.map(wordsOf));
  let at = 0;
  return row.map((cell) => {
    const words = wordsOf(cell);
    const start = text.indexOf(words, at);
    at = start + words.length;
    return start;
  });
}

function readingOf(cell: Cell, witness: number, start: number): Reading {
  if (cell === null) return { kind: 'outside', witness };
  const variant = variantOf(cell.split('|')[1]);
  const text = wordsOf(cell);
  if (text === '') return { kind: 'omitted', witness, variant: variant ?? 'omission' };
  return { kind: 'printed', witness, spans: [{ start, end: start + text.length }], text, moved: false, variant };
}

const variantOf = (name: string | undefined): VariantKind | null =>
  name === 'word' || name === 'punctuation' || name === 'omission' || name === 'case' || name === 'addition' ? name : null;

/** The quote behind one of its witnesses. */
export function witnessQuote(statement: Statement, id: string): Quote {
  const witness = statement.witnesses.find(({ quote }) => quote === id);
  if (!witness) throw new Error(`The invented statement has no witness \`${id}\`.`);
  return {
    id: witness.quote,
    story: witness.story,
    kind: 'direct',
    segments: witness.segments,
    text: statement.text,
    within: null,
    attribution: null,
    confidence: 'high',
    evidence: { rule: 'invented', step: null, reason: 'The test says so.', spans: [], rejected: [] },
    correction: null,
    setting: null,
    date: { kind: 'not-stated' },
    sentence: { start: 0, end: statement.text.length },
  };
}
