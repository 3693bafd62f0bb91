import type { Span } from '../../schema/span.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import type { AnalysedQuote } from '../story-analysis.ts';
import type { Circumstances } from './circumstances.ts';

/** What the quotes so far tell about the setting of the next one. */
export type ToldSettings = {
  /** Takes in a quote with its setting, and the paragraph it stands in. Quotes come in the order of the text. */
  add: (quote: AnalysedQuote, passage: ReadPassage | null) => void;
  /** Where and when a voice last spoke in this paragraph, since the last quote that stands elsewhere. */
  inParagraph: (passage: ReadPassage, voice: number) => (Circumstances & { setting: Span }) | null;
  /** Where the last user of a platform posted, in the same paragraph. */
  ofUsers: (passage: ReadPassage) => Span | null;
  /** The last quote that one of this kind may be added to: words with marks are added to words with marks. */
  lastBefore: (kind: AnalysedQuote['kind']) => AnalysedQuote | null;
};

/** @param isUser Whether a mention is what somebody posts under. */
export function toldSettings(isUser: (mention: Span | null | undefined) => boolean): ToldSettings {
  const byVoice = new Map<number, Circumstances & { setting: Span }>();
  let posted: Span | null = null;
  let paragraph: ReadPassage | null = null;
  let last: AnalysedQuote | null = null;
  let marked: AnalysedQuote | null = null;
  return {
    add(quote, passage) {
      if (passage === null || passage !== paragraph) {
        byVoice.clear();
        posted = null;
      }
      paragraph = passage;
      last = quote;
      if (quote.kind !== 'indirect') marked = quote;
      const { attribution, setting, date } = quote;
      const voice = attribution?.voices[0];
      if (voice === undefined || setting === null) return;
      byVoice.set(voice, { setting, date });
      if (isUser(attribution?.mention)) posted = setting;
    },
    inParagraph: (passage, voice) => (passage === paragraph ? (byVoice.get(voice) ?? null) : null),
    ofUsers: (passage) => (passage === paragraph ? posted : null),
    lastBefore: (kind) => (kind === 'indirect' ? last : marked),
  };
}
