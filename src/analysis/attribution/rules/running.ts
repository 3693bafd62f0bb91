import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { quoteFeatures, step } from '../cue-features.ts';
import type { Reading } from '../reading.ts';

/** How many paragraphs back a quote may go on from. */
const MAX_PARAGRAPHS = 3;

function goesOn(place: QuotePlace, name: string, earlier: number, features: string[], reason: (mention: string) => string): Candidate[] {
  const before = place.decided[earlier]?.chosen;
  if (!before) return [];
  const { phrase, passage } = before.mention;
  return [
    {
      rule: name,
      mention: { phrase, passage },
      cue: before.cue,
      follows: earlier,
      features: [`rule=${name}`, `rule=${name} from=${before.rule}`, ...features],
      reason: () => reason(place.reading.text.slice(phrase.span.start, phrase.span.end)),
    },
  ];
}

/** What the narrator's words between two places hold that could be another speaker. */
function interruption(place: QuotePlace, from: number, to: number): { words: number; subjects: number; cues: number } {
  let subjects = 0;
  let cues = 0;
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const word = place.passage.words[at];
    if (word === undefined || word.stretch !== null) continue;
    words += 1;
    if (word.reporting !== null && word.tag === 'verb') cues += 1;
  }
  for (const phrase of place.passage.phrases) {
    if (phrase.first < from || phrase.last >= to) continue;
    if (phrase.kind.startsWith('name') || phrase.kind === 'person' || phrase.kind === 'pronoun' || phrase.kind === 'group') subjects += 1;
  }
  return { words, subjects, cues };
}

/** “We are ready,” the mayor said. “We always were.” */
export const runningQuote: AttributionRule = {
  name: 'running-quote',
  covers: 'A quote without a cue of its own goes on from one before it in the paragraph: “We are ready,” the mayor said. “We always were.”',
  propose: (place) => {
    const { passage, at } = place;
    for (let index = at - 1; index >= 0; index -= 1) {
      const earlier = passage.words[index]?.stretch;
      if (earlier === null || earlier === undefined || !place.decided[earlier]?.chosen) continue;
      const before = place.decided[earlier]?.chosen;
      const end = before && before.mention.passage === passage ? Math.max(index, before.mention.phrase.last) : index;
      const { words, subjects, cues } = interruption(place, end + 1, at);
      const { capital, length } = quoteFeatures(place);
      const same = passage.words[index]?.sentence === passage.words[at]?.sentence;
      const opens = passage.words[at - 1]?.sentence !== passage.words[at]?.sentence || at === index + 1;
      return goesOn(
        place,
        'running-quote',
        earlier,
        [
          `running words=${step(words)} opens=${opens}`,
          `running subjects=${step(subjects)}`,
          `running cues=${step(cues)}`,
          `running capital=${capital} opens=${opens}`,
          `running same-sentence=${same} opens=${opens}`,
          `running length=${length}`,
          `running before=${passage.words[at - 1]?.tag}`,
        ],
        (mention) => `No cue of its own: it goes on from the quote of “${mention}” before it in this paragraph.`,
      );
    }
    return [];
  },
};

function lastStretchOf(reading: Reading, block: number): number | null {
  const words = reading.passages[block]?.words ?? [];
  return words.findLast((word) => word.stretch !== null)?.stretch ?? null;
}

/** A new paragraph that opens with a quote and has no cue. */
export const runningParagraph: AttributionRule = {
  name: 'running-paragraph',
  covers: 'A paragraph whose quote has no cue goes on from the quote of the paragraph before.',
  propose: (place) => {
    const { passage, at, reading } = place;
    let distance = 0;
    for (let block = passage.block - 1; block >= 0 && distance < MAX_PARAGRAPHS; block -= 1) {
      const before = reading.passages[block];
      if (before === undefined || before.words.length === 0) continue;
      distance += 1;
      const earlier = lastStretchOf(reading, block);
      if (earlier === null || !place.decided[earlier]?.chosen) continue;
      const { words, subjects, cues } = interruption(place, 0, at);
      const { capital, length, closing } = quoteFeatures(place);
      const tail = before.words.length - 1 - before.words.findLastIndex((word) => word.stretch !== null);
      const open = reading.stretches[earlier]?.closed === false;
      const rest = passage.words.length - at - 1;
      return goesOn(
        place,
        'running-paragraph',
        earlier,
        [
          `paragraph distance=${distance} open=${open}`,
          `paragraph words=${step(words)}`,
          `paragraph subjects=${step(subjects)}`,
          `paragraph cues=${step(cues)}`,
          `paragraph rest=${step(rest)} closing=${closing}`,
          `paragraph capital=${capital} words=${step(words)}`,
          `paragraph length=${length} words=${step(words)}`,
          `paragraph tail=${step(tail)} distance=${distance}`,
        ],
        (mention) =>
          open
            ? `The mark of the paragraph before stays open, so the quote of “${mention}” goes on here.`
            : `No cue in this paragraph: it goes on from the quote of “${mention}” before it.`,
      );
    }
    return [];
  },
};
