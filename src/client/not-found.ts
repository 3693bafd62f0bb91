/** The words of an address, for a search: "/quotes/we-will-wait-3f2a1/" gives "we will wait". */
export function wordsInPath(path: string): string {
  return decoded(path)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !PLACES.has(word) && !(/\d/.test(word) && /\p{L}/u.test(word)) && !/^\d+$/.test(word))
    .join(' ');
}

/** Parts of addresses that are no words of anyone's: the site's own places, and endings of files. */
const PLACES = new Set(['stories', 'quotes', 'sources', 'statements', 'compare', 'search', 'method', 'data', 'index', 'html']);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Puts the words of the address into the search field of the page. */
export function fillSearch(field: HTMLInputElement, path: string): void {
  field.value = wordsInPath(path);
}
