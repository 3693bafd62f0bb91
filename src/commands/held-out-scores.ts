import { readText } from '../analysis/analyse-story.ts';
import { sliceOf } from '../analysis/text/slice.ts';
import type { Span } from '../schema/span.ts';
import { type Article, type Gold, touches } from './fit-corpus.ts';
import type { Prediction } from './predict.ts';

/** What annotators marked of one stretch between marks, trimmed to its first and last letter or digit. */
type GoldSegment = { span: Span; gold: Gold };
/** What the analysis says of one. */
type FoundSegment = { span: Span; quote: Prediction['quotes'][number] };

/** So many of so many. */
export type Share = { right: number; of: number };
const NONE: Share = { right: 0, of: 0 };

/** How predictions do against the marks of annotators; segments are stretches between marks, in paragraphs. */
export type Scores = {
  /** Exact segments, of those found and those marked. */
  segments: { found: Share; marked: Share };
  /** Exact segments with a speaker who touches the source, or with none where none is marked; `long` counts those of four words or more. */
  joint: { found: Share; marked: Share };
  long: { found: Share; marked: Share };
  /** Stretches that are nobody's words, and which of them are taken for a quote. */
  scareQuotes: Share;
  /** Speakers who touch the source, of the exact segments that have one; `nominal` of all segments with a noun as source, found or not. */
  speaker: Share;
  nominal: Share;
  /** Cues that touch the marked one, where both are given. */
  cue: Share;
  /** Speakers of segments in the high band, and how many of all marked segments those are. */
  high: Share;
  inHigh: Share;
};

const NO_SCORES: Scores = {
  segments: { found: NONE, marked: NONE },
  joint: { found: NONE, marked: NONE },
  long: { found: NONE, marked: NONE },
  scareQuotes: NONE,
  speaker: NONE,
  nominal: NONE,
  cue: NONE,
  high: NONE,
  inHigh: NONE,
};

/** Shorter segments are mostly titles and scare quotes inside what is told. In words. */
const FEWEST_LONG = 4;

/** The scores of predictions, one for each of the articles, in their order. */
export function scorePredictions(articles: readonly Article[], predictions: readonly Prediction[]): Scores {
  return articles.reduce((scores, article, at) => {
    const prediction = predictions[at];
    return prediction === undefined ? scores : plus(scores, scoresOf(article, prediction));
  }, NO_SCORES);
}

function scoresOf(article: Article, { quotes }: Prediction): Scores {
  const { text } = article;
  const { marked, unmarked } = goldSegments(article);
  const found = quotes.flatMap((quote) => linesOf(text, quote).map((span): FoundSegment => ({ span, quote })));
  const pairs = marked.map(({ span, gold }) => ({
    span,
    gold: gold.filter(({ source }) => source.length > 0),
    found: found.find((it) => it.span.start === span.start && it.span.end === span.end)?.quote,
  }));
  const isRight = ({ gold, found: quote }: (typeof pairs)[number]): boolean =>
    quote !== undefined && (gold.length === 0 ? quote.speaker === null : namesSource(quote, gold));
  const isLong = ({ span }: { span: Span }): boolean => (sliceOf(text, span).match(WORD) ?? []).length >= FEWEST_LONG;
  const among = (right: typeof pairs, all: readonly { span: Span }[]) => ({
    found: { right: right.length, of: found.filter((it) => all === marked || isLong(it)).length },
    marked: { right: right.length, of: all.length },
  });
  const exact = pairs.filter((pair) => pair.found !== undefined);
  const spoken = exact.filter(({ gold }) => gold.length > 0);
  const high = spoken.filter((pair) => pair.found?.confidence === 'high' && pair.found.speaker !== null);
  const nominal = pairs.filter(({ gold }) => gold.some(({ source }) => isNominal(text, source)));
  const cued = spoken.flatMap(({ gold, found: quote }) => {
    const cues = gold.flatMap(({ cue }) => cue);
    return quote?.cue && cues.length > 0 ? [touches(quote.cue, cues)] : [];
  });
  return {
    segments: among(exact, marked),
    joint: among(pairs.filter(isRight), marked),
    long: among(pairs.filter(isRight).filter(isLong), marked.filter(isLong)),
    scareQuotes: { right: unmarked.filter((span) => touches(span, quotes)).length, of: unmarked.length },
    speaker: { right: spoken.filter(isRight).length, of: spoken.length },
    nominal: { right: nominal.filter(isRight).length, of: nominal.length },
    cue: { right: cued.filter(Boolean).length, of: cued.length },
    high: { right: high.filter(isRight).length, of: high.length },
    inHigh: { right: high.length, of: marked.length },
  };
}

const namesSource = ({ speaker }: Prediction['quotes'][number], gold: Gold): boolean =>
  speaker !== null && gold.some(({ source }) => touches(speaker, source));

/** A source that a noun in small letters is the head of: "a spokesman for the port", "the police"; no pronoun. */
function isNominal(text: string, source: readonly Span[]): boolean {
  const words = source.flatMap((span) => sliceOf(text, span).match(WORD) ?? []);
  if (words.length === 1 && PRONOUN.test(words[0] ?? '')) return false;
  const [first = { start: 0, end: 0 }] = source;
  const head = sliceOf(text, first).split(BEHIND_HEAD)[0]?.match(WORD)?.at(-1);
  return head !== undefined && !/^\p{Lu}/u.test(head);
}
/** What says more of whoever is named before. */
const BEHIND_HEAD =
  /(?<=.)(?:[,;:(—–"“”\n]|--| - |\s(?:who|whom|whose|which|that|of|for|at|in|from|with|on|to|by|against|about|near|outside|including|like|as)\s)/u;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const PRONOUN =
  /^(?:i|he|she|they|we|you|it|him|her|them|us|me|his|their|our|my|who|whom|which|that|one|some|many|others|another|both|those|this)$/i;

/** The parts of stretches that annotators marked as somebody's words, and the stretches of which they marked nothing. */
function goldSegments({ text, attributions }: Article): { marked: GoldSegment[]; unmarked: Span[] } {
  const segments = new Map<string, GoldSegment>();
  const unmarked: Span[] = [];
  for (const { inner, within } of readText(text).stretches) {
    if (within !== null) continue;
    const own = attributions.filter(({ content }) => touches(inner, content));
    if (own.length === 0) unmarked.push(inner);
    for (const attribution of own) {
      const parts = joined(text, attribution.content).filter((span) => touches(inner, [span]));
      for (const { start, end } of parts) {
        for (const span of linesOf(text, { start: Math.max(start, inner.start), end: Math.min(end, inner.end) })) {
          const segment = segments.get(`${span.start} ${span.end}`) ?? { span, gold: [] };
          segments.set(`${span.start} ${span.end}`, { span, gold: [...segment.gold, attribution] });
        }
      }
    }
  }
  return { marked: [...segments.values()], unmarked };
}

/** Spans between which stands neither letter nor digit are one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && !ALNUM.test(text.slice(last.end, span.start)))
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else whole.push(span);
  }
  return whole;
}
const ALNUM = /[\p{L}\p{N}]/u;

/** The lines of a span, each from its first letter or digit to its last. */
function linesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const first = line.search(ALNUM);
    if (first < 0) return [];
    const last = line.length - [...line].reverse().join('').search(ALNUM);
    return [{ start: start + index + first, end: start + index + last }];
  });
}

const sum = (a: Share, b: Share): Share => ({ right: a.right + b.right, of: a.of + b.of });
const sums = (a: Scores['joint'], b: Scores['joint']): Scores['joint'] => ({
  found: sum(a.found, b.found),
  marked: sum(a.marked, b.marked),
});

const plus = (a: Scores, b: Scores): Scores => ({
  segments: sums(a.segments, b.segments),
  joint: sums(a.joint, b.joint),
  long: sums(a.long, b.long),
  scareQuotes: sum(a.scareQuotes, b.scareQuotes),
  speaker: sum(a.speaker, b.speaker),
  nominal: sum(a.nominal, b.nominal),
  cue: sum(a.cue, b.cue),
  high: sum(a.high, b.high),
  inHigh: sum(a.inHigh, b.inHigh),
});

const percent = ({ right, of }: Share): string => (of === 0 ? '–' : `${((100 * right) / of).toFixed(2)} %`);
/** The harmonic mean of precision and recall. */
const balance = ({ found, marked }: Scores['joint']): string => percent({ right: 2 * found.right, of: found.of + marked.of });

/** One line a figure. */
export const scoreLines = (scores: Scores): string =>
  [
    `${balance(scores.joint)}  segment and speaker, F1`,
    `${balance(scores.long)}  the same, segments of ${FEWEST_LONG} words or more`,
    `${balance(scores.segments)}  segments, F1`,
    `${percent(scores.scareQuotes)}  stretches that are nobody’s words and were taken for a quote`,
    `${percent(scores.speaker)}  speaker, of the segments found`,
    `${percent(scores.nominal)}  speaker, of all segments whose source is a noun in small letters`,
    `${percent(scores.cue)}  cue, where one is given`,
    `${percent(scores.high)}  speaker in the high band, which holds ${percent(scores.inHigh)} of all segments`,
  ].join('\n');
