import { readText } from '../analysis/analyse-story.ts';
import { type Candidate, type Decision, quotePlace } from '../analysis/attribution/candidate.ts';
import { answerOf, candidatesFor, decide, openFeatures } from '../analysis/attribution/decide.ts';
import type { Example } from '../analysis/attribution/fit-weights.ts';
import type { Judged } from '../analysis/attribution/measure-bands.ts';
import { namingPhrase } from '../analysis/attribution/noun-phrase.ts';
import { accordingToAnother } from '../analysis/attribution/rules/according-to-another.ts';
import { nameOf, type Weights } from '../analysis/feature.ts';
import type { Span } from '../schema/span.ts';
import { type Article, type Gold, touches } from './fit-corpus.ts';

/** A stretch with what was decided and what is right. */
export type Lesson = { stretch: number; example: Example | null; decision: Decision; gold: Gold };

const namesSource = (candidate: Pick<Candidate, 'mention'>, gold: Gold): boolean =>
  gold.some(({ source }) => touches(candidate.mention.phrase.span, source) || touches(namingPhrase(candidate.mention.phrase).span, source));

/** The candidates that name a gold source, those with its cue alone where there are such. */
function rightCandidates(candidates: readonly Candidate[], gold: Gold): Set<Candidate> {
  const named = candidates.filter((it) => namesSource(it, gold));
  const cued = named.filter((candidate) =>
    gold.some((it) => candidate.cue !== null && namesSource(candidate, [it]) && touches(candidate.cue, it.cue)),
  );
  return new Set(cued.length > 0 ? cued : named);
}

/** A verb behind the quote names the speaker. */
const isSpoken = ({ rule, cue }: Candidate, quote: Span): boolean =>
  (rule === 'quote-source-cue' || rule === 'quote-cue-source') && cue !== null && cue.start > quote.end;

/** One lesson a stretch that stands in a narrator's text. `weights` null: the earlier quotes are decided by the gold. */
export function lessonsOf({ text, attributions }: Article, weights: Weights | null): Lesson[] {
  const { stretches, reading } = readText(text);
  const decided: (Decision | undefined)[] = stretches.map(() => undefined);
  return reading.places.flatMap((place, stretch): Lesson[] => {
    const { inner, within } = stretches[stretch] ?? { inner: undefined, within: null };
    // The corpus does not tell whose words a quote inside a quote holds.
    if (place === null || inner === undefined || within !== null) return [];
    const middle = Math.floor((inner.start + inner.end) / 2);
    const gold = attributions.filter((it) => it.source.length > 0 && touches({ start: middle, end: middle + 1 }, it.content));
    const seen = quotePlace(place, reading, stretch, decided);
    const candidates = candidatesFor(seen);
    const right = rightCandidates(candidates, gold);
    const [first = null] = right;
    const decision: Decision =
      weights === null
        ? { chosen: first && answerOf(first), share: 1, passedOn: null, rivals: [], rules: [], openness: 0 }
        : decide(seen, weights);
    decided[stretch] = decision;
    const open = { features: openFeatures(seen).map(nameOf), right: gold.length === 0 };
    const options = [
      open,
      ...candidates.map((it) => ({ features: [...it.features, ...(it.cueFeatures ?? [])].map(nameOf), right: right.has(it) })),
    ];
    // The corpus marks who passes the words on, a reader asks who spoke: such a stretch teaches nothing.
    const atSecondHand = candidates.some((it) => isSpoken(it, inner) && accordingToAnother.find(seen, it, candidates) !== null);
    const taught = options.some((it) => it.right) && !atSecondHand;
    return [{ stretch, example: taught ? { options } : null, decision, gold }];
  });
}

/** Every decision that names a source: right where the gold names it, too. Who is given words that are nobody's is wrong. */
export const judged = (lessons: readonly Lesson[]): Judged[] =>
  lessons.flatMap(({ decision: { chosen, passedOn, share }, gold }) =>
    chosen === null ? [] : [{ rule: chosen.rule, share, right: namesSource(passedOn?.by ?? chosen, gold) }],
  );
