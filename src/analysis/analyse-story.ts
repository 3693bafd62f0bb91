import type { Block } from '../schema/story.ts';
import { attributeStretches, decideStretches } from './attribution/attribute.ts';
import type { Bands } from './attribution/confidence.ts';
import type { RoleLink } from './attribution/coreference/role-link.ts';
import { withLineCredits, withoutCredits, withoutLabels } from './attribution/credits-and-labels.ts';
import { type Reading, readStory } from './attribution/reading.ts';
import { peopleAmong } from './circumstances/people-in-places.ts';
import { scenesOf } from './circumstances/scene.ts';
import { withCircumstances } from './circumstances/with-circumstances.ts';
import type { Weights } from './feature.ts';
import { readReports } from './indirect/read-reports.ts';
import { namedSources, reportedStretches, reportIndirect } from './indirect/report-indirect.ts';
import { isQuotable } from './indirect/speech.ts';
import { type MarkedStretch, pairMarks } from './quotations/marks.ts';
import { quoteUtterances } from './quotations/quote-utterances.ts';
import { asSureAsSpoken } from './quotations/terms/as-sure-as-spoken.ts';
import { recogniseTerms, termsOf } from './quotations/terms/recognise-terms.ts';
import type { AnalysedQuote, StoryAnalysis } from './story-analysis.ts';
import { segmentBlocks } from './text/blocks.ts';
import { readImprint } from './text/imprint.ts';
import { sliceOf } from './text/slice.ts';

/** What is fitted on an annotated corpus. What is left out is as this project has fitted it. */
export type Fitted = {
  /** Who speaks. */
  attribution?: Weights;
  /** How sure that is. */
  bands?: Bands;
  /** What is nobody's speech. */
  terms?: Weights;
};

/**
 * Analyses one text: blocks, quotes with their attribution, terms and voices. Pure; never throws.
 * @param links What other stories show of whom this one does not name.
 */
export function analyseStory(text: string, { attribution, bands, terms }: Fitted = {}, links: readonly RoleLink[] = []): StoryAnalysis {
  const { blocks, stretches, reading } = readText(text);
  const reports = readReports(reading);
  const decided = decideStretches(reading, attribution);
  const verdicts = recogniseTerms({ text, blocks, stretches, reports, decided }, terms);
  const told = reports.filter(({ passage }) => blocks[passage.block]?.kind === 'paragraph');
  const { voices, attributed, heard } = attributeStretches(
    reading,
    decided.map((decision, stretch) => {
      const verdict = verdicts[stretch];
      return decision === undefined || verdict === undefined || verdict.kind === 'term' ? undefined : asSureAsSpoken(decision, verdict);
    }),
    told.filter(isQuotable).flatMap(namedSources),
    bands,
    links,
  );
  const { quotes, uncounted } = quoteUtterances({ text, blocks, passages: reading.passages, stretches, verdicts, attributed });
  const indirect = reportIndirect({
    text,
    // What is reported in a labelled turn is told by its speaker and not by the story.
    reports: told.filter(({ passage }) => !reading.turns.get(passage.block)?.isSpoken),
    heard,
    attributionOf: (stretch) => attributed[stretch]?.attribution ?? null,
    isTerm: (stretch) => verdicts[stretch]?.kind !== 'spoken',
  });
  const imprint = readImprint(text, blocks);
  return {
    text,
    blocks,
    voices,
    quotes: withCircumstances(inTextOrder(quotes, indirect), {
      reading,
      reports: told,
      published: imprint.published,
      isUser: (mention) => mention != null && namesUser(sliceOf(text, mention)),
      sceneOf: scenesOf(reading, (stretch) => verdicts[stretch]?.kind !== 'spoken'),
      isSomebody: peopleAmong(voices),
      voiceOf: (phrase) => heard(phrase)?.voices[0] ?? null,
    }),
    uncounted,
    reported: reportedStretches(reports),
    terms: termsOf(stretches, verdicts),
    ...imprint,
  };
}

/** "@quayrat", "another user, Quay Rat": what somebody posts under. */
const namesUser = (mention: string): boolean => /^(?:[^@]*@|(?:an?|another|one|other) (?:\p{L}+ )?users?\b)/iu.test(mention);

/** What stands in a text before anybody is given any words: blocks, marked stretches, the narrator's words. */
export function readText(text: string): { blocks: Block[]; stretches: MarkedStretch[]; reading: Reading } {
  const blocks = segmentBlocks(text);
  const stretches = withLineCredits(text, blocks, withoutLabels(text, blocks, withoutCredits(text, blocks, pairMarks(text, blocks))));
  return { blocks, stretches, reading: readStory(text, blocks, stretches) };
}

/** Quotes of both lists by their first segments, with the indices of `within` kept true. */
function inTextOrder(marked: readonly AnalysedQuote[], indirect: readonly AnalysedQuote[]): AnalysedQuote[] {
  const all = [...marked, ...indirect];
  const starts = all.map(({ segments: [first] }) => first?.start ?? 0);
  const order = [...all.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  const places = new Uint32Array(all.length);
  for (const [place, before] of order.entries()) places[before] = place;
  return order.flatMap((before): AnalysedQuote[] => {
    const quote = all[before];
    if (quote === undefined) return [];
    if (quote.within === null) return [quote];
    const holder = before < marked.length ? quote.within : quote.within + marked.length;
    return [{ ...quote, within: places[holder] ?? null }];
  });
}
