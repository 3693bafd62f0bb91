import type { ChainStepKind, Confidence } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { AnalysedQuote } from '../story-analysis.ts';
import { sliceOf } from '../text/slice.ts';
import type { Candidate, Decision } from './candidate.ts';
import { reasonOfStep } from './coreference/chain-reason.ts';
import { bandOfStep, plainStep, weaker } from './coreference/chain-step.ts';
import type { Coreference } from './coreference/coreference.ts';
import { type Entity, unknownEntity } from './coreference/entity.ts';
import { type NounPhrase, namingPhrase, partsOf } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** Who a phrase stands for. */
export type Heard = Pick<NonNullable<AnalysedQuote['attribution']>, 'voices' | 'relative' | 'chain'> & {
  mention: Span;
  /** How the mention is led back to whom it names; of several, the least sure. */
  step: ChainStepKind;
  /** No quote is surer of its source than this. */
  strength: Confidence;
  /** Why it means them, in one sentence; null where the name says so. */
  why: string | null;
};

/** Whom a mention names: one, or several where it joins them. */
export const entitiesOf = ({ entityOf, severalOf }: Coreference, phrase: NounPhrase): readonly Entity[] =>
  severalOf.get(namingPhrase(phrase)) ?? partsOf(namingPhrase(phrase)).flatMap((part) => entityOf.get(part) ?? []);

/** Who a phrase stands for; null where it names nobody known. `indexOf` gives the place of an entity among the voices. */
export function hear(text: string, coreference: Coreference, indexOf: ReadonlyMap<Entity, number>, phrase: NounPhrase): Heard | null {
  const mention = namingPhrase(phrase);
  const named = entitiesOf(coreference, phrase);
  const entities = named.map((it) => it.writer ?? it);
  const [entity] = named;
  const [voice, ...others] = entities.flatMap((it) => indexOf.get(it) ?? []);
  if (entity === undefined || voice === undefined) return null;
  return {
    voices: [voice, ...others],
    mention: mention.span,
    relative: phrase.antecedent && phrase.span,
    chain: chainOfAll(coreference, entities, mention),
    ...throughDocument(entity, mention, sliceOf(text, mention.span), stepTo(coreference, mention, entity, sliceOf(text, mention.span))),
  };
}

type Step = Pick<Heard, 'step' | 'strength' | 'why'>;

/** The least sure of the steps from a mention to those it names. */
function stepTo({ stepOf }: Coreference, mention: NounPhrase, entity: Entity, words: string): Step {
  const own = stepOf.get(mention);
  const steps = own === undefined ? partsOf(mention).flatMap((part) => stepOf.get(part) ?? []) : [own];
  const weakest = steps.reduce(
    (a, b) => (weaker(bandOfStep(a.kind), bandOfStep(b.kind)) === bandOfStep(a.kind) ? a : b),
    steps[0] ?? UNNAMED,
  );
  return { step: weakest.kind, strength: bandOfStep(weakest.kind), why: steps.length === 1 ? reasonOfStep(weakest, words, entity) : null };
}
/** From a document on to who speaks in it. */
function throughDocument({ writer, described }: Entity, { kind }: NounPhrase, words: string, step: Step): Step {
  if (writer === null) return step;
  const own = reasonOfStep(plainStep('writer'), kind === 'pronoun' ? described : words, writer);
  const why = [step.why, own].filter(Boolean).join(' ');
  const strength = weaker(step.strength, bandOfStep('writer'));
  return { step: kind === 'pronoun' ? step.step : 'writer', strength, why };
}
const UNNAMED = plainStep('unnamed');

/** Of several who are not named in the mention, the name of each. */
function chainOfAll({ severalOf }: Coreference, entities: readonly Entity[], mention: NounPhrase): Span[] {
  const [entity, ...others] = entities;
  if (entity !== undefined && others.length === 0) return chainOf(entity, mention.span);
  if (!severalOf.has(mention)) return [mention.span];
  return [mention.span, ...entities.flatMap((one) => one.naming?.span ?? [])];
}

/** From the mention back to the first name; the mention alone where it is that. */
function chainOf(entity: Entity, mention: Span): Span[] {
  const { naming } = entity;
  return naming === null || naming.span.start === mention.start ? [mention] : [mention, naming.span];
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'my', 'our']);

/** “I told him ‘no’,” she said: whoever says "I" inside a quote, or in a labelled turn, is the one whose words these are. */
export function hearFirstPersons(
  { stretches, turns }: Reading,
  decided: readonly (Decision | undefined)[],
  { entityOf, stepOf }: Coreference,
): void {
  decided.forEach((decision, stretch) => {
    if (!decision?.chosen) return;
    const { phrase, passage } = decision.chosen.mention;
    if (!FIRST_PERSON.has(passage.words[phrase.head]?.lower ?? '')) return;
    const outer = stretches[stretch]?.within ?? null;
    const turn = turns.get(passage.block);
    const speaker = outer === null ? turn?.isSpoken && turn.speaker : decided[outer]?.chosen?.mention.phrase;
    const entity = speaker && entityOf.get(namingPhrase(speaker));
    if (!entity) return;
    if (entityOf.get(phrase) === entity) return;
    entityOf.set(phrase, entity);
    stepOf.set(phrase, plainStep('first-person'));
    entity.mentions.push({ span: phrase.span, form: 'pronoun', role: null, phrase, passage, subject: true, speaks: true, sure: true });
    entity.mentions.sort((a, b) => a.span.start - b.span.start);
  });
}

/** What no rule of naming knows ("it", "the idea") is a voice of its own. */
export function addUnnamed(text: string, { entities, entityOf, severalOf }: Coreference, { phrase, passage }: Candidate['mention']): void {
  for (const part of partsOf(namingPhrase(phrase))) {
    if (entityOf.has(part) || severalOf.has(part)) continue;
    const form = part.kind === 'pronoun' ? 'pronoun' : 'role';
    const words = sliceOf(text, part.span);
    const kind = words.startsWith('@') ? 'social-media-user' : part.plural || part.kind === 'group' ? 'group' : 'anonymous';
    const entity = unknownEntity(kind, words, part.plural);
    entity.mentions.push({ span: part.span, form, role: null, phrase: part, passage, subject: false, speaks: false, sure: true });
    entities.push(entity);
    entityOf.set(part, entity);
  }
}
