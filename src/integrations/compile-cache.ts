import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Keeps what Node makes of the TypeScript files that it runs as they are, so that only what changed is read anew by the next build. */
export const compileCache = (): AstroIntegration => ({
  name: 'compile-cache',
  hooks: {
    'astro:config:setup': ({ config }) => {
      enableCompileCache(fileURLToPath(new URL('.cache/compile/', config.root)));
    },
  },
});
