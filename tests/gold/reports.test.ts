import { describe, expect, it } from 'vitest';
import { findReported } from '../../src/comparison/statements/find-reported.ts';
import { groupStatements } from '../../src/comparison/statements/group-statements.ts';
import type { Span } from '../../src/schema/span.ts';
import { goldEdition } from '../comparison/gold-edition.ts';
import { readGoldParallels } from './gold-comparison.ts';
import { secondEvent, siteEvent, thirdEvent } from './marked-events.ts';
import { overlaps } from './spans.ts';

/** A place in a story, in one notation for the gold and for what is found: its siglum and span. */
type Place = { story: string; span: Span };
const isSame = (a: Place, b: Place): boolean => a.story === b.story && overlaps(a.span, b.span);

/** How many of the gold's are found where every quote and report is the gold's. The floors only rise. */
describe.each([
  { event: siteEvent, least: { lone: 3, pairs: 5 } },
  { event: secondEvent, least: { lone: 0, pairs: 0 } },
  { event: thirdEvent, least: { lone: 0, pairs: 0 } },
])('what several stories report without marks, in $event.name', ({ event, least }) => {
  const edition = goldEdition(event);
  const { reported, retold } = findReported({ ...edition, statements: groupStatements(edition) });
  const gold = readGoldParallels(event);
  const placeOf = ({ story, span }: { story: string; span: Span }): Place => ({ story: story.toUpperCase(), span });
  const groups = [...gold.quoted, ...gold.reported].map(({ reports }) =>
    reports.map(({ story, start, end }) => ({ story, span: { start, end } })),
  );
  const wordsAt = ({ story, span }: Place): string =>
    edition.stories.find(({ siglum }) => siglum === story)?.text.slice(span.start, span.end) ?? '';

  it('is found beside quotes that one story alone prints, and nothing else is', () => {
    const found = reported.flatMap(({ quote, parallels }) =>
      parallels.map((parallel) => ({ quote: quote.toUpperCase(), place: placeOf(parallel) })),
    );
    const wrong = found.filter(
      ({ quote, place }) =>
        !gold.quoted.some(
          ({ quotes, reports }) =>
            quotes.includes(quote) && reports.some(({ story, start, end }) => isSame(place, { story, span: { start, end } })),
        ),
    );
    expect(wrong.map(({ quote, place }) => `${quote}: ${place.story} “${wordsAt(place)}”`)).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(least.lone);
  });

  it('is joined where no story has it in marks, and nothing else is', () => {
    const pairs = retold.flatMap(({ reports }) =>
      reports.flatMap((a, at) => reports.slice(at + 1).map((b) => [placeOf(a), placeOf(b)] as const)),
    );
    const wrong = pairs.filter(
      ([a, b]) => !groups.some((group) => group.some((place) => isSame(place, a)) && group.some((place) => isSame(place, b))),
    );
    expect(wrong.map(([a, b]) => `${a.story} “${wordsAt(a)}” and ${b.story} “${wordsAt(b)}”`)).toEqual([]);
    expect(pairs.length).toBeGreaterThanOrEqual(least.pairs);
  });
});
