import { feature } from '../../feature.ts';
import { spanOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { isSuffered } from '../clauses.ts';
import { isNegated, pairFeatures } from '../cue-features.ts';
import type { CuePair } from '../cue-pair.ts';
import { cuePairs } from '../cue-pairs.ts';
import { namingPhrase } from '../noun-phrase.ts';

/** What a rule that looks at a cue and its subject has to say for itself. */
export type PairRule = {
  name: string;
  covers: string;
  /** True where the pair is a case of this rule. */
  fits: (pair: CuePair, place: QuotePlace) => boolean;
  /** The evidence in one sentence; `cue` and `mention` are the words as printed. */
  because: (cue: string, mention: string, pair: CuePair) => string;
};

/** The pairs of a place that no other rule has claimed and that fit this one; they are claimed then. */
function claim(place: QuotePlace, { name, fits }: PairRule): CuePair[] {
  place.notes.claims ??= new Map(cuePairs(place).map((pair) => [pair, null]));
  const { claims } = place.notes;
  const own: CuePair[] = [];
  for (const [pair, holder] of claims) {
    if ((holder !== null && holder !== name) || !fits(pair, place)) continue;
    claims.set(pair, name);
    own.push(pair);
  }
  return own;
}

/** Makes a rule from a test on cue and subject. A pair belongs to the first rule of the registry that it fits. */
export function pairRule(rule: PairRule): AttributionRule {
  const { name, covers, because } = rule;
  const propose = (place: QuotePlace): Candidate[] =>
    claim(place, rule).map((pair): Candidate => {
      const words = (span: { start: number; end: number }): string => place.reading.text.slice(span.start, span.end);
      return {
        rule: name,
        mention: { phrase: pair.phrase, passage: pair.passage },
        cue: spanOf(pair.cueWord),
        follows: null,
        ...(isHearer(pair) ? { hears: true } : {}),
        ...(isPassedOver(pair)
          ? { doubt: `“${words(pair.passage.words[pair.quote - 1] ?? pair.cueWord)}” stands nearer, and may have another subject.` }
          : {}),
        ...(isDenied(pair) ? { doubt: `“${words(pair.cueWord)}” is negated: the story tells what was not said.` } : {}),
        features: pairFeatures(pair, place, feature`rule=${name}`),
        cueFeatures: pair.cueFeatures,
        reason: () => because(words(pair.cueWord), words(namingPhrase(pair.phrase).span), pair),
      };
    });
  return { name, covers, propose };
}

const isHearer = ({ link, passage, cue }: CuePair): boolean => link !== 'agent' && link !== 'inverted' && isSuffered(passage.words, cue);

/** "A guest says that he rose, said “no” and left": where another verb of speech leads right into the words, whoever it belongs to may speak. */
const isPassedOver = ({ passage: { words }, cue, quote, side, where }: CuePair): boolean =>
  side === 'before' && where === 'same-sentence' && cue < quote - 1 && words[quote - 1]?.tag === 'verb' && words[quote - 1]?.base === 'say';

/** Acts may be denied and speak all the same: "she did not hold back: “…”". */
const isDenied = ({ passage, cue, cueWord }: CuePair): boolean =>
  cueWord.reporting !== null && cueWord.reporting !== 'think' && isNegated(passage.words, cue);
