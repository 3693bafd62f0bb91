import { freeText } from './free-text.ts';

/** A text of any length, as newspapers print it or as nobody writes it. */
type LongText = { sizes: readonly number[]; textOf: (size: number) => string };

const SIZES = [100_000, 1_000_000, 10_000_000];
/** In the worst text a quotation opens every dozen characters, each with ten cues in its reach: smaller sizes show as much in less time. */
const WORST_SIZES = [10_000, 100_000, 1_000_000];

/** By what they are. */
export const longTexts: ReadonlyMap<string, LongText> = new Map([
  ['paragraphs of the seeds', { sizes: SIZES, textOf: (size) => freeText(size, 1) }],
  ['the same on one line', { sizes: SIZES, textOf: (size) => freeText(size, 1).replaceAll('\n', ' ') }],
  ['quotations alone on one line', { sizes: SIZES, textOf: repeated('“We are ready to go,” said the mayor. ') }],
  ['quotations in one sentence', { sizes: WORST_SIZES, textOf: repeated('“a” said he. ') }],
]);

function repeated(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}
