import { type Feature, feature, type Weights } from '../feature.ts';
import { type Answer, type Candidate, type Decision, type QuotePlace, quotePlace } from './candidate.ts';
import { quoteFeatures } from './cue-features.ts';
import { namingPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { attributionRules, hearsayRules, lastRules } from './rules/registry.ts';

/**
 * Words are left open where that is so many times likelier than the best candidate. Names stand anywhere, and near words that are nobody's; a
 * crowd, officials or voters are seldom spoken of but for what they do or say, and so count as the source sooner.
 */
const OPEN_MARGIN = 2;
const OPEN_MARGIN_OF_GROUPS = 5;
/** Rivals less likely than this are not worth a reader's time. */
const MIN_RIVAL_SHARE = 0.02;

/** What speaks for leaving the words open. */
export function openFeatures(place: QuotePlace): Feature[] {
  const { closing, capital, length } = quoteFeatures(place);
  return [feature`open closing=${closing}`, feature`open capital=${capital}`, feature`open length=${length}`];
}

/** Every rule's candidates for one stretch, each pair of mention and cue once. */
export function candidatesFor(place: QuotePlace): Candidate[] {
  return attributionRules.flatMap((rule) => rule.propose(place));
}

/** Weighs the candidates of one stretch against each other and against leaving it open. */
export function decide(place: QuotePlace, weights: Weights): Decision {
  const scored = candidatesFor(place).map((candidate) => ({ candidate, score: weights.sumOf(candidate.features, candidate.cueFeatures) }));
  const open = weights.sumOf(openFeatures(place));
  const highest = Math.max(open, ...scored.map(({ score }) => score));
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), Math.exp(open - highest));
  const shares = scored
    .map(({ candidate, score }) => ({ candidate, share: Math.exp(score - highest) / total }))
    .sort((a, b) => b.share - a.share);
  const isCertain = shares.some(({ candidate }) => candidate.certain && candidate.follows === null);
  const openness = isCertain ? 0 : Math.exp(open - highest) / total;
  const rules = [...new Set(shares.map(({ candidate }) => candidate.rule))];
  const best = certainOf(place, shares) ?? likeliest(place, shares);
  if (best === undefined || best.share * openMarginOf(best.candidate) < openness)
    return { chosen: null, share: openness, passedOn: null, rivals: rivalsOf(shares), rules, openness };
  const candidates = shares.map(({ candidate }) => candidate);
  const { spoke, passedOn } = atSecondHand(place, best.candidate, candidates);
  const heard = new Set([best.candidate.mention.phrase, spoke.mention.phrase]);
  const rivals = rivalsOf(shares.filter(({ candidate }) => !heard.has(candidate.mention.phrase)));
  return { chosen: answerOf(spoke), share: best.share, passedOn, rivals, rules, openness };
}

const openMarginOf = ({ mention }: Candidate): number =>
  namingPhrase(mention.phrase).kind === 'group' ? OPEN_MARGIN_OF_GROUPS : OPEN_MARGIN;

type Weighed = { candidate: Candidate; share: number };

/**
 * Of the cues of one mention, one that is so nearly as likely as the likeliest and stands nearer to the quote is what leads into it; one
 * that touches the quote need not be so nearly as likely: “She said “yes” and warned that “no” …”.
 */
const NEARLY = 0.9;
const NEARLY_TOUCHING = 0.5;
/** Between a cue and the quote that it touches there is no more than this. In UTF-16 units. */
const TOUCHING = ' that '.length;

/** The mention that all its cues together make the likeliest, with the best of them. Its share is theirs together. */
function likeliest({ reading, stretch }: QuotePlace, shares: readonly Weighed[]): Weighed | undefined {
  let best: readonly Weighed[] = [];
  let most = 0;
  for (const own of Map.groupBy(shares, ({ candidate }) => candidate.mention.phrase).values()) {
    const together = own.reduce((sum, { share }) => sum + share, 0);
    if (together > most) [best, most] = [own, together];
  }
  const quote = reading.stretches[stretch]?.outer;
  const first = best[0];
  if (first === undefined || quote === undefined) return undefined;
  const gap = ({ candidate: { cue } }: Weighed): number =>
    cue === null ? Number.POSITIVE_INFINITY : Math.max(quote.start - cue.end, cue.start - quote.end);
  const near = best
    .filter((it) => it.share >= (gap(it) <= TOUCHING ? NEARLY_TOUCHING : NEARLY) * first.share)
    .reduce((a, b) => (gap(b) < gap(a) ? b : a), first);
  return { candidate: near.candidate, share: most };
}

/** One quotation has one speaker: where it goes on from the paragraph before, it is as likely his as there. What goes on from nothing is certain by itself. */
function certainOf(place: QuotePlace, shares: readonly Weighed[]): Weighed | undefined {
  const candidate = shares.find((it) => it.candidate.certain)?.candidate;
  if (candidate?.follows === null) return { candidate, share: 1 };
  const before = candidate?.follows ? place.decided[candidate.follows.stretch] : undefined;
  return candidate && before && { candidate, share: before.share };
}

const rivalsOf = (shares: readonly Weighed[]): Decision['rivals'] =>
  shares.filter(({ share }) => share >= MIN_RIVAL_SHARE).map(({ candidate, share }) => ({ candidate: answerOf(candidate), share }));

/** Who spoke and who passes it on, by the rules on hearsay or as it was for the words that these go on from. */
function atSecondHand(
  place: QuotePlace,
  chosen: Candidate,
  candidates: readonly Candidate[],
): { spoke: Candidate; passedOn: Decision['passedOn'] } {
  const earlier = chosen.follows === null ? undefined : place.decided[chosen.follows.stretch];
  if (earlier) return { spoke: chosen, passedOn: earlier.passedOn };
  for (const { name, find } of hearsayRules) {
    const found = find(place, chosen, candidates);
    if (found !== null) return { spoke: found.spoke, passedOn: { by: answerOf(found.passedOnBy), rule: name } };
  }
  return { spoke: chosen, passedOn: null };
}

/** A candidate with its reason in words. */
export const answerOf = ({ rule, mention, cue, follows, form, item, hears, elsewhere, doubt, reason }: Candidate): Answer => ({
  rule,
  mention,
  cue,
  follows,
  form,
  item,
  hears,
  elsewhere,
  doubt,
  reason: reason(),
});

/** Decides every stretch of a story in the order of the text; one that stands nowhere stays undecided. */
export function decideAll(reading: Reading, weights: Weights): (Decision | undefined)[] {
  const decided: (Decision | undefined)[] = reading.stretches.map(() => undefined);
  reading.places.forEach((place, stretch) => {
    if (place !== null) decided[stretch] = decide(quotePlace(place, reading, stretch, decided), weights);
  });
  return decided;
}

/** Gives what was left open to whomever the last rules name. `decided` is complete, without the decisions on words that are nobody's. */
export function decideLast(reading: Reading, decided: readonly (Decision | undefined)[]): (Decision | undefined)[] {
  return decided.map((decision, stretch) => {
    const place = reading.places[stretch];
    if (decision === undefined || decision.chosen !== null || !place) return decision;
    const [answer] = lastRules.flatMap((rule) => rule.propose(quotePlace(place, reading, stretch, decided)));
    return answer === undefined ? decision : { ...decision, chosen: answerOf(answer) };
  });
}
