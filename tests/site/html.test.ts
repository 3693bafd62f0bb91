import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from '../setup/pages.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    root: true,
    rules: {
      // The build writes attributes as compactly as HTML allows.
      'attr-quotes': 'off',
      'no-inline-style': 'error',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      // Long titles are an editor's choice, not a fault of the markup.
      'long-title': 'off',
    },
  }),
);

const pages = pagesOf(inject('siteFolder'));

test('every page is valid HTML', async () => {
  const findings: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, `/${page.file}`);
    for (const message of report.results.flatMap((result) => result.messages)) {
      findings.push(`${page.path}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
    }
  }
  expect(findings).toEqual([]);
});

test('every table says what it is a table of', () => {
  const silent = pages.filter(({ html }) => /<table\b[^>]*>(?!\s*<caption)/.test(html));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('no page prints a value that was meant for the program', () => {
  const leaks = pages.flatMap(({ path, html }) =>
    [
      ...html.replace(/<(script|style)\b.*?<\/\1>/gs, '').matchAll(/>[^<]*(?:undefined|\bNaN\b|\[object |\p{L}(?:true|false)\b)[^<]*</gu),
    ].map(([text]) => `${path}: ${text}`),
  );
  expect(leaks).toEqual([]);
});

test('who follows a shared link to any page learns which event it is about, and gets there', () => {
  const home = pages.find(({ path }) => path === '/');
  const event = /<h1[^>]*>([^<]+)/.exec(home?.html ?? '')?.[1]?.trim() ?? '';
  expect(event).not.toBe('');
  const lost = pages.filter(
    ({ path, html }) => path !== '/' && !new RegExp(`<main[^>]*>\\s*<nav[^>]*><ol><li><a href="?/"?>${event}</a>`).test(html),
  );
  expect(lost.map(({ path }) => path)).toEqual([]);
});
