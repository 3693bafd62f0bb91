import type { Span } from '../../schema/span.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import type { AnalysedQuote } from '../story-analysis.ts';

/** What the quotes so far tell about the setting of the next one. */
export type ToldSettings = {
  /** Takes in a quote with its setting, and the paragraph of its cue. Quotes come in the order of the text. */
  add: (quote: AnalysedQuote, passage: ReadPassage | null) => void;
  /** The latest setting of a voice in this paragraph, since the last quote whose cue stands elsewhere. */
  inParagraph: (passage: ReadPassage, voice: number) => Span | null;
  /** The last quote that one of this kind may be added to: words with marks are added to words with marks. */
  lastBefore: (kind: AnalysedQuote['kind']) => AnalysedQuote | null;
};

export function toldSettings(): ToldSettings {
  const byVoice = new Map<number, Span>();
  let paragraph: ReadPassage | null = null;
  let last: AnalysedQuote | null = null;
  let marked: AnalysedQuote | null = null;
  return {
    add(quote, passage) {
      if (passage === null || passage !== paragraph) byVoice.clear();
      paragraph = passage;
      last = quote;
      if (quote.kind !== 'indirect') marked = quote;
      const voice = quote.attribution?.voices[0];
      if (voice !== undefined && quote.setting !== null) byVoice.set(voice, quote.setting);
    },
    inParagraph: (passage, voice) => (passage === paragraph ? (byVoice.get(voice) ?? null) : null),
    lastBefore: (kind) => (kind === 'indirect' ? last : marked),
  };
}
