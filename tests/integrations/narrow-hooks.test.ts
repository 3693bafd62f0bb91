import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { narrowHooksOf } from '../../src/integrations/narrow-hooks.ts';

const hook = () => null;

test('a hook that would be called for every module is called for what concerns it', () => {
  const routes = { name: 'astro:routes', transform: hook };
  const sessions = { name: 'astro:session-provider', resolveId: hook };
  narrowHooksOf(routes);
  narrowHooksOf(sessions);
  expect(routes.transform).toEqual({ filter: { id: /\/pages\// }, handler: hook });
  expect(sessions.resolveId).toEqual({ filter: { id: /\/provider\.js$/ }, handler: hook });
});

test('a hook that is narrow already stays, however often the configuration is resolved', () => {
  const routes = { name: 'astro:routes', transform: hook };
  narrowHooksOf(routes);
  const once = routes.transform;
  narrowHooksOf(routes);
  expect(routes.transform).toBe(once);
});

test('other plugins stay as they are', () => {
  const plugin = { name: 'layer-order', resolveId: hook, transform: hook };
  narrowHooksOf(plugin);
  expect(plugin).toEqual({ name: 'layer-order', resolveId: hook, transform: hook });
});

test('no import is looked up for the sake of Markdown files', () => {
  const markdown = { name: 'astro:markdown', resolveId: hook, transform: hook };
  narrowHooksOf(markdown);
  expect(markdown).toEqual({ name: 'astro:markdown', transform: hook });
});

test.each([
  ['core/session/vite-plugin.js', 'astro:session-provider', 'resolveId'],
  ['vite-plugin-routes/index.js', 'astro:routes', 'transform'],
  ['vite-plugin-scripts/page-ssr.js', 'astro:scripts:page-ssr', 'transform'],
  ['vite-plugin-markdown/index.js', 'astro:markdown', 'resolveId'],
])('Astro still has its hook in %s', (file, name, hook) => {
  const source = readFileSync(new URL(`../../node_modules/astro/dist/${file}`, import.meta.url), 'utf8');
  expect(source).toContain(name);
  expect(source).toContain(hook);
});
