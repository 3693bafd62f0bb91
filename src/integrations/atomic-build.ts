import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/**
 * Builds into a folder beside the one to be published and swaps the two when all is written: a build that fails or is stopped leaves
 * the site as it was. The site before is put away into the cache and removed by the next build while that bundles, since to remove a
 * site takes a good part of the time that it takes to lay it out. Must stand last among the integrations, since what runs after it
 * would write beside the site.
 */
export function atomicBuild(): AstroIntegration {
  let removal = Promise.resolve();
  let swap = (): void => {};
  return {
    name: 'atomic-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const published = config.outDir;
        const building = beside(published, 'building');
        const replaced = beside(published, 'replaced');
        const putAway = new URL('replaced-site/', config.cacheDir);
        // An earlier build may have been stopped between the two renamings below.
        if (existsSync(replaced) && !existsSync(published)) renameSync(replaced, published);
        updateConfig({ outDir: building });
        if (existsSync(putAway)) removal = removeAside(putAway);
        swap = () => {
          rmSync(replaced, { recursive: true, force: true });
          if (existsSync(published)) renameSync(published, replaced);
          renameSync(building, published);
          if (existsSync(replaced)) putAwayOrRemove(replaced, putAway);
        };
      },
      'astro:build:done': async () => {
        await removal;
        swap();
      },
    },
  };
}

/** `dist/` has `dist.building/` beside it: on the same disk, so that renaming is enough. */
const beside = (folder: URL, ending: string): URL => new URL(`${folder.href.replace(/\/$/, '')}.${ending}/`);

/**
 * In a thread of its own: the disk takes its time, and whoever reads a file here should not wait for it. What cannot be removed is in
 * the way of the next site to be put away, which is then removed at once.
 */
const removeAside = (folder: URL): Promise<void> =>
  new Promise((resolve) => {
    const remove = "require('node:fs').rmSync(require('node:worker_threads').workerData, { recursive: true, force: true })";
    const worker = new Worker(remove, { eval: true, workerData: fileURLToPath(folder) });
    worker.once('exit', () => resolve()).once('error', () => resolve());
  });

/** The cache may be on another disk, where nothing can be moved to by renaming. */
function putAwayOrRemove(folder: URL, putAway: URL): void {
  try {
    mkdirSync(new URL('../', putAway), { recursive: true });
    renameSync(folder, putAway);
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
}
