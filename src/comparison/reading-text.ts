import type { QuoteId, StoryId } from '../schema/ids.ts';
import type { ForkReading, PartReading, ReadingPiece } from '../schema/reading-text.ts';
import type { Locus, Statement } from '../schema/statement.ts';

/** A statement's reading text part by part, with a fork wherever the stories differ. Put together, its base readings give the text of each part. */
export function readingText(statement: Statement): PartReading[] {
  return statement.parts.map((part, index) => {
    const loci = statement.loci.flatMap((locus, at) => (locus.part === index ? [{ locus, at }] : []));
    let cursor = 0;
    const pieces = loci.map(({ locus, at }): ReadingPiece => {
      const readings = readingsAt(statement, locus);
      const base = readings[0]?.text ?? '';
      const found = part.text.indexOf(base, cursor);
      const start = found < 0 ? cursor : found;
      const gap = part.text.slice(cursor, start);
      cursor = start + base.length;
      return readings.length > 1 ? { kind: 'fork', gap, locus: at, readings } : { kind: 'agreed', gap, locus: at, text: base };
    });
    return { part, pieces, stories: [...new Set(loci.flatMap(({ locus }) => printing(statement, locus)))] };
  });
}

/** The parts of the reading text that one quote prints words of. */
export function partsOf(statement: Statement, quote: QuoteId): PartReading[] {
  const own = new Set(statement.witnesses.flatMap((witness, index) => (witness.quote === quote ? [index] : [])));
  const printed = new Set(
    statement.loci.flatMap(({ part, readings }) =>
      readings.some(({ kind, witness }) => kind === 'printed' && own.has(witness)) ? [part] : [],
    ),
  );
  return readingText(statement).filter((_, part) => printed.has(part));
}

/** What the stories print at a locus, the base reading first; those that say nothing about it are left out. */
export function readingsAt({ witnesses }: Statement, locus: Locus): ForkReading[] {
  const byText = new Map<string, ForkReading>();
  const base = locus.readings[locus.base];
  const inOrder = [...locus.readings].sort((a, b) => Number(b.witness === locus.base) - Number(a.witness === locus.base));
  for (const reading of inOrder) {
    const story = witnesses[reading.witness]?.story;
    // Words printed beside the marks read as the base does: they are no other reading.
    if (reading.kind === 'outside' || reading.kind === 'unmarked' || story === undefined) continue;
    const agrees = reading.variant === null && base?.kind === 'printed';
    const text = agrees ? base.text : reading.kind === 'printed' ? reading.text : '';
    const known = byText.get(text);
    if (!known) byText.set(text, { stories: [story], text, variant: reading.variant });
    else if (!known.stories.includes(story)) known.stories.push(story);
  }
  return [...byText.values()];
}

const printing = ({ witnesses }: Statement, locus: Locus): StoryId[] =>
  locus.readings.flatMap((reading) => (reading.kind === 'printed' ? (witnesses[reading.witness]?.story ?? []) : []));
