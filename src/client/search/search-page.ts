import { type SearchIndex, type SearchKind, searchKinds } from '../../schema/search.ts';
import { createSearch, type Found, foldedWords, isInMarks, type Wanted } from './find-documents.ts';
import { hitElement } from './hit-element.ts';
import { moveThroughHits } from './move-through-hits.ts';
import { addressFor, asksForSomething, wantedIn } from './search-address.ts';

/** A list longer than this wants a narrower question; it keeps a keystroke from drawing thousands of lines. */
const MOST_SHOWN = 50;

/** A screen reader that is told of every keystroke's results never gets to the end of a sentence. */
const ANNOUNCE_AFTER_MS = 500;

/** A longer question is not said back in full. */
const LONGEST_ECHO = 60;

const NAMES: Record<SearchKind, readonly [one: string, many: string]> = {
  quote: ['quote or report', 'quotes and reports'],
  source: ['source', 'sources'],
  passage: ['passage', 'passages'],
};

/** Loads the index that the form names and searches it as the reader types. The address always says what is looked for. */
export async function startSearch(form: HTMLFormElement): Promise<void> {
  const status = document.querySelector('#found');
  const hits = document.querySelector<HTMLElement>('#hits');
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (!status || !hits || !input) return;
  let search: ((wanted: Wanted) => Found[]) | null = null;
  let searchable = '';
  let announcing: ReturnType<typeof setTimeout> | undefined;

  const show = (announceAfter = ANNOUNCE_AFTER_MS): void => {
    if (!search) return;
    const wanted = wantedOf(form);
    const asked = asksForSomething(wanted);
    const found = asked && !holdsNoWord(wanted.query) ? search(wanted) : [];
    for (const kind of searchKinds) showKind(hits, kind, found, wanted.query);
    clearTimeout(announcing);
    const unfiltered = { query: wanted.query, kind: null, story: null, source: null };
    const beside =
      found.length === 0 && asked && !holdsNoWord(wanted.query) && asksForSomething(unfiltered) ? search(unfiltered).length : 0;
    announcing = setTimeout(() => {
      status.replaceChildren(...(asked ? summary(found, wanted.query) : [searchable]));
      if (beside > 0) status.append(' ', linkTo(location.pathname + addressFor(unfiltered), `${beside} without the filters`), '.');
    }, announceAfter);
  };
  const address = (): string => location.pathname + addressFor(wantedOf(form));
  const follow = (): void => {
    history.replaceState(null, '', address());
    show();
  };

  form.addEventListener('input', follow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', address());
    show();
  });
  addEventListener('popstate', () => {
    // A link within the page led here: what is looked for is the same.
    if (addressFor(wantedIn(new URLSearchParams(location.search))) === addressFor(wantedOf(form))) return;
    fill(form, wantedIn(new URLSearchParams(location.search)));
    show();
  });
  moveThroughHits(input, hits);

  // What was typed before this script arrived counts; else what the address asks for.
  if (asksForSomething(wantedOf(form))) follow();
  else fill(form, wantedIn(new URLSearchParams(location.search)));

  status.textContent = 'Loading what can be searched …';
  const index = await loadIndex(form.dataset.index ?? '');
  if (!index) {
    status.textContent =
      'What can be searched could not be loaded. Load the page again, or look through the lists of quotes, sources and stories.';
    return;
  }
  searchable = `${countsOf(index.documents.map(({ kind }) => kind))
    .map(({ label }) => label)
    .join(', ')} can be searched.`;
  search = createSearch(index.documents);
  show(0);
}

async function loadIndex(address: string): Promise<SearchIndex | null> {
  try {
    const response = await fetch(address);
    const index: unknown = response.ok ? await response.json() : null;
    return isIndex(index) ? index : null;
  } catch {
    return null;
  }
}

/** The file is made by the same build as this script, and its name by its content: its shape alone is looked at. */
const isIndex = (value: unknown): value is SearchIndex =>
  typeof value === 'object' && value !== null && 'documents' in value && Array.isArray(value.documents);

function wantedOf(form: HTMLFormElement): Wanted {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.set(name, value);
  return wantedIn(parameters);
}

function fill(form: HTMLFormElement, { query, kind, story, source }: Wanted): void {
  const values: Record<string, string | null> = { q: query, kind, story, source };
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) element.value = values[element.name] ?? '';
    // A story or source that there is none of would leave the choice blank.
    if (element instanceof HTMLSelectElement && element.selectedIndex < 0) element.selectedIndex = 0;
  }
}

function showKind(hits: HTMLElement, kind: SearchKind, all: readonly Found[], query: string): void {
  const list = hits.querySelector(`[data-kind=${kind}]`);
  const more = list?.nextElementSibling;
  if (!list || !(more instanceof HTMLElement)) return;
  const found = all.filter(({ document }) => document.kind === kind);
  list.replaceChildren(...found.slice(0, MOST_SHOWN).map((it) => hitElement(it, query)));
  more.hidden = found.length <= MOST_SHOWN;
  more.textContent = more.hidden ? '' : `The first ${MOST_SHOWN} of ${found.length}. More words or a filter narrow them down.`;
}

/** Nothing but marks: there is no word to look for, and what passes the filters is no answer. */
const holdsNoWord = (query: string): boolean => query.trim() !== '' && foldedWords(query).length === 0;

/** The question as it is said back, without marks of its own around it. */
function echoOf(query: string): string {
  const words = query.trim().replace(/^["“”'‘’]+|["“”'‘’]+$/g, '');
  return words.length > LONGEST_ECHO ? `${words.slice(0, LONGEST_ECHO).trimEnd()} …` : words;
}

/** What was found, each kind a link to its list, which may stand far below. */
function summary(found: readonly Found[], query: string): (string | Node)[] {
  if (holdsNoWord(query)) return [`There is no word in “${query.trim()}” to look for.`];
  const what = query.trim() === '' ? '' : ` for “${echoOf(query)}”`;
  if (found.length === 0) return [`Nothing found${what}. Fewer words, another spelling or no filter may find more.`];
  const how = found.every(({ match }) => match === 'similar')
    ? ', by words spelled alike'
    : isInMarks(query) && !found.some(({ match }) => match === 'phrase')
      ? ', not word for word'
      : '';
  const links = countsOf(found.map(({ document }) => document.kind)).map(({ kind, label }) => linkTo(`#found-${kind}`, label));
  return [...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])), `${what}${how}.`];
}

function linkTo(href: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  return link;
}

const countsOf = (kinds: readonly SearchKind[]): { kind: SearchKind; label: string }[] =>
  searchKinds
    .map((kind) => ({ kind, count: kinds.filter((it) => it === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({ kind, label: `${count} ${NAMES[kind][count === 1 ? 0 : 1]}` }));
