import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { isSuffered } from '../clauses.ts';
import { isNegated, pairFeatures } from '../cue-features.ts';
import { type CuePair, cuePairs } from '../cue-pairs.ts';
import { namingPhrase } from '../noun-phrases.ts';

/** What a rule that looks at a cue and its subject has to say for itself. */
export type PairRule = {
  name: string;
  covers: string;
  /** True where the pair is a case of this rule. */
  fits: (pair: CuePair, place: QuotePlace) => boolean;
  /** The evidence in one sentence; `cue` and `mention` are the words as printed. */
  because: (cue: string, mention: string, pair: CuePair) => string;
};

const pairsOf = new WeakMap<QuotePlace, CuePair[]>();
const claimed = new WeakMap<QuotePlace, Set<CuePair>>();

/** The pairs of a place that no earlier rule has claimed. */
function unclaimedPairs(place: QuotePlace): { pairs: CuePair[]; taken: Set<CuePair> } {
  const pairs = pairsOf.get(place) ?? cuePairs(place);
  const taken = claimed.get(place) ?? new Set();
  pairsOf.set(place, pairs);
  claimed.set(place, taken);
  return { pairs, taken };
}

/** Makes a rule from a test on cue and subject. A pair belongs to the first rule of the registry that it fits. */
export function pairRule({ name, covers, fits, because }: PairRule): AttributionRule {
  const propose = (place: QuotePlace): Candidate[] => {
    const { pairs, taken } = unclaimedPairs(place);
    return pairs
      .filter((pair) => !taken.has(pair) && fits(pair, place))
      .map((pair): Candidate => {
        taken.add(pair);
        const words = (span: { start: number; end: number }): string => place.reading.text.slice(span.start, span.end);
        return {
          rule: name,
          mention: { phrase: pair.phrase, passage: pair.passage },
          cue: pair.cueWord.span,
          follows: null,
          ...(isHearer(pair) ? { hears: true } : {}),
          ...(isDenied(pair) ? { doubt: `“${words(pair.cueWord.span)}” is negated: the story tells what was not said.` } : {}),
          features: [`rule=${name}`, ...pairFeatures(pair, place)],
          reason: () => because(words(pair.cueWord.span), words(namingPhrase(pair.phrase).span), pair),
        };
      });
  };
  return { name, covers, propose };
}

const isHearer = ({ link, passage, cue }: CuePair): boolean => link !== 'agent' && link !== 'inverted' && isSuffered(passage.words, cue);

/** Acts may be denied and speak all the same: "she did not hold back: “…”". */
const isDenied = ({ passage, cue, cueWord }: CuePair): boolean =>
  cueWord.reporting !== null && cueWord.reporting !== 'think' && isNegated(passage.words, cue);
