import type { Edition } from '../../src/schema/edition.ts';
import type { Seam, Statement } from '../../src/schema/statement.ts';
import type { MarkedSeed } from './gold.ts';
import type { GoldComparison, GoldSeam, GoldStatements, GoldVariant } from './gold-comparison.ts';
import type { FigureName, Judgement } from './judgement.ts';
import { isSame, overlaps } from './spans.ts';
import { type FoundVariant, foundVariants, isInRegion, isVariant, type Place } from './variant-match.ts';

const judge = (figure: FigureName, right: boolean, kind: string, what: string): Judgement => ({
  figure,
  right,
  kind,
  story: 'all',
  rule: 'none',
  band: 'none',
  step: 'none',
  what,
});

/**
 * Holds the statements of an edition against the gold. Pure. A quote of the edition stands for the gold quotes it shares a segment with, so
 * the statements of the analysis and those of the gold's own quotes are scored alike.
 */
export function judgeStatements(edition: Edition, marked: readonly MarkedSeed[], gold: GoldComparison): Judgement[] {
  const siglumOf = new Map(edition.stories.map(({ id, siglum }) => [id, siglum]));
  const variants = edition.statements.flatMap((statement) => foundVariants(statement, siglumOf));
  const seams = edition.statements.flatMap((statement) => statement.seams.map((seam) => ({ statement, seam })));
  return [
    ...judgePairs(edition, marked, gold.statements),
    ...judgeVariants(variants, gold.variants.variants),
    ...gold.variants.seams
      .filter(({ optional }) => !optional)
      .map((seam) =>
        judge(
          'seam found',
          seams.some((one) => isSeam(one, seam, siglumOf)),
          seam.kind,
          seamWords(seam),
        ),
      ),
    ...seams.map((one) =>
      judge(
        'seam true',
        gold.variants.seams.some((seam) => isSeam(one, seam, siglumOf)),
        one.seam.kind,
        `“${one.seam.missing.text}”`,
      ),
    ),
    ...judgeParallels(edition, marked, gold, siglumOf),
  ];
}

const pairKey = (a: string, b: string) => [a, b].sort().join(' ');

/** Pairs of different stories. */
function pairsOf(ids: readonly string[]): string[] {
  const pairs = ids.flatMap((a) => ids.filter((b) => a.slice(0, 1) < b.slice(0, 1)).map((b) => pairKey(a, b)));
  return [...new Set(pairs)];
}

/** The gold quotes that a witness stands for, by statement. */
function goldWitnesses(edition: Edition, marked: readonly MarkedSeed[]): Map<string, string[]> {
  const goldOf = new Map(
    edition.stories.flatMap(({ id, seed }) => marked.filter(({ gold }) => gold.seed === seed.file).map(({ gold }) => [id, gold.quotes])),
  );
  return new Map(
    edition.statements.map((statement) => {
      const ids = statement.witnesses.flatMap((witness) =>
        (goldOf.get(witness.story) ?? [])
          .filter(({ segments }) => segments.some((segment) => witness.segments.some((other) => isSame(other, segment))))
          .map(({ id }) => id),
      );
      return [statement.id, [...new Set(ids)]];
    }),
  );
}

function judgePairs(edition: Edition, marked: readonly MarkedSeed[], { groups }: GoldStatements): Judgement[] {
  const found = [...new Set([...goldWitnesses(edition, marked).values()].flatMap(pairsOf))];
  const expected = groups.flatMap(({ id, quotes }) => pairsOf(quotes).map((pair) => ({ id, pair })));
  const open = new Set(groups.flatMap(({ quotes, mayJoin }) => pairsOf([...quotes, ...mayJoin])));
  return [
    ...expected.map(({ id, pair }) => judge('pair found', found.includes(pair), 'pair', `${pair} of ${id}`)),
    ...found
      .filter((pair) => !open.has(pair) || expected.some((one) => one.pair === pair))
      .map((pair) => judge('pair true', open.has(pair), 'pair', pair)),
  ];
}

const readingWords = (variant: GoldVariant) => variant.readings.map(({ stories, text }) => `${stories.join('')} “${text}”`).join(', ');

function judgeVariants(found: readonly FoundVariant[], gold: readonly GoldVariant[]): Judgement[] {
  const regions = gold.filter(({ region }) => region);
  return [
    ...gold
      .filter(({ optional }) => !optional)
      .map((variant) =>
        judge(
          'variant found',
          found.some((one) => isVariant(one, variant)),
          variant.kind,
          `${variant.statement}: ${readingWords(variant)}`,
        ),
      ),
    ...found
      .filter((one) => !gold.some((variant) => variant.optional && isVariant(one, variant)))
      .map((one) => {
        const right = gold.some((variant) => isVariant(one, variant)) || regions.some((region) => isInRegion(one, region));
        return judge('variant true', right, one.kind, one.shown);
      }),
  ];
}

const seamWords = (seam: GoldSeam) => `${seam.quote} ${seam.kind}: “${seam.missing[0]?.text ?? ''}”`;

/** The same story at the same place, missing words that touch. */
function isSeam({ statement, seam }: { statement: Statement; seam: Seam }, gold: GoldSeam, siglumOf: ReadonlyMap<string, string>): boolean {
  const witness = statement.witnesses[seam.witness];
  const isPlaced = witness !== undefined && siglumOf.get(witness.story) === gold.quote.slice(0, 1) && touches(seam.at, gold.at);
  return (
    isPlaced &&
    seam.kind === gold.kind &&
    gold.missing.some(
      (missing) =>
        siglumOf.get(seam.missing.story) === missing.quote.slice(0, 1) && seam.missing.spans.some((span) => overlaps(span, missing)),
    )
  );
}

/** Overlapping, or one beginning where the other ends. */
function touches(a: Omit<Place, 'story'>, b: Omit<Place, 'story'>): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function judgeParallels(
  edition: Edition,
  marked: readonly MarkedSeed[],
  gold: GoldComparison,
  siglumOf: ReadonlyMap<string, string>,
): Judgement[] {
  const witnesses = goldWitnesses(edition, marked);
  const found = edition.statements.flatMap((statement) =>
    statement.parallels.map((parallel) => ({
      quotes: witnesses.get(statement.id) ?? [],
      story: siglumOf.get(parallel.story),
      span: parallel.span,
      shown: `${statement.text}: ${parallel.shared.join(', ')}`,
    })),
  );
  const grouped = new Set(gold.statements.groups.flatMap(({ quotes }) => quotes));
  const expected = gold.parallels.quoted
    .filter(({ quotes }) => quotes.some((id) => grouped.has(id)))
    .flatMap(({ quotes, reports }) => reports.map((report) => ({ quotes, report })));
  const isOne = (one: (typeof found)[number], { quotes, report }: (typeof expected)[number]) =>
    one.story === report.story && overlaps(one.span, report) && quotes.some((id) => one.quotes.includes(id));
  return [
    ...expected.map((parallel) =>
      judge(
        'parallel found',
        found.some((one) => isOne(one, parallel)),
        'parallel',
        `${parallel.quotes.join(' ')}: ${parallel.report.story} “${parallel.report.text}”`,
      ),
    ),
    ...found.map((one) =>
      judge(
        'parallel true',
        expected.some((parallel) => isOne(one, parallel)),
        'parallel',
        `${one.story}: ${one.shown}`,
      ),
    ),
  ];
}
