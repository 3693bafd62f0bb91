import { existsSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { bandOfStep, type StepMeasure, sumOfMeasures } from '../../src/analysis/attribution/coreference/chain-step.ts';
import { type ChainStepKind, chainSteps } from '../../src/schema/quote.ts';
import { judgeStory, readMarkedStories } from '../analysis/attribution/coreference/marked-stories.ts';
import { judgeEngine } from './engine-score.ts';
import { readGoldFile } from './gold.ts';
import { markedEvents, otherEvents } from './marked-events.ts';

/** How often each kind of step is right; the bands of steps rest on it. */
const MEASURED = new URL('../../src/analysis/attribution/coreference/chain-steps.json', import.meta.url);

const FIRST_STEPS = 'first-steps.json';
const firstStepsSchema = z.partialRecord(z.enum(chainSteps), z.strictObject({ steps: z.int().positive(), right: z.int().nonnegative() }));

type Judged = { step: string | null; right: boolean };

/** Every step that a reader has marked: in the events, from mentions that are the right ones, and in the stories invented for it. */
async function judgedSteps(): Promise<Judged[]> {
  const events = (await Promise.all(markedEvents.map(judgeEngine))).flat();
  const chains = events.filter(({ figure }) => figure === 'chain' || figure === 'report chain');
  return [...chains, ...readMarkedStories().flatMap(judgeStory)];
}

/** Steps of the first runs, where the rules named kinds of steps as they do now: nothing had been changed yet in view of these texts. */
const firstSteps = otherEvents.flatMap((event) =>
  existsSync(new URL(FIRST_STEPS, event.gold)) ? [firstStepsSchema.parse(readGoldFile(event, FIRST_STEPS))] : [],
);
const firstOf = (kind: ChainStepKind): StepMeasure => sumOfMeasures(firstSteps.flatMap((own) => own[kind] ?? []));

const now = Map.groupBy(await judgedSteps(), ({ step }) => step);
const nowOf = (kind: ChainStepKind): StepMeasure => {
  const own = now.get(kind) ?? [];
  return { steps: own.length, right: own.filter(({ right }) => right).length };
};

const measured = Object.fromEntries(
  chainSteps.flatMap((kind) => {
    const both = { first: firstOf(kind), now: nowOf(kind) };
    return both.first.steps + both.now.steps > 0 ? [[kind, both] as const] : [];
  }),
);
writeFileSync(MEASURED, `${JSON.stringify(measured, null, 2)}\n`);
const share = ({ steps, right }: StepMeasure): string => `${right} of ${steps}`;
console.table(
  Object.fromEntries(Object.entries(measured).map(([kind, { first, now }]) => [kind, { 'first runs': share(first), now: share(now) }])),
);
console.log(`Shown before: ${chainSteps.map((kind) => `${kind} ${bandOfStep(kind)}`).join(', ')}.`);
