import type { Loader } from 'astro/loaders';
import type { Edition } from '../schema/edition.ts';
import { type EditionIndex, indexEdition } from './edition-index.ts';
import { editionOf, seedsFolder } from './load-edition.ts';

/** A loader of one part of the edition; all loaders of a build share one analysis. */
export function loadFrom<T extends { id: string }>(
  collection: string,
  entriesOf: (edition: Edition) => readonly T[],
  /** What `render(entry)` shows. */
  htmlOf?: (entry: T, index: EditionIndex) => string,
): Loader {
  return {
    name: `variorum-${collection}`,
    load: async ({ store, parseData, generateDigest, config, logger, watcher }) => {
      const folder = seedsFolder(config.root);
      const load = async () => {
        const edition = await editionOf(folder, (warning) => logger.warn(warning));
        const index = indexEdition(edition);
        // The store outlives the build: what is no longer in the seeds must go.
        store.clear();
        for (const entry of entriesOf(edition)) {
          const data = await parseData({ id: entry.id, data: { ...entry } });
          store.set({
            id: entry.id,
            data,
            digest: generateDigest(data),
            ...(htmlOf && { rendered: { html: htmlOf(entry, index) } }),
          });
        }
      };
      await load();
      watcher?.add(folder.pathname);
      watcher?.on('all', (_, path) => {
        if (path.startsWith(folder.pathname)) load().catch((error: unknown) => console.error(error));
      });
    },
  };
}
