import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The folders that are pure TypeScript: no Astro, no bundler's variables, no state. */
const CORE = /[\\/]src[\\/](?:analysis|comparison)[\\/]/;

/**
 * Lets pages import the analysis and the comparison from where they lie instead of from a bundle. Node runs them as they are, and the
 * loaders of the collections have most of them in memory already; bundling them anew is work for nothing.
 */
export const nativeCore = (): AstroIntegration => ({
  name: 'native-core',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build') return;
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'native-core',
              enforce: 'pre',
              applyToEnvironment: ({ name }) => name === 'prerender',
              resolveId: {
                filter: { id: /^\./ },
                handler: (source, importer) => {
                  const path = importer === undefined ? '' : resolve(dirname(importer), source);
                  return CORE.test(path) ? { id: pathToFileURL(path).href, external: true } : undefined;
                },
              },
            },
          ],
        },
      });
    },
  },
});
