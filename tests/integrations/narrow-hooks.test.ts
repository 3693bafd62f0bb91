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
