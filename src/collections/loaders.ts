import { createRequire } from 'node:module';
import type { Loader } from 'astro/loaders';
import type { Edition } from '../schema/edition.ts';

// Astro runs this module through Vite, which would transform and map each of the hundred modules behind the analysis anew in every
// build. Node runs them as they are. (While developing, a change to the analysis shows after a restart.)
const { editionOf, seedsFolder }: typeof import('./load-edition.ts') = createRequire(import.meta.url)('./load-edition.ts');

/** A loader of one part of the edition; all loaders of a build share one analysis. */
export function loadFrom(collection: string, entriesOf: (edition: Edition) => readonly { id: string }[]): Loader {
  return {
    name: `variorum-${collection}`,
    load: async ({ store, parseData, generateDigest, config, logger, watcher }) => {
      const folder = seedsFolder(config.root);
      const load = async () => {
        const edition = await editionOf(folder, (warning) => logger.warn(warning));
        // The store outlives the build: what is no longer in the seeds must go.
        store.clear();
        for (const entry of entriesOf(edition)) {
          const data = await parseData({ id: entry.id, data: { ...entry } });
          store.set({ id: entry.id, data, digest: generateDigest(data) });
        }
      };
      await load();
      watcher?.add(folder.pathname);
      watcher?.on('all', (_, path) => {
        if (path.startsWith(folder.pathname))
          load().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
      });
    },
  };
}
