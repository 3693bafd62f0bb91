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
    const found: Candidate[] = sentBy(place);
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

/** Nouns for what somebody hears or is sent. */
const SENT: ReadonlySet<string> = new Set(
  'message text email e-mail letter note postcard reply answer words word response voicemail tweet'.split(' '),
);
const IS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'read', 'reads']);
/** "The letter that they got in May from a member of the old guild was no longer than a line". In words. */
const LONGEST_SENTENCE = 24;

/** The last message she had from the mayor was short: “We are ready.” */
function sentBy({ passage, at, reading }: QuotePlace): Candidate[] {
  const { words, phrases } = passage;
  if (words[at - 1]?.tag !== 'colon') return [];
  const sentence = words[at]?.sentence;
  for (let from = Math.max(1, at - LONGEST_SENTENCE); from < at - 1; from += 1) {
    if (words[from]?.lower !== 'from' || words[from]?.sentence !== sentence) continue;
    const sender = phrasesWithin(phrases, from + 1, from + 1).find(
      ({ possessor, last }) => !possessor && IS.has(words[last + 1]?.lower ?? ''),
    );
    const first = Math.max(0, at - LONGEST_SENTENCE);
    const noun = first + words.slice(first, from).findLastIndex((word) => word.sentence === sentence && SENT.has(word.lower));
    const cue = words[noun];
    if (!sender || noun < first || cue?.tag !== 'noun' || words.slice(noun, from).some(({ tag }) => tag === 'comma' || tag === 'quote'))
      continue;
    const mention = reading.text.slice(sender.span.start, sender.span.end);
    return [
      {
        rule: name,
        mention: { phrase: sender, passage },
        cue: spanOf(cue),
        follows: null,
        certain: true,
        features: [feature`rule=${name}`],
        reason: () => `The “${cue.text}” that the colon shows is from “${mention}”.`,
      },
    ];
  }
  return [];
}
