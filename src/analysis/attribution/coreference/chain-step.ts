import { type ChainStepKind, type Confidence, chainSteps, confidenceBands } from '../../../schema/quote.ts';
import measured from './chain-steps.json' with { type: 'json' };
import { type Entity, lastNameOf } from './entity.ts';
import type { Answer } from './presence.ts';

/** One step from a mention to whom it names, with what decided it. */
export type ChainStep = {
  kind: ChainStepKind;
  /** Who was weighed, where several were or might have been. */
  answer: Answer | null;
  /** What decided it, in one sentence, where that is not what steps of its kind rest on. */
  because?: string;
};

/** A step that nobody was weighed for. A long story takes very many, all alike: one of each kind serves them all. */
export const plainStep = (kind: ChainStepKind): ChainStep => PLAIN.get(kind) ?? { kind, answer: null };
const PLAIN: ReadonlyMap<ChainStepKind, ChainStep> = new Map(chainSteps.map((kind) => [kind, { kind, answer: null }]));

/** How many steps of a kind were held against a reader's, and how many were right. */
export type StepMeasure = { steps: number; right: number };

/** The others take so much less of the likelihood that a reader would not think of them. */
const FOREMOST = 0.74;
const FAR: ReadonlySet<string> = new Set(['p2', 'p3']);

/** What kind of step a pronoun takes. @param gendered It is "he" or "she". */
export function pronounStep(answer: Answer, gendered: boolean, plural: boolean): ChainStepKind {
  const isClear = answer.share >= FOREMOST && !answer.alike;
  if (plural) return isClear ? 'group' : 'contested-group';
  if (!gendered) return isClear ? 'thing' : 'contested-thing';
  if (FAR.has(answer.standing.near)) return 'distant';
  if (!isClear) return 'contested';
  if (!answer.restsOnSure) return 'chained';
  const isShown = answer.entity.shownGender !== null;
  if (answer.rivals === 0) return isShown ? 'sole' : 'sole-open';
  return isShown ? 'foremost' : 'foremost-open';
}

/** What kind of step "the company" takes. @param lone No name near it is shown to be a business's, and one alone may be. */
export function businessStep(answer: Answer, lone: boolean): ChainStepKind {
  if (lone) return 'lone-business';
  return answer.share >= FOREMOST && !answer.alike ? 'business' : 'contested-business';
}

/** What kind of step "the 54-year-old" takes, where several were weighed. */
export const epithetStep = ({ share, alike }: Answer): ChainStepKind => (share >= FOREMOST && !alike ? 'epithet' : 'contested');

/** What kind of step a name takes. @param answer Who was weighed where several bear the surname. */
export function nameStep(name: readonly string[], bearer: Entity | null, answer: (Answer & { contested: boolean }) | null): ChainStepKind {
  if (bearer === null || name.length > 1 || (answer === null && bearer.name.length === 1)) return 'name';
  if (answer !== null) return answer.share >= FOREMOST && !answer.contested ? 'namesake' : 'contested-namesake';
  return lastNameOf(bearer) === name[0]?.toLowerCase() ? 'surname' : 'given-name';
}

const UNSURE: ReadonlySet<ChainStepKind> = new Set([
  'contested',
  'contested-namesake',
  'contested-several',
  'contested-thing',
  'contested-group',
  'shared-role',
  'contested-business',
  'lone-business',
  'unknown-role',
  'distant',
  'chained',
  'nobody',
]);
/** False where somebody else comes near to being meant; what goes on from there is no surer. */
export const isSure = (kind: ChainStepKind): boolean => !UNSURE.has(kind);

/** A step of a kind that is so often right in texts that the rules see for the first time may be shown with so much confidence. */
const FLOORS = { high: 0.88, medium: 0.6 } as const;
/** Of a kind that first runs have hardly seen, texts count as well whose errors were read: they make rules look better than they are. */
const ENOUGH_FIRST = 5;
/** A kind counts as if so many more steps of it had been measured, right as often as those of all kinds that are as sure: few steps show little. */
const STEPS_OF_OTHERS = 5;

/** How sure a kind of step is, by what it measured; see `chain-steps.json`. */
export const bandOfStep = (kind: ChainStepKind): Confidence => BANDS.get(kind) ?? 'low';

const MEASURED: Readonly<Record<string, { first: StepMeasure; now: StepMeasure }>> = measured;
const NONE: StepMeasure = { steps: 0, right: 0 };
const BANDS: ReadonlyMap<ChainStepKind, Confidence> = new Map(chainSteps.map((kind) => [kind, bandFor(kind)]));

function bandFor(kind: ChainStepKind): Confidence {
  const { steps, right } = measureOf(kind);
  // Nobody has seen it right yet.
  if (steps === 0 && !isSure(kind)) return 'low';
  const alike = sumOfMeasures(chainSteps.filter((other) => isSure(other) === isSure(kind)).map(measureOf));
  const precision = (right + (STEPS_OF_OTHERS * alike.right) / Math.max(1, alike.steps)) / (steps + STEPS_OF_OTHERS);
  if (precision < FLOORS.medium) return 'low';
  // Where somebody else comes near to being meant, few steps that went well make none sure.
  return precision >= FLOORS.high && isSure(kind) ? 'high' : 'medium';
}

function measureOf(kind: ChainStepKind): StepMeasure {
  const { first, now } = MEASURED[kind] ?? { first: NONE, now: NONE };
  return first.steps >= ENOUGH_FIRST ? first : sumOfMeasures([first, now]);
}

export function sumOfMeasures(measures: readonly StepMeasure[]): StepMeasure {
  return { steps: measures.reduce((sum, { steps }) => sum + steps, 0), right: measures.reduce((sum, { right }) => sum + right, 0) };
}

/** The surer of two bands. */
export const surer = (a: Confidence, b: Confidence): Confidence => (weaker(a, b) === a ? b : a);

/** The less sure of two bands. */
export const weaker = (a: Confidence, b: Confidence): Confidence => (confidenceBands.indexOf(a) > confidenceBands.indexOf(b) ? a : b);
