import { createHash } from 'node:crypto';
import type { AnalysedSeed } from '../../../src/analysis/sources/source-draft.ts';
import type { AnalysedQuote, Voice } from '../../../src/analysis/story-analysis.ts';
import { segmentBlocks } from '../../../src/analysis/text/blocks.ts';
import type { SourceKind } from '../../../src/schema/source.ts';

/** A voice by its words: `Mayor >Ann Poe` is a name with its role before it, `=the mayor` a mention by role, `~she` by pronoun. */
export type InventedVoice = { kind?: SourceKind; name: string; mentions?: string[]; says?: string[] };

const place = (text: string, words: string, from: number) => {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`The invented story does not hold “${words}” after offset ${from}.`);
  return { start, end: start + words.length };
};

function mentionOf(text: string, words: string, from: number): Voice['mentions'][number] {
  if (words.startsWith('=')) return { span: place(text, words.slice(1), from), form: 'role', role: null };
  if (words.startsWith('~')) return { span: place(text, words.slice(1), from), form: 'pronoun', role: null };
  const [role, name] = words.split('>');
  if (role === undefined || name === undefined) return { span: place(text, words, from), form: 'name', role: null };
  const roleSpan = place(text, role.trim(), from);
  return { span: place(text, name, roleSpan.end), form: 'name', role: roleSpan };
}

/** An analysis as one story might yield it; voices and quotes are found by their words. */
export function inventedStory(text: string, invented: readonly InventedVoice[]): AnalysedSeed {
  const voices = invented.map(({ kind = 'person', name, mentions = [name] }): Voice => {
    let from = 0;
    const placed = mentions.map((words) => {
      const mention = mentionOf(text, words, from);
      from = mention.span.end;
      return mention;
    });
    return { kind, name, description: null, mentions: placed };
  });
  const quotes = invented.flatMap(({ says = [] }, voice) =>
    says.map((words): AnalysedQuote => {
      const span = place(text, words, 0);
      return {
        kind: 'direct',
        segments: [span],
        within: null,
        attribution: { voices: [voice], mention: null, relative: null, chain: [], cue: null },
        confidence: 'high',
        evidence: { rule: 'invented', step: null, certainty: 'high', reason: 'Invented.', spans: [], rejected: [] },
        setting: null,
        date: { kind: 'not-stated' },
        sentence: span,
      };
    }),
  );
  const notStated = { kind: 'not-stated' } as const;
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    analysis: {
      reported: [],
      text,
      blocks: segmentBlocks(text),
      outlet: notStated,
      headline: notStated,
      uncounted: [],
      published: notStated,
      terms: [],
      quotes,
      voices,
    },
  };
}
