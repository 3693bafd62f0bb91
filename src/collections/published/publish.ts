import { indexEdition } from '../../comparison/edition-index.ts';
import { quotePath, sourcePath, statementPath, storyPath } from '../../permalinks.ts';
import type { Edition } from '../../schema/edition.ts';
import type { PublishedQuotes } from '../../schema/published/published-quotes.ts';
import type { PublishedSources } from '../../schema/published/published-sources.ts';
import { PUBLISHED_VERSION } from '../../schema/published/published-span.ts';
import type { PublishedStatements } from '../../schema/published/published-statements.ts';
import type { PublishedStories } from '../../schema/published/published-stories.ts';
import { seedPath } from './seed-path.ts';
import { publishedSpan, publishedSpanOrNull, publishedStated } from './slices.ts';

/** `/data/stories.json` */
export const publishedStories = ({ stories }: Edition): PublishedStories => ({
  version: PUBLISHED_VERSION,
  stories: stories.map(({ id, siglum, seed, text, outlet, headline, published, lede, words, blocks, terms, quotes, sources }) => ({
    id,
    url: storyPath(id),
    siglum,
    seed: { ...seed, url: seedPath(id) },
    outlet: publishedStated(text, outlet),
    headline: publishedStated(text, headline),
    published: publishedStated(text, published),
    lede: publishedSpan(text, lede),
    words,
    blocks: blocks.map((block) => ({
      kind: block.kind,
      n: block.n,
      start: block.span.start,
      end: block.span.end,
      boilerplate: block.kind === 'boilerplate' ? block.boilerplate : null,
    })),
    terms: terms.map(({ span, reason }) => ({ ...publishedSpan(text, span), reason })),
    quotes,
    sources,
  })),
});

/** `/data/quotes.json` */
export function publishedQuotes(edition: Edition): PublishedQuotes {
  const { story, statementOfQuote } = indexEdition(edition);
  return {
    version: PUBLISHED_VERSION,
    quotes: edition.quotes.map((quote) => {
      const { text } = story(quote.story);
      return {
        id: quote.id,
        url: quotePath(quote.id),
        story: quote.story,
        kind: quote.kind,
        segments: quote.segments.map((segment) => publishedSpan(text, segment)),
        text: quote.text,
        within: quote.within,
        source: quote.attribution?.source ?? null,
        sources: quote.attribution?.sources ?? [],
        mention: publishedSpanOrNull(text, quote.attribution?.mention ?? null),
        cue: publishedSpanOrNull(text, quote.attribution?.cue ?? null),
        rule: quote.evidence.rule,
        confidence: quote.confidence,
        reason: quote.evidence.reason,
        rejected: quote.evidence.rejected.map(({ source, reason }) => ({ source, reason })),
        correction: quote.correction,
        setting: publishedSpanOrNull(text, quote.setting),
        date: publishedStated(text, quote.date),
        sentence: publishedSpan(text, quote.sentence),
        statement: statementOfQuote(quote.id)?.id ?? null,
      };
    }),
  };
}

/** `/data/sources.json` */
export function publishedSources(edition: Edition): PublishedSources {
  const { story } = indexEdition(edition);
  return {
    version: PUBLISHED_VERSION,
    sources: edition.sources.map(({ id, name, kind, spellings, roles, quotes, words }) => ({
      id,
      url: sourcePath(id),
      name,
      kind,
      spellings,
      roles: roles.map((role) => ({ story: role.story, ...publishedSpan(story(role.story).text, role.span) })),
      quotes,
      words,
    })),
  };
}

/** `/data/statements.json` */
export function publishedStatements(edition: Edition): PublishedStatements {
  const { story } = indexEdition(edition);
  return {
    version: PUBLISHED_VERSION,
    statements: edition.statements.map(({ id, source, witnesses, text, variants, parallels }) => ({
      id,
      url: statementPath(id),
      source,
      witnesses: witnesses.map((witness) => ({
        quote: witness.quote,
        story: witness.story,
        segments: witness.segments.map((segment) => publishedSpan(story(witness.story).text, segment)),
      })),
      text,
      variants: variants.map(({ kind, readings }) => ({ kind, readings })),
      parallels: parallels.map((parallel) => ({
        story: parallel.story,
        quote: parallel.quote,
        ...publishedSpan(story(parallel.story).text, parallel.span),
      })),
    })),
  };
}
