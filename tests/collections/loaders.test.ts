import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { loadFrom } from '../../src/collections/loaders.ts';
import { folderOf } from './folder-of.ts';

/** A content store that outlives the builds which are run on it. */
function store() {
  const entries = new Map<string, unknown>();
  const meta = new Map<string, string>();
  let written = 0;
  const build = async (folder: URL): Promise<void> => {
    vi.stubEnv('SEEDS', folder.pathname);
    const context: Pick<LoaderContext, 'parseData' | 'generateDigest'> & Record<'store' | 'meta' | 'config' | 'logger', unknown> = {
      store: {
        clear: () => entries.clear(),
        set: (entry: { id: string }) => {
          written += 1;
          entries.set(entry.id, entry);
        },
      },
      meta,
      config: { root: pathToFileURL('/') },
      logger: { warn: () => {} },
      parseData: async ({ data }) => data,
      generateDigest: () => '',
    };
    await loadFrom('stories', ({ edition }) => edition.stories).load(context as LoaderContext);
    vi.unstubAllEnvs();
  };
  return { entries, build, written: () => written };
}

test('a second build of the same seeds leaves what the store holds', async () => {
  const { entries, build, written } = store();
  const seeds = { 'a.txt': 'We wait.', 'b.txt': 'They go.' };
  await build(folderOf(seeds));
  await build(folderOf(seeds));
  expect(entries.size).toBe(2);
  expect(written()).toBe(2);
});

test('what is no longer in the seeds goes', async () => {
  const { entries, build } = store();
  await build(folderOf({ 'a.txt': 'We wait.', 'b.txt': 'They go.' }));
  await build(folderOf({ 'b.txt': 'They go.' }));
  expect([...entries.keys()]).toEqual([expect.stringContaining('they-go')]);
});
