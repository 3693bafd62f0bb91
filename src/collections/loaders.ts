import type { Loader } from 'astro/loaders';
import { currentEdition } from './current-edition.ts';
import type { MadeEdition } from './make-edition.ts';
import { seedsFolder } from './read-input.ts';

/** Under this name the store keeps the fingerprint of the edition that its entries are part of. */
const MADE_AS = 'edition';

/**
 * A loader of one part of the edition; all loaders of a build share one analysis. The content store outlives a build: as long as seeds
 * and rules stay the same, what it holds is right and stays.
 */
export function loadFrom(collection: string, entriesOf: (made: MadeEdition) => readonly { id: string }[]): Loader {
  return {
    name: `variorum-${collection}`,
    load: async ({ store, meta, parseData, generateDigest, config, logger, watcher }) => {
      const folder = seedsFolder(config.root);
      const load = async () => {
        const { fingerprint, make } = await currentEdition(folder, (warning) => logger.warn(warning));
        if (meta.get(MADE_AS) === fingerprint) return;
        const made = await make();
        meta.delete(MADE_AS);
        // What is no longer in the seeds must go.
        store.clear();
        for (const entry of entriesOf(made)) {
          const data = await parseData({ id: entry.id, data: { ...entry } });
          store.set({ id: entry.id, data, digest: generateDigest(data) });
        }
        meta.set(MADE_AS, fingerprint);
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
