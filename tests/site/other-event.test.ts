import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readGoldSources, readMarkedSeeds } from '../gold/gold.ts';
import { secondEvent, siteEvent } from '../gold/marked-events.ts';
import { buildSite } from '../setup/build-site.ts';
import { expectedKinds, kindOf, pagesOf } from '../setup/pages.ts';
import { publishedIn } from '../setup/published.ts';

const folder = mkdtempSync(join(tmpdir(), 'other-event-'));
afterAll(() => rmSync(folder, { recursive: true }));

const built = buildSite(folder, { SEEDS: fileURLToPath(secondEvent.texts) });
const pages = pagesOf(folder);
const textOf = (html: string): string => html.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replaceAll(/<[^>]+>/g, ' ');
const home = pages.find(({ path }) => path === '/')?.html ?? '';

describe('a site of other articles', () => {
  test('is built without a word of complaint, with a page of every kind', () => {
    expect(built).toEqual({ status: 0, stderr: '' });
    expect(expectedKinds.filter((kind) => !pages.some(({ path }) => kindOf(path) === kind))).toEqual([]);
  });

  test('counts its own stories, and shows who published them', () => {
    expect(textOf(home)).toContain('Four accounts of one event');
    for (const { gold } of readMarkedSeeds(secondEvent)) expect(home).toContain(gold.outlet?.value);
    expect(publishedIn(folder).stories.map(({ siglum }) => siglum)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('joins what several stories quote', () => {
    const { statements } = publishedIn(folder);
    expect(statements.some(({ witnesses }) => new Set(witnesses.map(({ story }) => story)).size === 4)).toBe(true);
  });

  test('says nothing of the event that the project comes with', () => {
    const people = readGoldSources(siteEvent).filter(({ kind, name }) => kind === 'person' && name.includes(' '));
    const outlets = readMarkedSeeds(siteEvent).flatMap(({ gold }) => gold.outlet?.value ?? []);
    const foreign = [...people.map(({ name }) => name), ...outlets];
    const named = pages.flatMap(({ path, html }) => foreign.filter((name) => html.includes(name)).map((name) => `${path}: ${name}`));
    expect(foreign.length).toBeGreaterThan(10);
    expect(named).toEqual([]);
    const counted = pages.filter(
      ({ path, html }) => path !== '/method/' && /\b(?:five|5) (?:stories|accounts|texts)\b/i.test(textOf(html)),
    );
    expect(counted.map(({ path }) => path)).toEqual([]);
  });

  test('gives every page a title of its own', () => {
    const titles = Map.groupBy(pages, ({ html }) => /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '');
    expect(
      [...titles].flatMap(([title, same]) => (title === '' || same.length > 1 ? same.map(({ path }) => `${path}: ${title}`) : [])),
    ).toEqual([]);
  });

  test('leads nowhere that is not there', () => {
    const broken = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\shref="(\/[^"#?]*)/g)]
        .map(([, href = '']) => href)
        .filter((href) => !existsSync(join(folder, decodeURIComponent(href), href.endsWith('/') ? 'index.html' : '')))
        .map((href) => `${path}: ${href}`),
    );
    expect(broken).toEqual([]);
  });
});
