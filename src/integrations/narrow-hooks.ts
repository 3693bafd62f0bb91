import type { AstroIntegration } from 'astro';

/**
 * Tells the bundler of which modules some of Astro's plugins have anything to say. They do not say it themselves, so that the bundler turns
 * to them for every module and every import of one, thousands of times in a build, and they find that no session, no page and no Markdown
 * is concerned.
 */
export const narrowHooks = (): AstroIntegration => ({
  name: 'narrow-hooks',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [{ name: 'narrow-hooks', configResolved: ({ plugins }) => plugins.forEach(narrowHooksOf) }] } });
    },
  },
});

/** As far as it matters here. */
type VitePlugin = { name: string; resolveId?: unknown; transform?: unknown };

const PAGE = /\/pages\//;
/** The module of Astro’s that starts sessions, for which an empty one is taken where there are none. */
const SESSIONS = /\/provider\.js$/;

/** A hook that says already what concerns it stays as it is: a build resolves its configuration more than once. */
export function narrowHooksOf(plugin: VitePlugin): void {
  const { name, resolveId, transform } = plugin;
  switch (name) {
    case 'astro:session-provider':
      if (typeof resolveId === 'function') plugin.resolveId = { filter: { id: SESSIONS }, handler: resolveId };
      break;
    case 'astro:routes':
    case 'astro:scripts:page-ssr':
      if (typeof transform === 'function') plugin.transform = { filter: { id: PAGE }, handler: transform };
      break;
    // It looks at what Markdown files import. There are none.
    case 'astro:markdown':
      delete plugin.resolveId;
      break;
  }
}
