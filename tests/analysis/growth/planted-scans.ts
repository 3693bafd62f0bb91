/** What a text is made of, looked at in ways that grow with the text, and in ways that grow with its square. */

const words = (text: string): string[] => text.split(' ');

export const inProportion: Readonly<Record<string, (text: string) => void>> = {
  'looks at each word once': (text) => words(text).filter((word) => word.endsWith('y')),
  'looks a few words back from each': (text) => {
    const all = words(text);
    all.filter((word, at) => all.slice(Math.max(0, at - 4), at).includes(word));
  },
};

/** Each is in a function of the same name. */
export const inTheSquare: Readonly<Record<string, (text: string) => void>> = {
  walksThroughAll: (text) => {
    const all = words(text);
    for (const word of all) walksThroughAll(all, word);
  },
  copiesAll: (text) => {
    const all = words(text);
    all.forEach((_, at) => {
      copiesAll(all, at);
    });
  },
  spreadsAll: (text) => {
    const all = words(text);
    for (const word of all) spreadsAll(all, word);
  },
  searchesAll: (text) => {
    for (const word of words(text)) searchesAll(text, word);
  },
  readsOn: (text) => {
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) readsOn(text, at);
  },
};

function walksThroughAll(all: readonly string[], word: string): number {
  let same = 0;
  for (let at = 0; at < all.length; at += 1) if (all[at] === word) same += 1;
  return same;
}

function copiesAll(all: readonly string[], at: number): readonly string[] {
  return all.slice(0, at);
}

function spreadsAll(all: readonly string[], word: string): ReadonlySet<string> {
  return new Set([...all, word]);
}

function searchesAll(text: string, word: string): boolean {
  return text.includes(`${word}, and nothing more`);
}

function readsOn(text: string, at: number): boolean {
  const nowhere = /\d{9}/g;
  nowhere.lastIndex = at;
  return nowhere.test(text);
}
