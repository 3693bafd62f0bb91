import type { Statement, VariantKind } from '../../src/schema/statement.ts';
import type { GoldVariant } from './gold-comparison.ts';
import { overlaps } from './spans.ts';

/** A range of the seed of the story with this siglum. */
export type Place = { story: string; start: number; end: number };

/** A variant of a statement with the places of its readings. */
export type FoundVariant = { kind: VariantKind; places: Place[]; shown: string };

export function foundVariants(statement: Statement, siglumOf: ReadonlyMap<string, string>): FoundVariant[] {
  return statement.variants.map((variant) => {
    const readings = statement.loci[variant.locus]?.readings ?? [];
    const places = readings.flatMap((reading) => {
      const witness = statement.witnesses[reading.witness];
      const story = witness && siglumOf.get(witness.story);
      return reading.kind === 'printed' && story !== undefined ? reading.spans.map(({ start, end }) => ({ story, start, end })) : [];
    });
    const shown = variant.readings.map(({ stories, text }) => `${stories.map((id) => siglumOf.get(id)).join('')} “${text}”`).join(', ');
    return { kind: variant.kind, places, shown: `${variant.kind}: ${shown}` };
  });
}

const meetsPlace = (a: Place, b: Place) => a.story === b.story && overlaps(a, b);

/** Of a kind the gold accepts, and standing where each reading of the gold stands inside marks: in two of them at least, if there are two. */
export function isVariant(found: FoundVariant, gold: GoldVariant): boolean {
  const inMarks = gold.readings.map(({ at }) => at.filter(({ quote }) => quote !== null)).filter((places) => places.length > 0);
  const met = inMarks.filter((places) => places.some((place) => found.places.some((other) => meetsPlace(place, other))));
  return [gold.kind, ...gold.kindAlso].includes(found.kind) && met.length >= Math.min(2, inMarks.length);
}

/** Inside a stretch that is worded anew as a whole. */
export function isInRegion(found: FoundVariant, region: GoldVariant): boolean {
  const places = region.readings.flatMap(({ at }) => at);
  return found.places.length > 0 && found.places.every((place) => places.some((other) => meetsPlace(place, other)));
}
