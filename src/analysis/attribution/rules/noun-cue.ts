import { feature } from '../../feature.ts';
import { sliceOf, spanOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { verbOf } from '../clauses.ts';
import { connectorOf, quoteFeatures, step } from '../cue-features.ts';
import { heardNouns, nounCues } from '../lexicon/noun-cues.ts';
import { VOICES, VOICES_AND_PRONOUNS } from '../noun-phrase.ts';
import { phrasesWithin, reachBack } from '../reach.ts';
import { certainCandidate } from './certain-candidate.ts';

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
    const found: Candidate[] = [...sentBy(place), ...heardFrom(place), ...withTheWords(place)];
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
    const reason = (): string => `The “${cue.text}” that the colon shows is from “${sliceOf(reading.text, sender.span)}”.`;
    return [certainCandidate(name, { phrase: sender, passage }, reason, { cue: spanOf(cue) })];
  }
  return [];
}

/** There were shouts of “shame” from the gallery. */
function heardFrom({ passage, at, reading }: QuotePlace): Candidate[] {
  const { words, phrases } = passage;
  const cue = words[at - 2];
  if (words[at - 1]?.lower !== 'of' || words[at + 1]?.lower !== 'from' || cue?.tag !== 'noun' || !heardNouns.has(cue.lower)) return [];
  const from = phrasesWithin(phrases, at + 2, at + 2).find(({ possessor, kind }) => !possessor && VOICES.has(kind));
  if (from === undefined) return [];
  const reason = (): string => `“${cue.text}” of these words came from “${sliceOf(reading.text, from.span)}”.`;
  return [certainCandidate(name, { phrase: from, passage }, reason, { cue: spanOf(cue) })];
}

/** The mayor left with the words “we are ready”. */
function withTheWords({ passage, at, reading }: QuotePlace): Candidate[] {
  const { words, phrases } = passage;
  const noun = words[at - 1]?.tag === 'colon' ? at - 2 : at - 1;
  const cue = words[noun];
  if (cue === undefined || !/^words?$/.test(cue.lower) || words[noun - 1]?.lower !== 'the' || words[noun - 2]?.lower !== 'with') return [];
  const subject = phrasesWithin(phrases, reachBack(words, at), noun - 3).findLast(
    (phrase) => VOICES_AND_PRONOUNS.has(phrase.kind) && phrase.sentence === cue.sentence && verbOf(words, phrase) !== null,
  );
  if (subject === undefined) return [];
  const reason = (): string => `“${sliceOf(reading.text, subject.span)}” did something “with the ${cue.text}” that follow.`;
  return [certainCandidate(name, { phrase: subject, passage }, reason, { cue: spanOf(cue) })];
}
