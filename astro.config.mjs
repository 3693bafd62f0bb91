import sitemap from '@astrojs/sitemap';
import { atomicBuild } from './src/integrations/atomic-build.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { narrowHooks } from './src/integrations/narrow-hooks.ts';

/** Where the site will live; permalinks, feed and sitemap are made from it. */
const site = process.env.SITE ?? 'https://variorum.example';
const base = process.env.BASE ?? '/';
// Test runners and hosts set this for ends of their own; Astro would take it for the base of every link.
delete process.env.BASE_URL;
// What is built here is nobody else's business.
process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

/** Those that know nesting and `light-dark()`; what they want a prefix for gets it when the style sheets of a page are made small. */
const browsers = ['chrome123', 'firefox128', 'safari18'];

/**
 * What components share besides components goes into one file. Of each set of pages that shares something else would come a file of its
 * own, to be written and loaded; components need that, since styles go to pages by it.
 */
const inOneFile = { codeSplitting: { groups: [{ name: 'shared', test: /\/src\/(?!pages\/).*\.ts$/ }] } };

/** Whatever runs after the content configuration would have a map looked for beside it; nothing here has one, or needs one. */
const withoutSourceMaps = { name: 'without-source-maps', hooks: { 'astro:build:start': () => process.setSourceMapsEnabled(false) } };

export default {
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory', concurrency: 8 },
  // `jsx`, the default, glues words together that stand in neighbouring inline elements.
  compressHTML: true,
  // Prefetching would put a script on every page.
  prefetch: false,
  markdown: { syntaxHighlight: false },
  vite: { build: { cssTarget: browsers }, environments: { prerender: { build: { rolldownOptions: { output: inOneFile } } } } },
  devToolbar: { enabled: false },
  integrations: [layerOrder(), narrowHooks(), sitemap(), contentSecurityPolicy(), withoutSourceMaps, atomicBuild()],
};
