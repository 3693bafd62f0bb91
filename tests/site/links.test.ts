import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, inject, test } from 'vitest';
import { expectedKinds, kindOf, pagesOf } from '../setup/pages.ts';

const folder = inject('siteFolder');
const pages = pagesOf(folder);
const parser = rehype();

const elementsOf = (html: string): Element[] => {
  const elements: Element[] = [];
  const tree: Root = parser.parse(html);
  visitParents(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
};

const parsed = new Map(pages.map((page) => [page.path, elementsOf(page.html)]));
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const idsOf = (elements: readonly Element[]): string[] => elements.flatMap((element) => text(element.properties.id) ?? []);
const idsByPath = new Map([...parsed].map(([path, elements]) => [path, new Set(idsOf(elements))]));

/** A relative address, resolved as a browser on that page would; null where it leads elsewhere. */
const addressOf = (path: string, href: string): URL | null => {
  const url = new URL(href, `http://site.test${path}`);
  return url.host === 'site.test' ? url : null;
};

const exists = (path: string): boolean => {
  const file = join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile();
};

describe('the built site', () => {
  test.each(expectedKinds)('has a page of the kind “%s”', (kind) => {
    expect(pages.some((page) => kindOf(page.path) === kind)).toBe(true);
  });

  test('every link leads to a page or a file, every fragment to a place on it', () => {
    const broken: string[] = [];
    let followed = 0;
    for (const [path, elements] of parsed) {
      for (const element of elements) {
        for (const href of [element.properties.href, element.properties.src, element.properties.action].flatMap(
          (value) => text(value) ?? [],
        )) {
          if (/^(?:mailto|data|https?):/.test(href)) continue;
          const url = addressOf(path, href);
          if (!url) continue;
          followed += 1;
          if (!exists(url.pathname)) broken.push(`${path}: ${href} leads nowhere`);
          else if (
            url.hash &&
            !url.hash.startsWith('#:~:') &&
            idsByPath.has(url.pathname) &&
            !idsByPath.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1)))
          ) {
            broken.push(`${path}: ${href} names no place on that page`);
          }
        }
      }
    }
    expect(broken).toEqual([]);
    expect(followed).toBeGreaterThan(pages.length);
  });

  test('no id stands twice on a page', () => {
    const twice = [...parsed].flatMap(([path, elements]) => {
      const ids = idsOf(elements);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('nothing is asked of another host', () => {
    const foreign = [...parsed].flatMap(([path, elements]) =>
      elements
        .filter((element) => ['script', 'img', 'link', 'iframe', 'source', 'video', 'audio'].includes(element.tagName))
        .filter((element) => !['canonical', 'alternate', 'license'].includes([element.properties.rel].flat().join(' ')))
        .flatMap((element) => text(element.properties.src) ?? text(element.properties.href) ?? [])
        .filter((href) => !href.startsWith('data:') && addressOf(path, href) === null)
        .map((href) => `${path}: ${href}`),
    );
    expect(foreign).toEqual([]);
  });
});
