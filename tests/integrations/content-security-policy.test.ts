import { describe, expect, test } from 'vitest';
import { withPolicy as bytesWithPolicy } from '../../src/integrations/content-security-policy.ts';

const withPolicy = (html: string, file: string): string => bytesWithPolicy(Buffer.from(html), file).toString();
const page = (head: string, body = '<p>Words</p>') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policyOf = (html: string) =>
  /content-security-policy" content="([^"]*)"/.exec(withPolicy(html, 'a/index.html'))?.[1]?.split(';') ?? [];
const directive = (html: string, name: string) => policyOf(html).find((it) => it.startsWith(`${name} `));

/** From `printf 'p{}' | openssl dgst -sha256 -binary | base64`, and likewise for the others. */
const hashes = {
  'p{}': 'gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=',
  'p{content:"”"}': 'ZO5uieiw5Qx88bvNnMcRd5ixespAXjT5pw8mfSbeKjQ=',
  'go()': '5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw=',
};

test('the policy comes right after the encoding', () => {
  expect(withPolicy(page('<title>A</title>'), 'index.html')).toContain('<meta charset="utf-8"><meta http-equiv="content-security-policy"');
});

describe('script', () => {
  test.each([
    { title: 'none', head: '', allowed: "script-src 'none'" },
    {
      title: 'none, though a value reads like one',
      head: '<meta name="description" content="<script>go()</script>">',
      allowed: "script-src 'none'",
    },
    { title: 'none but in a comment', head: '<!-- <script>go()</script> -->', allowed: "script-src 'none'" },
    { title: 'data alone', head: '<script type="application/ld+json">{}</script>', allowed: "script-src 'none'" },
    { title: 'a file', head: '<script type="module" src="/a.js"></script>', allowed: "script-src 'self'" },
    { title: 'inline', head: '<script type="module">go()</script>', allowed: `script-src 'self' 'sha256-${hashes['go()']}'` },
    { title: 'inline without a type', head: '<script>go()</script>', allowed: `script-src 'self' 'sha256-${hashes['go()']}'` },
  ])('$title', ({ head, allowed }) => {
    expect(directive(page(head), 'script-src')).toBe(allowed);
  });

  test('nothing is fetched from elsewhere, with script or without', () => {
    expect(directive(page(''), 'connect-src')).toBe("connect-src 'self'");
    expect(directive(page('<script src="/a.js"></script>'), 'connect-src')).toBe("connect-src 'self'");
  });
});

test.each([
  { title: 'none', head: '', allowed: "style-src 'none'" },
  { title: 'one', head: '<style>p{}</style>', allowed: `style-src 'sha256-${hashes['p{}']}'` },
  {
    title: 'one with letters beyond ASCII',
    head: '<style>p{content:"”"}</style>',
    allowed: `style-src 'sha256-${hashes['p{content:"”"}']}'`,
  },
  { title: 'the same twice', head: '<style>p{}</style><style>p{}</style>', allowed: `style-src 'sha256-${hashes['p{}']}'` },
])('style sheets: $title', ({ head, allowed }) => {
  expect(directive(page(head), 'style-src')).toBe(allowed);
});

describe('what no policy can allow stops the build', () => {
  test.each(['<p style="color:red">', '<p onclick="go()">', '<a href="javascript:go()">', '<svg STYLE=a>', '<img src=x onerror=go()>'])(
    '%s',
    (tag) => {
      expect(() => withPolicy(page('', tag), 'a/index.html')).toThrow(
        `a/index.html: \`${tag}\` has an attribute that the content security policy forbids.\n` +
          'Put styles into a style sheet and script into a file; a value that changes can be an attribute that a style sheet reads.',
      );
    },
  );

  test.each([
    '<p>He said style="x" and onclick=</p>',
    '<p data-style="a" data-on="b">',
    '<style>p{--a:"<p style=b>"}</style>',
    '<p title="a > b style=c">',
    '<p title="a href=javascript:go()">',
    "<p title='\" onclick='>",
  ])('not %s', (body) => {
    expect(() => withPolicy(page('', body), 'index.html')).not.toThrow();
  });
});

test('what the policy says nothing of stays, and is named, as it is written', () => {
  expect(withPolicy(page('<title>“Дом”</title>'), 'index.html')).toContain('<title>“Дом”</title>');
  expect(() => withPolicy(page('', '<p title="“Дом”" style="color:red">'), 'index.html')).toThrow('`<p title="“Дом”" style="color:red">`');
});

test('a page without an encoding is named', () => {
  expect(() => withPolicy('<p>Words</p>', 'a.html')).toThrow(
    'a.html: found no `<meta charset>`, behind which the content security policy stands.\nLay the page out with a layout.',
  );
});
