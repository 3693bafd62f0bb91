import { slug } from 'github-slugger';
import type { Corpus } from '../schema/edition.ts';
import { quoteIdSchema, type SourceId, sourceIdSchema, storyIdSchema } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { Seed } from '../schema/seed.ts';
import type { Source } from '../schema/source.ts';
import type { Story } from '../schema/story.ts';
import { analyseStory } from './analyse-story.ts';
import { sliceOf } from './text/slice.ts';

/** Analyses every seed and merges their voices into sources. Seeds are taken in the order given, which decides the sigla. */
export function analyseCorpus(seeds: readonly Seed[]): Corpus {
  const corpus: Corpus = { stories: [], quotes: [], sources: [] };
  const bySlug = new Map<string, Source>();
  seeds.forEach((seed, index) => {
    const analysis = analyseStory(seed.text);
    const storyId = storyIdSchema.parse(slug(seed.file.replace(/\.txt$/, '').replaceAll('_', '-')));
    const sourceIds: SourceId[] = analysis.voices.map((voice) => {
      const id = sourceIdSchema.parse(slug(voice.name.replaceAll(/[^\p{L}\p{N} -]/gu, '')));
      const source = bySlug.get(id) ?? {
        id,
        name: voice.name,
        kind: voice.kind,
        spellings: [],
        roles: [],
        mentions: [],
        merged: [],
        signatories: [],
        quotes: [],
        words: 0,
      };
      bySlug.set(id, source);
      source.mentions.push(...voice.mentions.map(({ span }) => ({ story: storyId, span })));
      source.spellings.push({ text: voice.name, stories: [storyId], count: voice.mentions.length });
      return id;
    });
    const sourceOf = (voice: number): SourceId => sourceIds[voice] ?? sourceIdSchema.parse('unknown');
    const quotes = analysis.quotes.map(
      (quote, n): Quote => ({
        id: quoteIdSchema.parse(`${storyId}-${n + 1}`),
        story: storyId,
        kind: quote.kind,
        segments: quote.segments,
        text: quote.segments.map((segment) => sliceOf(seed.text, segment)).join(' … '),
        within: null,
        attribution: quote.attribution && {
          source: sourceOf(quote.attribution.voices[0]),
          sources: quote.attribution.voices.map(sourceOf),
          mention: quote.attribution.mention,
          chain: quote.attribution.chain,
          cue: quote.attribution.cue,
        },
        confidence: quote.confidence,
        evidence: {
          ...quote.evidence,
          rejected: quote.evidence.rejected.map(({ voice, ...rest }) => ({ source: sourceOf(voice), ...rest })),
        },
        correction: null,
        setting: quote.setting,
        date: quote.date,
        sentence: quote.sentence,
      }),
    );
    for (const quote of quotes) {
      const source = quote.attribution && bySlug.get(quote.attribution.source);
      if (!source) continue;
      source.quotes.push(quote.id);
      source.words += quote.text.split(/\s+/).length;
    }
    const lede = analysis.blocks.find((block) => block.kind === 'paragraph')?.span ?? { start: 0, end: seed.text.length };
    const story: Story = {
      id: storyId,
      siglum: String.fromCharCode('A'.charCodeAt(0) + index),
      seed: { file: seed.file, sha256: seed.sha256 },
      text: seed.text,
      outlet: analysis.outlet,
      headline: analysis.headline,
      published: analysis.published,
      lede,
      words: analysis.blocks
        .filter((block) => block.kind !== 'boilerplate')
        .reduce((sum, block) => sum + sliceOf(seed.text, block.span).split(/\s+/).length, 0),
      blocks: analysis.blocks,
      terms: analysis.terms,
      quotes: quotes.map(({ id }) => id),
      sources: [...new Set(quotes.flatMap((quote) => quote.attribution?.sources ?? []))],
    };
    corpus.stories.push(story);
    corpus.quotes.push(...quotes);
  });
  corpus.sources = [...bySlug.values()].filter((source) => source.quotes.length > 0);
  return corpus;
}
