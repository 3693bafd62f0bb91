import type { Answer, Candidate, Decision, QuotePlace } from './candidate.ts';
import { quoteFeatures } from './cue-features.ts';
import type { Reading } from './reading.ts';
import { attributionRules } from './rules/registry.ts';
import { passedOnBy } from './second-hand.ts';

/** Weight of each named feature; a feature without one counts nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Words are left open where that is so many times likelier than the best candidate. */
const OPEN_MARGIN = 2;
/** Rivals less likely than this are not worth a reader's time. */
const MIN_RIVAL_SHARE = 0.02;

/** What speaks for leaving the words open. */
export function openFeatures(place: QuotePlace): string[] {
  const { closing, capital, length } = quoteFeatures(place);
  return ['open', `open closing=${closing}`, `open capital=${capital}`, `open length=${length}`];
}

/** Every rule's candidates for one stretch, each pair of mention and cue once. */
export function candidatesFor(place: QuotePlace): Candidate[] {
  return attributionRules.flatMap((rule) => rule.propose(place));
}

export function scoreOf(features: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/** Weighs the candidates of one stretch against each other and against leaving it open. */
export function decide(place: QuotePlace, weights: Weights): Decision {
  const scored = candidatesFor(place).map((candidate) => ({ candidate, score: scoreOf(candidate.features, weights) }));
  const open = scoreOf(openFeatures(place), weights);
  const highest = Math.max(open, ...scored.map(({ score }) => score));
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), Math.exp(open - highest));
  const shares = scored
    .map(({ candidate, score }) => ({ candidate, share: Math.exp(score - highest) / total }))
    .sort((a, b) => b.share - a.share);
  const openness = Math.exp(open - highest) / total;
  const rules = [...new Set(shares.map(({ candidate }) => candidate.rule))];
  const others = (from: number): Decision['rivals'] =>
    shares
      .slice(from)
      .filter(({ share }) => share >= MIN_RIVAL_SHARE)
      .map(({ candidate, share }) => ({ candidate: answerOf(candidate), share }));
  const best = shares[0];
  if (best === undefined || best.share * OPEN_MARGIN < openness)
    return { chosen: null, share: openness, passedOnBy: null, rivals: others(0), rules, openness };
  const chosen = best.candidate;
  const before = chosen.follows === null ? undefined : place.decided[chosen.follows.stretch];
  const second = passedOnBy(
    chosen,
    scored.map(({ candidate }) => candidate),
  );
  return {
    chosen: answerOf(chosen),
    share: best.share,
    passedOnBy: before?.passedOnBy ?? (second && answerOf(second)),
    rivals: others(1),
    rules,
    openness,
  };
}

/** A candidate with its reason in words. */
export const answerOf = ({ features, reason, ...answer }: Candidate): Answer => ({ ...answer, reason: reason() });

/** Decides every stretch of a story in the order of the text; one that stands nowhere stays undecided. */
export function decideAll(reading: Reading, weights: Weights): (Decision | undefined)[] {
  const decided: (Decision | undefined)[] = reading.stretches.map(() => undefined);
  reading.places.forEach((place, stretch) => {
    if (place !== null) decided[stretch] = decide({ ...place, reading, stretch, decided }, weights);
  });
  return decided;
}
