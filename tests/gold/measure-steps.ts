import { writeFileSync } from 'node:fs';
import { bandOfStep, type StepMeasure } from '../../src/analysis/attribution/coreference/chain-step.ts';
import { chainSteps } from '../../src/schema/quote.ts';
import { judgeStory, readMarkedStories } from '../analysis/attribution/coreference/marked-stories.ts';
import { judgeEngine } from './engine-score.ts';
import { markedEvents } from './marked-events.ts';

/** How often each kind of step is right; the analysis reads the bands of steps from there. */
const MEASURED = new URL('../../src/analysis/attribution/coreference/chain-steps.json', import.meta.url);

type Judged = { step: string | null; right: boolean };

/** Every step that a reader has marked: in the events, from mentions that are the right ones, and in the stories invented for it. */
async function judgedSteps(): Promise<Judged[]> {
  const events = (await Promise.all(markedEvents.map(judgeEngine))).flat();
  const chains = events.filter(({ figure }) => figure === 'chain' || figure === 'report chain');
  return [...chains, ...readMarkedStories().flatMap(judgeStory)];
}

const steps = Map.groupBy(await judgedSteps(), ({ step }) => step);
const measured: Record<string, StepMeasure> = {};
for (const kind of chainSteps) {
  const own = steps.get(kind) ?? [];
  if (own.length > 0) measured[kind] = { steps: own.length, right: own.filter(({ right }) => right).length };
}
writeFileSync(MEASURED, `${JSON.stringify(measured, null, 2)}\n`);
console.table(
  Object.fromEntries(
    Object.entries(measured).map(([kind, { steps, right }]) => [kind, { steps, right, percent: Math.round((1000 * right) / steps) / 10 }]),
  ),
);
console.log(`Shown before: ${chainSteps.map((kind) => `${kind} ${bandOfStep(kind)}`).join(', ')}.`);
