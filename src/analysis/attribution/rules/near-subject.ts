import { feature } from '../../feature.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { hangsOnPreposition, verbOf } from '../clauses.ts';
import { quoteFeatures, step } from '../cue-features.ts';
import { phrasesWithin, reachBack, reachOn } from '../reach.ts';
import { takesOver } from './goes-on.ts';

const name = 'near-subject';

/** The mayor was in no mood to wait. “We go now.” */
export const nearSubject: AttributionRule = {
  name,
  covers:
    'No cue at all: the subject of the sentence, or of the one before, is the only voice at hand. The mayor was in no mood to wait. “We go now.”',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading } = place;
    const sentence = passage.words[at]?.sentence ?? 0;
    const actor = takesOver(place);
    const { from, to } = { from: reachBack(passage.words, at, 1), to: reachOn(passage.words, at) };
    return phrasesWithin(passage.phrases, from, to).flatMap((phrase): Candidate[] => {
      const back = sentence - phrase.sentence;
      if (back < 0 || back > 1) return [];
      const verb = verbOf(passage.words, phrase);
      if (verb === null || hangsOnPreposition(passage.words, phrase)) return [];
      const mention = reading.text.slice(phrase.span.start, phrase.span.end);
      const side = phrase.first < at ? 'before' : 'after';
      const where = back === 1 ? 'previous' : side;
      const { capital } = quoteFeatures(place);
      return [
        {
          rule: name,
          mention: { phrase, passage },
          cue: null,
          follows: null,
          ...(phrase === actor ? { certain: true as const } : {}),
          features: [
            feature`rule=${name}`,
            feature`near-subject where=${where} capital=${capital}`,
            feature`near-subject mention=${phrase.kind}`,
            feature`near-subject where=${where} distance=${step(Math.abs(at - phrase.last) - 1)}`,
            feature`near-subject first=${phrase.first === 0}`,
          ],
          reason: () =>
            phrase === actor
              ? `No cue stands near; “${mention}” does something right before, and nobody since.`
              : `No cue stands near; “${mention}” is the subject of the ${back === 1 ? 'sentence before' : 'sentence'}.`,
        },
      ];
    });
  },
};
