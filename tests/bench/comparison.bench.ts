import { analyseCorpus } from '../../src/analysis/analyse-corpus.ts';
import { readSeeds } from '../../src/collections/read-seeds.ts';
import { compareEdition } from '../../src/comparison/compare-edition.ts';
import { groupStatements } from '../../src/comparison/statements/group-statements.ts';
import type { Edition } from '../../src/schema/edition.ts';
import { largeEdition } from './large-edition.ts';

/** What comparison may cost at most. */
const LIMITS = { seeds: 100, ratio: 20, gigabytes: 4 };
const RUNS = 15;
const SIZES = [100, 1000] as const;

type Cost = { statements: number; comparison: number; found: number };

/** Milliseconds of the processor so far: what other programs do meanwhile has no say. */
const processorTime = (): number => process.cpuUsage().user / 1000;

/** Milliseconds of grouping and collating, and of all other comparisons. */
function measure(edition: Edition): Cost {
  const start = processorTime();
  const statements = groupStatements(edition);
  const collated = processorTime();
  compareEdition({ ...edition, statements });
  return { statements: collated - start, comparison: processorTime() - collated, found: statements.length };
}

const total = ({ statements, comparison }: Cost): number => statements + comparison;
const shown = (cost: Cost): string =>
  `${total(cost).toFixed(0)} ms: ${cost.found} statements in ${cost.statements.toFixed(0)} ms, all other comparisons in ${cost.comparison.toFixed(0)} ms`;

const seeds = await readSeeds(new URL('../../seeds/', import.meta.url), () => {});
const edition = { ...analyseCorpus(seeds), event: { title: 'The seeds' }, statements: [] };
// Copies, so that nothing read in one run is known in the next.
const runs = Array.from({ length: RUNS }, () => measure(structuredClone(edition))).sort((a, b) => total(a) - total(b));
const [median, first] = [runs[Math.floor(RUNS / 2)], runs.at(-1)];
if (!median || !first) throw new Error('Nothing was measured.');
console.log(
  `${seeds.length} seeds, median of ${RUNS} runs: ${shown(median)}; slowest ${total(first).toFixed(0)} ms (limit of the median ${LIMITS.seeds} ms)`,
);

const [few, many] = SIZES.map((size) => {
  const cost = measure(largeEdition(size));
  console.log(`${size} stories of 15 quotes: ${shown(cost)}`);
  return cost;
});
const ratio = few && many ? total(many) / total(few) : Number.NaN;
const gigabytes = process.resourceUsage().maxRSS / 2 ** 20;
console.log(
  `${SIZES[1]} stories cost ${ratio.toFixed(1)} times ${SIZES[0]} (limit ${LIMITS.ratio}); memory at most ${gigabytes.toFixed(2)} GB (limit ${LIMITS.gigabytes})`,
);
if (!(total(median) < LIMITS.seeds && ratio < LIMITS.ratio && gigabytes < LIMITS.gigabytes)) process.exitCode = 1;
