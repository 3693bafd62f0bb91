import nlp from 'compromise';
import { analyseStory } from '../../src/analysis/analyse-story.ts';
import { freeText, storiesToMeasure } from './free-text.ts';

/** Stories made from the seeds where no corpus is given. */
const STORIES = 300;
/** Each story is measured so often and the quickest counts: what else the machine does only ever adds. */
const ROUNDS = 5;
/** compromise is slow; its median settles early. */
const COMPROMISE_STORIES = 25;
const SIZES = [100_000, 1_000_000, 10_000_000];
/** In the worst text a quotation opens every dozen characters, each with ten cues in its reach: smaller sizes show as much in less time. */
const WORST_SIZES = [10_000, 100_000, 1_000_000];
/** Where ten times the text takes longer than this many times as long, a hundred times the text would keep the machine for hours. */
const HOPELESS = 15;

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const at = (values: readonly number[], share: number) => sorted(values)[Math.floor(values.length * share)] ?? Number.NaN;
const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`;

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Processor time, which other work on the machine hardly adds to: a long text is measured but once. */
function processorMillisecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** Memory in use once everything that can go is gone. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function measureStories(stories: readonly string[]): void {
  const quickest = stories.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    stories.forEach((text, n) => {
      quickest[n] = Math.min(
        quickest[n] ?? 0,
        millisecondsOf(() => analyseStory(text)),
      );
    });
  }
  console.log(
    `analysis of ${stories.length} stories: median ${at(quickest, 0.5).toFixed(2)} ms a story (at most 2), 95th of a hundred ${at(quickest, 0.95).toFixed(2)} ms`,
  );
}

function measureMemory(stories: readonly string[]): void {
  const after = (times: number): number => {
    for (let n = 0; n < times; n += 1) for (const text of stories) analyseStory(text);
    return memory();
  };
  const once = after(1);
  const more = after(3);
  console.log(`memory: ${megabytes(once)} after ${stories.length} stories, ${megabytes(more)} after ${4 * stories.length} (must not grow)`);
}

/** Texts of any length: as newspapers print them, and as nobody writes them. */
const TEXTS: readonly { name: string; sizes: readonly number[]; textOf: (size: number) => string }[] = [
  { name: 'paragraphs of the seeds', sizes: SIZES, textOf: (size) => freeText(size, 1) },
  { name: 'the same on one line', sizes: SIZES, textOf: (size) => freeText(size, 1).replaceAll('\n', ' ') },
  { name: 'quotations alone on one line', sizes: SIZES, textOf: repeated('“We are ready to go,” said the mayor. ') },
  { name: 'quotations in one sentence', sizes: WORST_SIZES, textOf: repeated('“a” said he. ') },
];

function repeated(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** The shortest text is analysed so often: as much work, and as much to be cleared away, as the longest one makes. */
const OFTEN = 100;

function measureLength({ name, sizes, textOf }: (typeof TEXTS)[number]): void {
  let first = 0;
  let before = 0;
  for (const size of sizes) {
    const text = textOf(size);
    const rounds = size === sizes[0] ? OFTEN : 1;
    const all = processorMillisecondsOf(() => {
      for (let round = 0; round < rounds; round += 1) analyseStory(text);
    });
    const took = all / rounds;
    first ||= took;
    const times = took / first;
    const longer = size / (sizes[0] ?? size);
    console.log(
      `length, ${name}: ${size / 1000} KB in ${took.toFixed(0)} ms${longer > 1 ? `, ${times.toFixed(1)} times the first (at most ${longer})` : ''}`,
    );
    if (before > 0 && took / before > HOPELESS) {
      console.log('length: longer ones are left out, for the time grows faster than the text');
      return;
    }
    before = took;
  }
}

function measureCompromise(stories: readonly string[]): void {
  const some = stories.slice(0, COMPROMISE_STORIES);
  const times = some.map((text) => millisecondsOf(() => nlp(text).quotations().out('array')));
  console.log(`compromise ${nlp.version}, quotations alone: median ${at(times, 0.5).toFixed(1)} ms a story`);
}

const [corpus] = process.argv.slice(2);
const stories = storiesToMeasure(corpus, STORIES);
measureStories(stories);
measureCompromise(stories);
measureMemory(stories);
for (const text of TEXTS) measureLength(text);
