import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { atomicBuild } from './src/integrations/atomic-build.ts';
import { compileCache } from './src/integrations/compile-cache.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { nativeCore } from './src/integrations/native-core.ts';

/** Where the site will live; permalinks, feed and sitemap are made from it. */
const site = process.env.SITE ?? 'https://variorum.example';
const base = process.env.BASE ?? '/';
// Test runners and hosts set this for ends of their own; Astro would take it for the base of every link.
delete process.env.BASE_URL;

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', format: 'directory' },
  // `jsx`, the default, glues words together that stand in neighbouring inline elements.
  compressHTML: true,
  // Prefetching would put a script on every page.
  prefetch: false,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [compileCache(), nativeCore(), layerOrder(), sitemap(), contentSecurityPolicy(), atomicBuild()],
});
