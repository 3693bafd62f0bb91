import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One HTML file of the built site. */
export type BuiltPage = {
  /** As a reader asks for it: `/stories/…/`, `/404.html`. */
  path: string;
  file: string;
  html: string;
};

/** What the pages of a site are for; each kind is laid out, weighed and audited by itself. */
const kinds: readonly { kind: string; path: RegExp }[] = [
  { kind: 'home', path: /^\/$/ },
  { kind: 'stories', path: /^\/stories\/$/ },
  { kind: 'story', path: /^\/stories\/[^/]+\/$/ },
  { kind: 'quotes', path: /^\/quotes\/$/ },
  { kind: 'quote', path: /^\/quotes\/[^/]+\/$/ },
  { kind: 'statements', path: /^\/statements\/$/ },
  { kind: 'statement', path: /^\/statements\/[^/]+\/$/ },
  { kind: 'sources', path: /^\/sources\/$/ },
  { kind: 'source', path: /^\/sources\/[^/]+\/$/ },
  { kind: 'compare', path: /^\/compare\/$/ },
  { kind: 'pair', path: /^\/compare\/[^/]+\/[^/]+\/$/ },
  { kind: 'search', path: /^\/search\/$/ },
  { kind: 'method', path: /^\/method\/$/ },
  { kind: '404', path: /^\/404\.html$/ },
];

/** The kind of a page; a page of its own (`/compare/figures/`) is a kind of its own. */
export const kindOf = (path: string): string => kinds.find((it) => it.path.test(path))?.kind ?? path;

/** Every page a site must have at least one of. */
export const expectedKinds: readonly string[] = kinds.map((it) => it.kind);

/** All HTML files under a folder, in the order of their paths. */
export function pagesOf(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      file,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** The page of each kind with the most to show, so that one look at it covers the most. */
export function fullestOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const fullest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = kindOf(page.path);
    const known = fullest.get(kind);
    if (!known || page.html.length > known.html.length) fullest.set(kind, page);
  }
  return [...fullest.values()];
}
