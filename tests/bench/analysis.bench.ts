import nlp from 'compromise';
import { analyseStory } from '../../src/analysis/analyse-story.ts';
import { storiesToMeasure } from './free-text.ts';

/** Stories made from the seeds where no corpus is given. */
const STORIES = 300;
/** Each story is measured so often and the quickest counts: what else the machine does only ever adds. */
const ROUNDS = 5;
/** compromise is slow; its median settles early. */
const COMPROMISE_STORIES = 25;

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const at = (values: readonly number[], share: number) => sorted(values)[Math.floor(values.length * share)] ?? Number.NaN;
const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`;

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
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
