import type { Corpus } from '../schema/edition.ts';
import type { EventFile } from '../schema/event.ts';
import type { StoryId } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { Seed } from '../schema/seed.ts';
import type { Source } from '../schema/source.ts';
import { analyseStory } from './analyse-story.ts';
import { compileQuotes, compileStory, siglumAt, titleOf, withItsQuotes } from './compile-story.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import { quoteIds, storyIds } from './identifiers/permalink-ids.ts';
import { compileSources, withQuotes } from './sources/compile-sources.ts';
import { mergeVoices } from './sources/merge-voices.ts';

/**
 * Analyses every seed and merges their voices into sources. Seeds are taken in the order given, which decides the sigla and nothing else.
 * @param supplied What an editor gives: the day of the event and corrections. Left out, the corpus is what the rules alone find.
 * @throws {CorrectionError} Where a correction does not fit the seeds.
 */
export function analyseCorpus(seeds: readonly Seed[], supplied: Pick<EventFile, 'date' | 'corrections'> = {}): Corpus {
  const [storyId, quoteId] = [storyIds(), quoteIds()];
  const analysed = seeds.map((seed) => {
    const analysis = analyseStory(seed.text);
    return { seed, sha256: seed.sha256, analysis, id: storyId(titleOf(analysis), seed.sha256) };
  });
  const ids = analysed.map(({ id }) => id);
  const { sources, sourceOf } = compileSources(mergeVoices(analysed), analysed, ids);
  const found = analysed.flatMap(({ analysis, seed, id }, index) =>
    compileQuotes(analysis, {
      story: id,
      eventDate: supplied.date,
      idOf: (words, sentence) => quoteId(words, sentence, seed.sha256),
      sourceOf: (voice) => sourceOf(index, voice),
    }),
  );
  const stories = analysed.map(({ analysis, seed, id }, index) => compileStory(analysis, seed, id, siglumAt(index)));
  const { quotes, terms } = applyCorrections({ stories, quotes: found, sources }, supplied.corrections ?? []);
  const byStory = Map.groupBy(quotes, ({ story }) => story);
  return {
    stories: stories.map((story) => withItsQuotes(story, byStory.get(story.id) ?? [], terms.get(story.id) ?? [])),
    quotes,
    sources: sourcesShown(sources, quotes, new Map(stories.map(({ id, text }) => [id, text]))),
  };
}

/** Everyone who speaks or was taken for a speaker, and persons called by name, who are only spoken of. */
function sourcesShown(sources: readonly Source[], quotes: readonly Quote[], texts: ReadonlyMap<StoryId, string>): Source[] {
  const referred = new Set(
    quotes.flatMap(({ attribution, evidence }) => [...(attribution?.sources ?? []), ...evidence.rejected.map(({ source }) => source)]),
  );
  const shown = sources.filter(({ id, kind, name }) => referred.has(id) || (kind === 'person' && name.includes(' ')));
  return withQuotes(shown, quotes, (story) => texts.get(story) ?? '');
}
