import type { Element, ElementContent, Root, RootContent } from 'hast';
import { rehype } from 'rehype';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../setup/pages.ts';

const parser = rehype();
const pages = new Map(pagesOf(inject('siteFolder')).map((page) => [page.path, page.html]));
const trees = new Map<string, Root>();
function treeOf(path: string): Root {
  const known = trees.get(path) ?? parser.parse(pages.get(path) ?? '');
  trees.set(path, known);
  return known;
}
const comparisons = [...pages.keys()].filter((path) => path.startsWith('/compare/'));

const nameOf = (element: Element, attribute: string): string => {
  const value = element.properties[attribute];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
};
const elementsIn = (node: Root | Element): Element[] => {
  const elements: Element[] = [];
  visitParents(node, 'element', (element) => {
    elements.push(element);
  });
  return elements;
};
const textOf = (node: RootContent | ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';

/** What a fragment leads to: the element that bears it, or the section that a heading opens. */
function placeOf(path: string, id: string): Element | null {
  let place: Element | null = null;
  visitParents(treeOf(path), 'element', (element, ancestors) => {
    if (element.properties.id !== id) return;
    const section = ancestors.findLast((node) => node.type === 'element' && node.tagName === 'section');
    place = /^h[1-6]$/.test(element.tagName) && section?.type === 'element' ? section : element;
  });
  return place;
}

/** A link of a page, resolved; the address ends in a fragment or leads to a whole page. */
const targetOf = (path: string, link: Element): Element | Root | null => {
  const url = new URL(nameOf(link, 'href'), `http://site.test${path}`);
  if (!pages.has(url.pathname)) return null;
  return url.hash === '' ? treeOf(url.pathname) : placeOf(url.pathname, decodeURIComponent(url.hash.slice(1)));
};

/** Digits by themselves; those in a name ("area51") count nothing. */
const NUMBER = /(?<![\p{L}\d])\d+(?![\p{L}\d])/u;

const itemsIn = (place: Element | Root): number => elementsIn(place).filter(({ properties }) => properties.dataItem !== undefined).length;

describe('numbers on the comparison pages', () => {
  test('there are comparison pages', () => expect(comparisons.length).toBeGreaterThan(10));

  test('lead to as many things as they say', () => {
    const wrong: string[] = [];
    let counted = 0;
    for (const path of [...comparisons, '/', '/statements/']) {
      for (const link of elementsIn(treeOf(path)).filter(
        ({ tagName, properties }) => tagName === 'a' && properties.dataCount !== undefined,
      )) {
        const place = targetOf(path, link);
        const found = place ? itemsIn(place) : null;
        counted += 1;
        if (found !== Number(link.properties.dataCount))
          wrong.push(`${path}: “${textOf(link).trim()}” leads to ${nameOf(link, 'href')}, which holds ${found}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(counted).toBeGreaterThan(comparisons.length);
  });

  test('of quotes and reports lead to these quotes and reports', () => {
    const wrong: string[] = [];
    let counted = 0;
    const hasClass = (element: Element, ...names: string[]): boolean =>
      nameOf(element, 'className')
        .split(' ')
        .some((name) => names.includes(name));
    for (const path of [...comparisons, '/', '/sources/']) {
      for (const list of elementsIn(treeOf(path)).filter((element) => hasClass(element, 'mx', 'srcs'))) {
        for (const link of elementsIn(list).filter((it) => it.tagName === 'a' && nameOf(it, 'href').startsWith('/sources/'))) {
          // "3", "3+2", "A 3+2"; "5×" counts no quotes.
          const said = /^(?:\p{Lu}{1,2}\s+)?(\d+)(?:\+(\d+))?$/u.exec(textOf(link).trim());
          if (!said) continue;
          const place = targetOf(path, link);
          const found = place ? elementsIn(place).filter((element) => hasClass(element, 'qi')).length : null;
          counted += 1;
          if (found !== Number(said[1]) + Number(said[2] ?? 0))
            wrong.push(`${path}: “${textOf(link).trim()}” leads to ${nameOf(link, 'href')}, which holds ${found}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(counted).toBeGreaterThan(comparisons.length);
  });

  test('of a story’s quotes are the same wherever they stand: nested ones count, reports do not', () => {
    const quotesIn = (story: string): number => {
      const heading = placeOf('/quotes/', story);
      return heading ? elementsIn(heading).filter((element) => nameOf(element, 'className').split(' ').includes('qi')).length : 0;
    };
    const wrong: string[] = [];
    let counted = 0;
    for (const path of ['/', '/stories/', '/quotes/', ...[...pages.keys()].filter((one) => /^\/stories\/[^/]+\/$/.test(one))]) {
      for (const link of elementsIn(treeOf(path)).filter(({ tagName }) => tagName === 'a')) {
        const said = /^(\d+) quotes?$/.exec(textOf(link).trim().replaceAll(/\s+/g, ' '));
        const story = /\/quotes\/#(.+)$/.exec(nameOf(link, 'href'))?.[1];
        if (!said || !story) continue;
        counted += 1;
        if (quotesIn(story) !== Number(said[1])) wrong.push(`${path}: “${said[0]}”, of which /quotes/ has ${quotesIn(story)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(counted).toBeGreaterThan(0);
  });

  test('are all links, but for values that count nothing, the newspapers’ own words, and lists that hold what they count', () => {
    const loose: string[] = [];
    for (const path of comparisons) {
      visitParents(treeOf(path), 'text', (text, ancestors) => {
        if (!NUMBER.test(text.value)) return;
        const around = ancestors.filter((node) => node.type === 'element');
        if (!around.some(({ tagName }) => tagName === 'main')) return;
        const free = around.some(
          (element) =>
            ['a', 'svg', 'summary', 'nav'].includes(element.tagName) ||
            element.properties.dataValue !== undefined ||
            nameOf(element, 'className')
              .split(' ')
              .some((name) => ['words', 'key'].includes(name)),
        );
        if (!free) loose.push(`${path}: “${text.value.trim()}”`);
      });
    }
    expect([...new Set(loose)]).toEqual([]);
  });
});

describe('the differences shown first', () => {
  test.each(['/', '/compare/'])('on %s each say whose words they are, and lead to all of them', (path) => {
    const rows = elementsIn(treeOf(path))
      .filter((element) => nameOf(element, 'className') === 'diffs')
      .flatMap((list) => elementsIn(list).filter(({ tagName }) => tagName === 'li'))
      .map((row) => elementsIn(row).filter(({ tagName }) => tagName === 'a' || tagName === 'span'));
    expect(rows.length).toBeGreaterThan(0);
    for (const [link, whose] of rows) {
      expect(link && targetOf(path, link)).toBeTruthy();
      expect(whose && textOf(whose).trim()).toMatch(/\p{L}/u);
    }
  });
});

describe('two stories side by side', () => {
  test('show in place where a statement that both quote differs', () => {
    const pairs = comparisons.filter((path) => /^\/compare\/[^/]+\/[^/]+\/$/.test(path));
    const forked = pairs.flatMap((path) =>
      elementsIn(treeOf(path))
        .filter(({ properties }) => properties.dataItem === 'quoted')
        .flatMap((row) => elementsIn(row).filter((element) => nameOf(element, 'className') === 'fork'))
        .map((fork) => textOf(fork).replaceAll(/\s+/g, ' ').trim()),
    );
    expect(forked.some((text) => /^illus\w+ [A-Z] or illus\w+ [A-Z]$/.test(text))).toBe(true);
  });
});
