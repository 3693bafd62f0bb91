import { indexEdition } from '../../comparison/edition-index.ts';
import { dataFilePath, quotePath, sourcePath } from '../../permalinks.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import { seedPath } from './seed-path.ts';

/** Words before and after a quoted stretch, by which it is found again in a text that has shifted; as many as annotation tools use. */
const CONTEXT_UNITS = 32;

/**
 * `/data/annotations.json`: every quote as a W3C Web Annotation on the seed's text, with its source as the body.
 * Positions count Unicode code points, as the recommendation demands, not UTF-16 units as everywhere else on this site.
 */
export function annotations(edition: Edition, site: URL) {
  const look = indexEdition(edition);
  const address = (path: string): string => new URL(path, site).href;
  const file = address(dataFilePath('annotations.json'));
  const items = edition.quotes.map((quote) => {
    const story = look.story(quote.story);
    return {
      id: `${address(quotePath(quote.id))}#annotation`,
      type: 'Annotation',
      motivation: 'identifying',
      body: bodiesOf(quote, (source) => ({ id: address(sourcePath(source)), label: look.source(source).name })),
      target: quote.segments.map((segment) => ({
        type: 'SpecificResource',
        source: address(seedPath(story.id)),
        selector: selectorsOf(story, segment),
      })),
    };
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: file,
    type: 'AnnotationCollection',
    label: edition.event.title,
    total: items.length,
    first: { id: `${file}#first`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function bodiesOf(quote: Quote, resource: (source: Quote['evidence']['rejected'][number]['source']) => { id: string; label: string }) {
  const sources = (quote.attribution?.sources ?? []).map((source) => {
    const { id, label } = resource(source);
    return { type: 'SpecificResource', purpose: 'identifying', source: { id, label } };
  });
  return [...sources, { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en', value: quote.evidence.reason }];
}

const selectorsOf = ({ text }: Story, { start, end }: Span) => [
  {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_UNITS), start).toWellFormed(),
    suffix: text.slice(end, end + CONTEXT_UNITS).toWellFormed(),
  },
  { type: 'TextPositionSelector', start: codePoints(text, start), end: codePoints(text, end) },
];

/** How many code points stand before an offset in UTF-16 units. */
function codePoints(text: string, offset: number): number {
  let low = 0;
  for (const pair of text.slice(0, offset).matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) low += pair.length;
  return offset - low;
}
