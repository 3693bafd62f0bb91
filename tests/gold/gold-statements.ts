import type { Edition } from '../../src/schema/edition.ts';
import { type StoryId, sourceIdSchema, statementIdSchema } from '../../src/schema/ids.ts';
import type { Locus, Reading, Statement } from '../../src/schema/statement.ts';
import { goldEdition } from '../comparison/gold-edition.ts';
import type { GoldVariant } from './gold-comparison.ts';
import { readGoldParallels, readGoldStatements, readGoldVariants } from './gold-comparison.ts';
import { siteEvent } from './marked-events.ts';

/** The gold's own statements, as far as the scorer reads them: one locus a variant, all else bare. */
export function goldStatementsEdition(event = siteEvent): Edition {
  const edition = goldEdition(event);
  const { groups } = readGoldStatements(event);
  const { variants, seams } = readGoldVariants(event);
  const { quoted } = readGoldParallels(event);
  const quoteOf = (id: string) => edition.quotes.filter((quote) => quote.id === id.toLowerCase());
  const storyOf = (siglum: string): StoryId[] => edition.stories.filter((story) => story.siglum === siglum).map(({ id }) => id);
  const statements = groups.map(({ id, quotes, why }): Statement => {
    const members = quotes.flatMap(quoteOf);
    const witnessOf = (quote: string | null) => members.findIndex((member) => member.id === quote?.toLowerCase());
    const own = variants.filter(({ statement, optional }) => statement === id && !optional);
    return {
      id: statementIdSchema.parse(id),
      source: sourceIdSchema
        .nullable()
        .parse(members.map(({ attribution }) => attribution?.source).find((source) => source !== undefined) ?? null),
      speakers: [],
      witnesses: members.map((quote) => ({ quote: quote.id, story: quote.story, segments: quote.segments })),
      text: members[0]?.text ?? '',
      parts: [],
      loci: own.map((variant) => locusOf(variant, witnessOf)),
      variants: own.map(({ kind, readings }, locus) => ({
        kind,
        locus,
        readings: readings.map(({ stories, text }) => ({ stories: stories.flatMap(storyOf), text })),
      })),
      seams: seams
        .filter(({ statement, optional }) => statement === id && !optional)
        .flatMap(({ kind, quote, signed, at, missing: [missing] }) =>
          (missing ? storyOf(missing.quote.slice(0, 1)) : []).map((story) => ({
            kind,
            witness: witnessOf(quote),
            signed,
            at: { start: at.start, end: at.end },
            missing: { story, spans: missing ? [{ start: missing.start, end: missing.end }] : [], text: missing?.text ?? '', words: 1 },
          })),
        ),
      parallels: quoted
        .filter((parallel) => parallel.quotes.some((quote) => quotes.includes(quote)))
        .flatMap(({ reports }) =>
          reports.flatMap(({ story, start, end }) =>
            storyOf(story).map((place) => ({ story: place, quote: null, span: { start, end }, shared: ['gold'] })),
          ),
        ),
      reason: why,
    };
  });
  return { ...edition, statements };
}

function locusOf({ kind, readings }: GoldVariant, witnessOf: (quote: string | null) => number): Locus {
  const placed = readings.flatMap(({ at, text }) =>
    at
      .filter(({ quote }) => quote !== null)
      .map(
        ({ quote, start, end }): Reading => ({
          kind: 'printed',
          witness: witnessOf(quote),
          spans: [{ start, end }],
          text,
          moved: false,
          variant: kind,
        }),
      ),
  );
  return { base: 0, part: 0, readings: placed };
}
