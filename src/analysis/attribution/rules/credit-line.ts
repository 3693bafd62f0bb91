import { feature } from '../../feature.ts';
import { contains, sliceOf, spanOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { phrasesWithin } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';

const name = 'credit-line';
/** A line of more words says something. */
const MAX_BARE_WORDS = 16;

/** “We are ready.” — the mayor */
export const creditLine: AttributionRule = {
  name,
  covers:
    'A dash and a name follow the quote at the end of its paragraph, or a line of its own names who spoke: “We are ready.” — The mayor.',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at } = place;
    const credited = creditOf(place);
    if (credited !== null) return [credited];
    const behind = creditAfterDash(place, passage, at + 1);
    if (behind.length > 0 || at < passage.words.length - 1) return behind;
    const next = passage.after;
    if (next === null) return [];
    // An item of a list begins with a dash as well, and holds words of its own.
    if (next.words[0]?.tag === 'dash') return next.words.some(({ stretch }) => stretch !== null) ? [] : creditAfterDash(place, next, 0);
    return bareCredit(place, next);
  },
};

/** A line below or above, or the rest of this one, credits all of the paragraph: nothing weighs against that. */
function creditOf({ reading, stretch, passage: { block } }: QuotePlace): Candidate | null {
  const { credit } = reading.stretches[stretch] ?? {};
  if (credit === undefined) return null;
  const { start } = credit.user;
  const passage = reading.passages[credit.block];
  const phrase = passage?.phrases.find(({ span }) => contains(span, { start, end: start + 1 }));
  if (passage === undefined || phrase === undefined) return null;
  const mention = sliceOf(reading.text, phrase.span);
  const dash = passage.words[phrase.first - 1];
  return {
    rule: name,
    mention: { phrase, passage },
    cue: dash?.tag === 'dash' ? spanOf(dash) : null,
    follows: null,
    certain: true,
    form: 'credit',
    features: [feature`rule=${name}`, feature`rule=${name} mention=${phrase.kind}`],
    reason: () => (credit.post ? `The credit says that “${mention}” posted this.` : `“${mention}” ${standsWhere(credit.block - block)}.`),
  };
}

/** @param lines How many lines below the quote. */
const standsWhere = (lines: number): string =>
  lines === 0 ? 'signs the words behind a dash' : `stands alone in the line ${lines < 0 ? 'above' : 'below'} the quote`;

function creditAfterDash(place: QuotePlace, passage: ReadPassage, at: number): Candidate[] {
  const dash = passage.words[at];
  if (dash?.tag !== 'dash') return [];
  return phrasesWithin(passage.phrases, at + 1, at + 1).map((phrase): Candidate => {
    const mention = place.reading.text.slice(phrase.span.start, phrase.span.end);
    const where = passage === place.passage ? 'same' : 'next';
    const ends = passage.words.length - phrase.last <= 3;
    const isAlone = where === 'next' ? place.passage.words.length === 1 : place.at === 0;
    return {
      rule: name,
      mention: { phrase, passage },
      cue: spanOf(dash),
      follows: null,
      ...(isAlone ? { form: 'credit' as const } : {}),
      features: [feature`rule=${name}`, feature`rule=${name} mention=${phrase.kind}`, feature`rule=${name} where=${where} ends=${ends}`],
      reason: () => `A dash and “${mention}” follow the closing mark.`,
    };
  });
}

/** The next paragraph is a name and nothing that says anything: "Ann Lee, teacher." */
function bareCredit(place: QuotePlace, passage: ReadPassage): Candidate[] {
  const { words, phrases } = passage;
  const [phrase] = phrases;
  const says = words.some(({ tag }) => tag === 'verb' || tag === 'auxiliary' || tag === 'quote');
  if (phrase === undefined || phrase.first !== 0 || !phrase.kind.startsWith('name') || says || words.length > MAX_BARE_WORDS) return [];
  const after = words[phrase.last + 1]?.tag;
  if (after !== undefined && after !== 'comma' && after !== 'stop') return [];
  const open = place.reading.stretches[place.stretch]?.closed === false;
  const mention = place.reading.text.slice(phrase.span.start, phrase.span.end);
  return [
    {
      rule: name,
      mention: { phrase, passage },
      cue: null,
      follows: null,
      features: [feature`rule=${name}`, feature`rule=${name} mention=${phrase.kind}`, feature`rule=${name} bare open=${open}`],
      reason: () => `“${mention}” stands alone in the line below the quote.`,
    },
  ];
}
