import { feature } from '../../feature.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { quoteFeatures, step } from '../cue-features.ts';
import { attributedBefore, goesOn, interruption, rivalBetween, takesOver } from './goes-on.ts';

export const runningQuote: AttributionRule = {
  name: 'running-quote',
  covers: 'A quote without a cue of its own goes on from one before it in the paragraph: “We are ready,” the mayor said. “We always were.”',
  propose: (place) => {
    const [earlier] = attributedBefore(place, place.passage, place.at);
    return earlier === undefined || takesOver(place) !== null ? [] : fromEarlier(place, earlier);
  },
};

function fromEarlier(place: QuotePlace, stretch: number): Candidate[] {
  const { passage, at, reading } = place;
  const earlier = reading.places[stretch]?.at ?? 0;
  const before = place.decided[stretch]?.chosen;
  const named = before?.mention.passage === passage ? before.mention.phrase.last : -1;
  const { words } = interruption(place, Math.max(earlier, named) + 1, at);
  const { capital, length } = quoteFeatures(place);
  const sameSentence = passage.words[earlier]?.sentence === passage.words[at]?.sentence;
  const opens = at === earlier + 1 || passage.words[at - 1]?.sentence !== passage.words[at]?.sentence;
  // “We are ready,” the mayor said, “as we always were.”
  const splits = sameSentence && named > earlier && passage.words[at - 1]?.tag === 'comma';
  return goesOn(
    place,
    'running-quote',
    { stretch, how: splits || (opens && capital) ? 'joins' : sameSentence || opens ? 'goes-on' : 'anew' },
    [
      feature`running words=${step(words)} opens=${opens}`,
      feature`running same-sentence=${sameSentence} opens=${opens}`,
      feature`running length=${length}`,
    ],
    (mention) => `No cue of its own: it goes on from the quote of “${mention}” before it in this paragraph.`,
    rivalBetween(place, Math.max(earlier, named) + 1, at),
  );
}
