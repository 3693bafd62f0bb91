import { createHash } from 'node:crypto';
import { indexEdition } from '../comparison/edition-index.ts';
import { paragraphPath, quotePath, sourcePath } from '../permalinks.ts';
import type { Edition } from '../schema/edition.ts';
import { isUnsure } from '../schema/quote.ts';
import type { SearchDocument, SearchIndex } from '../schema/search.ts';

/** As many hexadecimal digits as keep two indexes apart that one browser may see. */
const HASH_DIGITS = 12;

/** The index as a file whose name changes with its content, so that browsers may keep it for ever. */
export function searchIndexFile(edition: Edition): { name: string; body: string } {
  const body = JSON.stringify(searchIndex(edition));
  return { name: `index-${createHash('sha256').update(body).digest('hex').slice(0, HASH_DIGITS)}`, body };
}

/** Every quote, source and passage; boilerplate and headings are no passages. In the order of the stories. */
function searchIndex(edition: Edition): SearchIndex {
  const look = indexEdition(edition);
  const namesOf = (sources: readonly Parameters<typeof look.source>[0][]): string =>
    sources.map((id) => look.source(id).name).join(' and ');

  const quotes = edition.quotes.map((quote): SearchDocument => {
    const story = look.story(quote.story);
    const speakers = quote.attribution?.sources ?? [];
    const also = (look.statementOfQuote(quote.id)?.witnesses ?? []).flatMap((witness) =>
      witness.story === quote.story ? [] : look.story(witness.story).siglum,
    );
    const elsewhere = also.length === 0 ? '' : `, also in ${[...new Set(also)].join(', ')}`;
    const unsure = isUnsure(quote) ? ', low confidence' : '';
    const who = speakers.length === 0 ? 'No source named' : namesOf(speakers);
    return {
      kind: 'quote',
      path: quotePath(quote.id),
      text: quote.kind === 'indirect' ? quote.text : `“${quote.text}”`,
      about: quote.kind === 'indirect' ? `${who}${unsure}, reported without marks` : `${who}${unsure}${elsewhere}`,
      also: speakers.flatMap((id) => look.source(id).spellings.map(({ text }) => text)).join(' '),
      stories: [story.id],
      sources: speakers,
    };
  });

  const sources = edition.sources.map((source): SearchDocument => {
    const roles = source.roles.map(({ story, span }) => look.story(story).text.slice(span.start, span.end));
    return {
      kind: 'source',
      path: sourcePath(source.id),
      text: source.name,
      about: [...new Set(roles)].slice(0, ROLES_SHOWN).join('; '),
      also: [...new Set([...source.spellings.map(({ text }) => text), ...roles])].join(' '),
      stories: [...new Set(source.spellings.flatMap(({ stories }) => stories))],
      sources: [source.id],
    };
  });

  const passages = edition.stories.flatMap((story) =>
    story.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ n, span }): SearchDocument => {
        const here = look
          .quotesOfStory(story.id)
          .filter((quote) => quote.segments.some((it) => span.start <= it.start && it.end <= span.end));
        return {
          kind: 'passage',
          path: paragraphPath(story.id, n),
          text: story.text.slice(span.start, span.end),
          about: `Paragraph ${n}`,
          also: '',
          stories: [story.id],
          sources: [...new Set(here.flatMap((quote) => quote.attribution?.sources ?? []))],
        };
      }),
  );

  return { documents: [...quotes, ...sources, ...passages] };
}

/** Enough to tell namesakes apart in a list. */
const ROLES_SHOWN = 2;
