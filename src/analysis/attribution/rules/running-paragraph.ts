import { feature } from '../../feature.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { verbOf } from '../clauses.ts';
import { quoteFeatures, step } from '../cue-features.ts';
import { phrasesWithin } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import { attributedBefore, goesOn, interruption } from './goes-on.ts';

/** How many paragraphs back a quote may go on from. */
const MAX_PARAGRAPHS = 3;

export const runningParagraph: AttributionRule = {
  name: 'running-paragraph',
  covers:
    'A paragraph whose quote has no cue goes on from the quote of a paragraph before: the mark reopens, or the speaker simply speaks on.',
  propose: (place) => {
    if (isSigned(place) || isFramed(place)) return [];
    let passage = place.passage.before;
    for (let distance = 1; distance <= MAX_PARAGRAPHS && passage !== null; distance += 1) {
      const earlier = lastDecided(place, passage);
      if (earlier !== undefined) return fromParagraph(place, earlier, distance);
      passage = passage.before;
    }
    return [];
  },
};

/** A colon before the quote, or a dash and a name behind it, say whose it is. */
function isSigned({ passage: { words, phrases }, at }: QuotePlace): boolean {
  if (words[at - 1]?.tag === 'colon') return true;
  return words[at + 1]?.tag === 'dash' && phrasesWithin(phrases, at + 2, at + 2).some(({ kind }) => kind.startsWith('name'));
}

/** “…,” she went on; “…,” said the mayor: the paragraph itself says who speaks, even where the mark before it stays open. */
function isFramed(place: QuotePlace): boolean {
  const { passage, at } = place;
  if (quoteFeatures(place).closing === 'stop' || passage.words[at + 1]?.sentence !== passage.words[at]?.sentence) return false;
  const [phrase] = phrasesWithin(passage.phrases, at + 1, at + 2).filter(({ possessor }) => !possessor);
  const verb = phrase === undefined ? null : verbOf(passage.words, phrase);
  return verb !== null && HANDS_ON.has(passage.words[verb]?.reporting ?? '');
}
const HANDS_ON: ReadonlySet<string> = new Set(['say', 'speech', 'write']);

/** The last stretch of a passage that was given a source; a whole sentence before a fragment of the same mention. */
function lastDecided(place: QuotePlace, passage: ReadPassage): number | undefined {
  const attributed = attributedBefore(place, passage, passage.words.length);
  const [last] = attributed;
  if (last === undefined) return undefined;
  const mention = place.decided[last]?.chosen?.mention.phrase;
  return attributed.find((it) => place.decided[it]?.chosen?.mention.phrase === mention && isSentence(place, it)) ?? last;
}

function isSentence({ reading }: QuotePlace, stretch: number): boolean {
  const span = reading.stretches[stretch]?.inner;
  return span !== undefined && /^[^\p{L}]*\p{Lu}/u.test(reading.text.slice(span.start, span.start + 12));
}

function fromParagraph(place: QuotePlace, earlier: number, distance: number): Candidate[] {
  const { passage, at, reading } = place;
  const { words, subjects, cues } = interruption(place, 0, at);
  const { capital, length, closing } = quoteFeatures(place);
  const open = reading.stretches[earlier]?.closed === false;
  const rest = passage.words.length - at - 1;
  return goesOn(
    place,
    'running-paragraph',
    { stretch: earlier, how: at === 0 && capital && distance === 1 ? 'joins' : 'goes-on' },
    [
      feature`paragraph distance=${distance} open=${open}`,
      feature`paragraph words=${step(words)}`,
      feature`paragraph subjects=${step(subjects)}`,
      feature`paragraph cues=${step(cues)}`,
      feature`paragraph rest=${step(rest)} closing=${closing}`,
      feature`paragraph capital=${capital} words=${step(words)}`,
      feature`paragraph length=${length} words=${step(words)}`,
    ],
    (mention) =>
      open
        ? `The mark of the paragraph before stays open, so the quote of “${mention}” goes on here.`
        : `No cue in this paragraph: it goes on from the quote of “${mention}” before it.`,
  );
}
