import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom, folder by folder under `src`. A folder may always import from itself. */
const allowed: Record<string, readonly string[]> = {
  schema: [],
  analysis: ['schema'],
  comparison: ['schema', 'analysis'],
  permalinks: ['schema'],
  markup: ['schema', 'analysis', 'permalinks'],
  collections: ['schema', 'analysis', 'comparison', 'markup', 'permalinks'],
  // A style sheet that several components share.
  components: ['schema', 'permalinks', 'components', 'styles'],
  layouts: ['schema', 'components', 'styles', 'permalinks'],
  client: ['schema', 'permalinks', 'analysis/text'],
  styles: [],
  pages: ['schema', 'analysis', 'comparison', 'collections', 'markup', 'components', 'layouts', 'styles', 'client', 'permalinks'],
  commands: ['schema', 'analysis', 'comparison', 'collections'],
  integrations: ['schema'],
  'content.config': ['collections'],
};

const source = 'src';
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|astro|mjs)$/.test(file));
const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^;'"]*?(?:from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const importsOf = (file: string): string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');

const folderOf = (file: string): string => (file.split('/')[0] ?? file).replace(/\.ts$/, '');

const local = (file: string, specifier: string): string => normalize(join(dirname(file), specifier));

describe('imports', () => {
  test('there is something to look at', () => expect(files.length).toBeGreaterThan(20));

  test.each(files)('%s imports only what its folder may', (file) => {
    const folder = folderOf(file);
    const may = allowed[folder];
    expect(may, `The folder \`${folder}\` has no entry in the table of this test.`).toBeDefined();
    const wrong = importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => local(file, specifier))
      .filter(
        (target) => folderOf(target) !== folder && !(may ?? []).some((one) => target === `${one}.ts` || target.startsWith(`${one}/`)),
      );
    expect(wrong).toEqual([]);
  });

  test.each(
    files.filter((file) => ['schema', 'analysis', 'comparison', 'markup', 'components', 'client', 'permalinks'].includes(folderOf(file))),
  )('%s is pure: no files, no processes, no Astro collections', (file) =>
    expect(importsOf(file).filter((specifier) => /^(?:node:|astro:content|fs$|path$)/.test(specifier))).toEqual([]),
  );

  test('only the queries read Astro’s content store', () => {
    const readers = files.filter((file) => importsOf(file).includes('astro:content'));
    expect(readers.filter((file) => !['collections/queries.ts', 'collections/content-collections.ts'].includes(file))).toEqual([]);
  });

  test('no circles', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((it) => it.startsWith('.'))
          .map((it) => local(file, it)),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      for (const next of graph.get(file) ?? []) {
        const circle = visit(next, [...path, file]);
        if (circle) return circle;
      }
      done.add(file);
      return null;
    };
    const circles = files.map((file) => visit(file, [])).filter((circle) => circle !== null);
    expect(circles).toEqual([]);
  });
});
