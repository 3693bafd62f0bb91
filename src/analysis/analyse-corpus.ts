import type { Corpus } from '../schema/edition.ts';
import type { EventFile } from '../schema/event.ts';
import type { SourceId } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { Seed } from '../schema/seed.ts';
import type { Source, SourceKind } from '../schema/source.ts';
import { analyseStory } from './analyse-story.ts';
import { compileQuotes, compileStory, titleOf, withItsQuotes } from './compile-story.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import { quoteIds, storyIds } from './identifiers/permalink-ids.ts';
import { siglumAt } from './identifiers/siglum.ts';
import { compileSources, withQuotes } from './sources/compile-sources.ts';
import { linkRoles, withLinks } from './sources/link-roles.ts';
import { mergeVoices } from './sources/merge-voices.ts';
import { tellApart } from './sources/tell-apart.ts';

/**
 * Analyses every seed and merges their voices into sources. A story in which others show who somebody is that it does not name is read
 * again with that. Seeds are taken in the order given, which decides the sigla and nothing else.
 * @param supplied What an editor gives: the day of the event and corrections. Left out, the corpus is what the rules alone find.
 * @throws {CorrectionError} Where a correction does not fit the seeds.
 */
export function analyseCorpus(seeds: readonly Seed[], supplied: Pick<EventFile, 'date' | 'corrections'> = {}): Corpus {
  const [storyId, quoteId] = [storyIds(), quoteIds()];
  const alone = seeds.map((seed) => ({ seed, sha256: seed.sha256, analysis: analyseStory(seed.text) }));
  const links = linkRoles(mergeVoices(alone), seeds.length);
  const analysed = alone.map((one, index) => {
    const own = links[index] ?? [];
    const analysis = own.length === 0 ? one.analysis : analyseStory(one.seed.text, {}, own);
    return { ...one, analysis, id: storyId(titleOf(analysis), one.sha256) };
  });
  const ids = analysed.map(({ id }) => id);
  const { sources, sourceOf, tieOf, calledByName } = compileSources(withLinks(mergeVoices(analysed), links), analysed, ids);
  const found = analysed.flatMap(({ analysis, seed, id }, index) =>
    compileQuotes(analysis, {
      story: id,
      eventDate: supplied.date,
      idOf: (words, sentence) => quoteId(words, sentence, seed.sha256),
      sourceOf: (voice) => sourceOf(index, voice),
      tieOf: (voice) => tieOf(index, voice),
    }),
  );
  const stories = analysed.map(({ analysis, seed, id }, index) => compileStory(analysis, seed, id, siglumAt(index)));
  const { quotes, terms } = applyCorrections({ stories, quotes: found, sources }, supplied.corrections ?? []);
  const shown = tellApart(sourcesShown(sources, quotes, calledByName), stories);
  const shownIds = new Set(shown.map(({ id }) => id));
  const judged = quotes.map((quote) => withoutUnshown(quote, shownIds));
  const byStory = Map.groupBy(judged, ({ story }) => story);
  const texts = new Map(stories.map(({ id, text }) => [id, text]));
  return {
    stories: stories.map((story) => withItsQuotes(story, byStory.get(story.id) ?? [], terms.get(story.id) ?? [])),
    quotes: judged,
    sources: withQuotes(shown, judged, (story) => texts.get(story) ?? ''),
  };
}

/** Everyone who speaks, persons called by name, who may only be spoken of, and bodies called by name that were taken for a speaker. */
function sourcesShown(sources: readonly Source[], quotes: readonly Quote[], calledByName: ReadonlySet<SourceId>): Source[] {
  const heard = new Set(quotes.flatMap(({ attribution }) => attribution?.sources ?? []));
  const considered = new Set(quotes.flatMap(({ evidence }) => evidence.rejected.map(({ source }) => source)));
  return sources.filter(
    ({ id, kind, name }) =>
      heard.has(id) ||
      (kind === 'person' && name.includes(' ')) ||
      // "His country" or "reporters", taken for a speaker and rejected, is nobody a reader could look up.
      (considered.has(id) && MAY_BE_SOUGHT.has(kind) && calledByName.has(id)),
  );
}

const MAY_BE_SOUGHT: ReadonlySet<SourceKind> = new Set(['person', 'organisation']);

function withoutUnshown(quote: Quote, shown: ReadonlySet<SourceId>): Quote {
  const rejected = quote.evidence.rejected.filter(({ source }) => shown.has(source));
  return { ...quote, evidence: { ...quote.evidence, rejected } };
}
