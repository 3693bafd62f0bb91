import { createRequire } from 'node:module';

// Astro runs this file through Vite, which would transform and map each of the modules behind it anew in every build: zod, the schemas,
// the analysis. Node runs them as they are. (While developing, a change to the analysis shows after a restart.)
export const { collections }: typeof import('./collections/content-collections.ts') = createRequire(import.meta.url)(
  './collections/content-collections.ts',
);
