import type { Confidence } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import { NOT_STATED } from '../../schema/stated.ts';
import type { Block } from '../../schema/story.ts';
import type { AttributedStretch } from '../attribution/attribute.ts';
import { weaker } from '../attribution/coreference/chain-step.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import type { AnalysedQuote } from '../story-analysis.ts';
import { sentenceAround } from '../text/sentences.ts';
import { sliceOf } from '../text/slice.ts';
import { joinSegments, type Utterance } from './join-segments.ts';
import { holdsClause, standsAsSentence } from './kinds.ts';
import type { MarkedStretch } from './marks.ts';
import { partedByNarration } from './narrated-between.ts';
import type { Verdict } from './terms/recognise-terms.ts';

/** The marked words of a story with all that is known of them; `verdicts` and `attributed` have one entry a stretch. */
export type MarkedStory = {
  text: string;
  blocks: readonly Block[];
  /** One a block, with the sentences it was read in. */
  passages: readonly Pick<ReadPassage, 'sentences'>[];
  stretches: readonly MarkedStretch[];
  verdicts: readonly Verdict[];
  attributed: readonly AttributedStretch[];
};

/**
 * Joins stretches into quotes. `uncounted` are those that readers take for terms, in the headline or as names; see `StoryAnalysis`.
 */
export function quoteUtterances(story: MarkedStory): { quotes: AnalysedQuote[]; uncounted: AnalysedQuote[] } {
  const { text, stretches, verdicts } = story;
  const attributed = partedByNarration(text, story.attributed, stretches, story.passages);
  const clauses = stretches.map((stretch, index) => verdicts[index]?.kind !== 'term' && isClause(story, stretch));
  const join = (wanted: (verdict: Verdict) => boolean): Utterance[] => {
    const sources = verdicts.map((verdict, index) => {
      const { continues = null, apart = false, item = null, attribution = null } = attributed[index] ?? {};
      if (!wanted(verdict)) return null;
      const { cue = null, mention = null, voices = [null] } = attribution ?? {};
      return { goesOnFrom: continues, voice: voices[0], cue: apart ? null : cue, mention, item, clause: clauses[index] ?? false };
    });
    return joinSegments(text, stretches, sources);
  };
  const spoken = join(({ kind }) => kind === 'spoken');
  const quoteOf = new Map(spoken.flatMap((utterance, quote) => utterance.map((index) => [index, quote])));
  const quoteFrom = (utterance: Utterance): AnalysedQuote => {
    const members = utterance.flatMap((index) => stretches[index] ?? []);
    const within = members[0]?.within ?? null;
    return {
      kind: utterance.some((index) => clauses[index]) || holdsSplitClause(story, members) ? 'direct' : 'mixed',
      segments: members.map(({ inner }) => inner),
      within: within === null ? null : (quoteOf.get(within) ?? null),
      ...answerOf(attributed, utterance),
      setting: null,
      date: NOT_STATED,
      sentence: members.map((member) => sentenceOf(story, member)).reduce(hull),
    };
  };
  const uncounted = join(({ kind }) => kind === 'headline' || kind === 'named').map((utterance): AnalysedQuote => {
    const quote = quoteFrom(utterance);
    return { ...quote, confidence: weaker(quote.confidence, SUREST_UNCOUNTED) };
  });
  return { quotes: spoken.map(quoteFrom), uncounted };
}

/** What is a term to readers is hardly anybody's words beyond doubt. */
const SUREST_UNCOUNTED: Confidence = 'medium';

/**
 * Of the stretches of one utterance the first that has a source speaks for all: a long quotation may name its speaker late. It is believed no more
 * than the least sure of them.
 */
function answerOf(
  attributed: readonly AttributedStretch[],
  utterance: Utterance,
): Pick<AnalysedQuote, 'attribution' | 'confidence' | 'evidence'> {
  const answer = attributed[utterance.find((stretch) => attributed[stretch]?.attribution) ?? utterance[0]];
  const bands = utterance.flatMap((stretch) => (attributed[stretch]?.attribution ? attributed[stretch].confidence : []));
  if (answer) {
    const { attribution, confidence, evidence } = answer;
    const sure = utterance.flatMap((stretch) => (attributed[stretch]?.attribution ? attributed[stretch].evidence.certainty : []));
    const certainty = sure.reduce(weaker, evidence.certainty);
    return {
      attribution,
      confidence: bands.reduce(weaker, confidence),
      evidence: certainty === evidence.certainty ? evidence : { ...evidence, certainty },
    };
  }
  return {
    attribution: null,
    confidence: 'low',
    evidence: { rule: 'none', step: null, certainty: 'low', reason: 'No rule was tried.', spans: [], rejected: [] },
  };
}

function isClause({ text, blocks }: MarkedStory, { block, inner, outer, credit }: MarkedStretch): boolean {
  if (credit !== undefined) return true;
  const before = text.slice(Math.max(blocks[block]?.span.start ?? 0, outer.start - LEAD_IN), outer.start);
  // What a tag says is not the narrator's: `<post at="3 May">“…”`.
  const narrated = before.includes('>') ? before.replace(/<?[^<>]*>/g, ' ') : before;
  const marked = sliceOf(text, inner);
  return holdsClause(marked, narrated) || standsAsSentence(marked, narrated);
}
/** "“A bridge,” she said, “is something to be crossed”": what stands in one pair of marks goes on in the next. */
const holdsSplitClause = ({ text }: MarkedStory, members: readonly MarkedStretch[]): boolean =>
  members.some(({ inner }, index) => {
    const [words, next] = [sliceOf(text, inner), members[index + 1]];
    return next !== undefined && GOES_ON.test(words) && holdsClause(`${words} ${sliceOf(text, next.inner)}`, '');
  });
const GOES_ON = /^\p{Lu}.*,$/u;

/** So much of the narrator's text before the marks shows whether it leads into them; keeps the work linear. In UTF-16 units. */
const LEAD_IN = 40;

/** The whole sentence, or sentences, around a stretch. */
const sentenceOf = ({ passages }: MarkedStory, { block, outer }: MarkedStretch): Span =>
  sentenceAround(passages[block]?.sentences ?? [], outer);

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
