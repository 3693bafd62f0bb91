/** The fragment of a paragraph on its story's page; `n` is the block's number, from 1. */
export const paragraphAnchor = (n: number): string => `p${n}`;

/** The fragment of a quote on its story's page; later segments add their number: `q-<id>-2`. */
export const quoteAnchor = (quote: string, segment = 0): string => (segment === 0 ? `q-${quote}` : `q-${quote}-${segment + 1}`);

/** The fragment of a part on its statement's page; `n` counts from 1. */
export const partAnchor = (n: number): string => `part${n}`;

/** Every path of the site under one base (`/`, `/news`, `/news/`). Ids are the last part of a path, percent-encoded where needed. */
export function permalinksUnder(base: string) {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const page = (...parts: string[]): string => root + parts.map((part) => `${encodeURIComponent(part)}/`).join('');
  const storyPath = (story: string) => page('stories', story);
  const statementPath = (statement: string) => page('statements', statement);
  const sourcePath = (source: string) => page('sources', source);
  return {
    homePath: page(),
    storiesPath: page('stories'),
    storyPath,
    paragraphPath: (story: string, n: number) => `${storyPath(story)}#${paragraphAnchor(n)}`,
    /** A quote where its story prints it. */
    quoteInStoryPath: (story: string, quote: string) => `${storyPath(story)}#${quoteAnchor(quote)}`,
    quotesPath: page('quotes'),
    quotePath: (quote: string) => page('quotes', quote),
    statementsPath: page('statements'),
    statementPath,
    partPath: (statement: string, n: number) => `${statementPath(statement)}#${partAnchor(n)}`,
    sourcesPath: page('sources'),
    sourcePath,
    /** What one story has of a source, on the source's page. */
    sourceInStoryPath: (source: string, story: string) => `${sourcePath(source)}#${story}`,
    /** The quotes of one story in the list of all quotes. */
    quotesOfStoryPath: (story: string) => `${page('quotes')}#${story}`,
    comparePath: page('compare'),
    /** One question asked of all stories: `compareViewPath('figures')`. */
    compareViewPath: (view: string) => page('compare', view),
    /** One page for both orders: the ids sorted, so that the order of the seeds decides nothing. */
    pairPath: (a: string, b: string) => (a < b ? page('compare', a, b) : page('compare', b, a)),
    searchPath: (query = '') => page('search') + (query === '' ? '' : `?${new URLSearchParams({ q: query })}`),
    methodPath: page('method'),
    dataPath: page('data'),
    /** A file of the published data: `dataFilePath('quotes.json')`. */
    dataFilePath: (file: string) => `${page('data')}${file}`,
    feedPath: `${root}feed.xml`,
    /** A file of `public/`: `assetPath('favicon.svg')`. */
    assetPath: (file: string) => root + file,
  };
}

/** The paths of this site, under the base it is built for. */
export const {
  homePath,
  storiesPath,
  storyPath,
  paragraphPath,
  quoteInStoryPath,
  quotesPath,
  quotePath,
  statementsPath,
  statementPath,
  partPath,
  sourcesPath,
  sourcePath,
  sourceInStoryPath,
  quotesOfStoryPath,
  comparePath,
  compareViewPath,
  pairPath,
  searchPath,
  methodPath,
  dataPath,
  dataFilePath,
  feedPath,
  assetPath,
} = permalinksUnder(import.meta.env.BASE_URL);
