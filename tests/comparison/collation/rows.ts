import type { Collation } from '../../../src/comparison/collation/collate.ts';
import type { CollationWitness } from '../../../src/comparison/collation/table.ts';
import { quoteIdSchema, storyIdSchema } from '../../../src/schema/ids.ts';
import type { Span } from '../../../src/schema/span.ts';

/** A witness of a story of its own whose whole text is quoted; `|` stands for the narrator's words between two segments. */
export function witnessOf(story: string, printed: string): CollationWitness {
  const segments: Span[] = [];
  let text = '';
  for (const [at, segment] of printed.split('|').entries()) {
    if (at > 0) text += '” he said “';
    segments.push({ start: text.length, end: text.length + segment.length });
    text += segment;
  }
  return { quote: quoteIdSchema.parse(`${story}-quote`), story: storyIdSchema.parse(story), segments, text, wholeSentences: true };
}

/** The words of a witness as its row gives them back: all its printed spans in the order of the text. */
export function rebuilt({ loci }: Collation, witnesses: readonly CollationWitness[], witness: number): string {
  const text = witnesses[witness]?.text ?? '';
  return loci
    .flatMap(({ readings }) => readings.filter((reading) => reading.witness === witness))
    .flatMap((reading) => (reading.kind === 'printed' ? reading.spans : []))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .replaceAll(/\s/g, '');
}

/** The same words as the segments hold them, white space apart. */
export const segmentsOf = ({ text, segments }: CollationWitness): string =>
  segments
    .map(({ start, end }) => text.slice(start, end))
    .join('')
    .replaceAll(/\s/g, '');
