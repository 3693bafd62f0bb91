import { existsSync, renameSync, rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Builds into a folder beside the one to be published and swaps the two when all is written: a build that fails or is stopped leaves
 * the site as it was. Must stand last among the integrations, since what runs after it would write beside the site.
 */
export function atomicBuild(): AstroIntegration {
  let swap = (): void => {};
  return {
    name: 'atomic-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const published = config.outDir;
        const building = beside(published, 'building');
        const replaced = beside(published, 'replaced');
        // An earlier build may have been stopped between the two renamings below.
        if (existsSync(replaced) && !existsSync(published)) renameSync(replaced, published);
        updateConfig({ outDir: building });
        swap = () => {
          rmSync(replaced, { recursive: true, force: true });
          if (existsSync(published)) renameSync(published, replaced);
          renameSync(building, published);
          rmSync(replaced, { recursive: true, force: true });
        };
      },
      'astro:build:done': () => swap(),
    },
  };
}

/** `dist/` has `dist.building/` beside it: on the same disk, so that renaming is enough. */
const beside = (folder: URL, ending: string): URL => new URL(`${folder.href.replace(/\/$/, '')}.${ending}/`);
