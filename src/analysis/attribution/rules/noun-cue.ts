import { feature } from '../../feature.ts';
import { spanOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { connectorOf, quoteFeatures, step } from '../cue-features.ts';
import { nounCues } from '../lexicon/noun-cues.ts';
import { phrasesWithin } from '../reach.ts';

const name = 'noun-cue';
/** A noun further from the quote than this governs something else. */
const MAX_WORDS_BETWEEN = 12;
/** No phrase that owns a noun is longer. In words. */
const LONGEST_OWNER = 40;

/** Her vow to be “fair”; the mayor’s claim that it is “unfair”; a statement by the mayor that calls it “unfair”. */
export const nounCue: AttributionRule = {
  name,
  covers: 'A noun of speech with its owner, before the quote: the mayor’s vow to be “fair”, a promise by the mayor of “fair deals”.',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading } = place;
    const quote = passage.words[at];
    const found: Candidate[] = [];
    for (let index = Math.max(0, at - MAX_WORDS_BETWEEN - 1); index < at; index += 1) {
      const noun = passage.words[index];
      if (noun === undefined || noun.sentence !== quote?.sentence || noun.tag !== 'noun' || !nounCues.has(noun.lower)) continue;
      if (passage.words[index + 1]?.tag === 'noun' || passage.words[index + 1]?.tag === 'name') continue;
      const near = phrasesWithin(passage.phrases, index - LONGEST_OWNER, index + 2);
      for (const phrase of near) {
        // "Her uncle's words": those of the uncle.
        const isOwned = (): boolean =>
          near.some(({ possessor, first, last }) => possessor && first === phrase.first && last > phrase.last && last < index);
        const owns = phrase.possessor && phrase.last < index && index - phrase.last <= 4 && !isOwned();
        const by = passage.words[phrase.first - 1];
        const authored = !phrase.possessor && by !== undefined && ['by', 'from', 'of'].includes(by.lower) && phrase.first - 2 === index;
        if (!owns && !authored) continue;
        const mention = reading.text.slice(phrase.span.start, phrase.span.end);
        const relation = owns ? 'possessor' : `after-${by?.lower}`;
        const { capital, length } = quoteFeatures(place);
        found.push({
          rule: name,
          mention: { phrase, passage },
          cue: spanOf(noun),
          follows: null,
          features: [
            feature`rule=${name}`,
            feature`rule=${name} relation=${relation}`,
            feature`rule=${name} mention=${phrase.kind}`,
            feature`rule=${name} between=${step(at - index - 1)}`,
            feature`rule=${name} noun=${noun.lower}`,
            feature`rule=${name} capital=${capital}`,
            feature`rule=${name} length=${length}`,
            feature`rule=${name} connector=${connectorOf(passage.words[at - 1])}`,
          ],
          reason: () => `The noun “${noun.text}” leads into the quote and “${mention}” is whose it is.`,
        });
      }
    }
    return found;
  },
};
