import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { theEdition } from '../collections/queries.ts';
import { openingTitle } from '../components/opening-words.ts';
import { storyName } from '../components/story-name.ts';
import { statementPath, storyPath } from '../permalinks.ts';

/** A day without its year is no date for a feed. */
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The stories, then the statements that several of them print. Nothing is dated that no text dates. */
export const GET: APIRoute = async ({ site, url }) => {
  const { event, stories, statements, sources } = await theEdition();
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  return rss({
    title: event.title,
    description: event.description ?? `${stories.length} accounts of one event, compared quote by quote.`,
    site: site ?? url,
    items: [
      ...stories.map((story) => ({
        title: 'value' in story.headline ? story.headline.value : storyName(story),
        link: storyPath(story.id),
        description: story.text.slice(story.lede.start, story.lede.end),
        ...('value' in story.published &&
          FULL_DATE.test(story.published.value) && { pubDate: new Date(`${story.published.value}T00:00:00Z`) }),
      })),
      ...statements.map((statement) => ({
        title: `${(statement.source && nameOf.get(statement.source)) ?? 'No source named'}: ${openingTitle(statement.text)}, in ${new Set(statement.witnesses.map(({ story }) => story)).size} stories`,
        link: statementPath(statement.id),
        description: statement.text,
      })),
    ],
  });
};
