import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Gives every page a policy of its own, as strict as what stands on it allows: no script where there is none. Stops on what no policy could allow. */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': ({ dir, assets }) => {
      const pages = [...assets.values()].flat().filter(({ pathname }) => pathname.endsWith('.html'));
      for (const page of pages) {
        const file = relative(fileURLToPath(dir), fileURLToPath(page));
        writeFileSync(page, withPolicy(readFileSync(page), file));
      }
    },
  },
});

/** What stands within a tag: words, and values in quotes, which may hold any character but their own quote. */
const WITHIN_TAG = `(?:"[^"]*"|'[^']*'|[^'">])*`;
const ELEMENT = String.raw`<(?<name>script|style)\b(?<attributes>${WITHIN_TAG})>(?<content>[\s\S]*?)</\k<name>>`;
/** Scripts and style sheets. */
const ELEMENTS = new RegExp(ELEMENT, 'gi');
/** A comment, a script or style sheet with its content, or any other tag; texts in between are passed over. */
const MARKUP = new RegExp(String.raw`<!--[\s\S]*?-->|${ELEMENT}|<[a-z]${WITHIN_TAG}>`, 'gi');
/**
 * What a page has that must be read tag by tag: something like a forbidden attribute, or a `<` where no tag begins, in a comment or a
 * value. Hardly any page has; looking for it is one pass without a match.
 */
const SUSPECT = /[\s"'/](?:on[a-z]+|style)\s*=|javascript:|<!--|="[^"<]*<|='[^'<]*</i;
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;
/** Names of attributes that run or style and that no hash can vouch for. */
const FORBIDDEN_NAME = /^(?:on[a-z]+|style)$/i;
const FORBIDDEN_VALUE = /^["']?\s*javascript:/i;
/** Without these letters a tag holds neither; most tags have none of them. */
const WORTH_A_LOOK = /on|style|javascript/i;
const CHARSET = /<meta charset=[^>]*>/i;
/** Scripts of other types hold data and never run. */
const RUNS = /^(?!.*\btype=)|\btype=["']?(?:module|text\/javascript)\b/i;

/**
 * A character a byte: what a policy is about is ASCII, so that the rest of a page in UTF-8 need not be decoded, and is as short as in the
 * file.
 */
const BYTES = 'latin1';

/** The page with its policy as the first thing after its encoding. `file` is named where something cannot be allowed. */
export function withPolicy(page: Buffer, file: string): Buffer {
  const html = page.toString(BYTES);
  const scripts: Inline[] = [];
  const styles: Inline[] = [];
  for (const { 0: tag, groups } of markupWorthReading(html)) {
    const { name, attributes = '', content = '' } = groups ?? {};
    if (isForbidden(name === undefined ? tag : attributes)) {
      throw new Error(
        `${file}: \`${asWritten(name === undefined ? tag : `<${name}${attributes}>`)}\` has an attribute that the content security policy forbids.\n` +
          'Put styles into a style sheet and script into a file; a value that changes can be an attribute that a style sheet reads.',
      );
    }
    if (name?.toLowerCase() === 'style') styles.push({ attributes, content });
    else if (name !== undefined && RUNS.test(attributes)) scripts.push({ attributes, content });
  }
  const encoding = html.match(CHARSET)?.[0];
  if (encoding === undefined) {
    throw new Error(
      `${file}: found no \`<meta charset>\`, behind which the content security policy stands.\nLay the page out with a layout.`,
    );
  }
  const withMeta = html.replace(encoding, `${encoding}<meta http-equiv="content-security-policy" content="${policy(scripts, styles)}">`);
  return Buffer.from(withMeta, BYTES);
}

/** The elements alone where no other tag can matter. What they hold is not looked at: style sheets are the greater part of most pages. */
function markupWorthReading(html: string): Iterable<RegExpExecArray> {
  const elements = [...html.matchAll(ELEMENTS)];
  // With its first letter, an element that only seems one is seen to stand in a comment or a value.
  const between = elements.map(({ index }, nth) => html.slice(endOf(elements[nth - 1]), index + 1));
  const isSuspect = [...between, html.slice(endOf(elements.at(-1)))].some((part) => SUSPECT.test(part));
  return isSuspect ? html.matchAll(MARKUP) : elements;
}

const endOf = (match: RegExpExecArray | undefined): number => (match === undefined ? 0 : match.index + match[0].length);

const asWritten = (html: string): string => Buffer.from(html, BYTES).toString();

const isForbidden = (tag: string): boolean =>
  WORTH_A_LOOK.test(tag) &&
  [...tag.matchAll(ATTRIBUTE)].some(
    ([, name = '', value]) => value !== undefined && (FORBIDDEN_NAME.test(name) || FORBIDDEN_VALUE.test(value)),
  );

type Inline = { attributes: string; content: string };

function policy(scripts: readonly Inline[], styles: readonly Inline[]): string {
  const inline = scripts.filter(({ attributes }) => !/\bsrc=/i.test(attributes));
  const directives = [
    "default-src 'none'",
    `script-src ${scripts.length === 0 ? "'none'" : ["'self'", ...hashes(inline)].join(' ')}`,
    `style-src ${styles.length === 0 ? "'none'" : hashes(styles).join(' ')}`,
    "font-src 'self'",
    "img-src 'self'",
    // Nothing of a page without script fetches; but what audits a page from within asks for its `robots.txt`.
    "connect-src 'self'",
    ...(scripts.length === 0 ? [] : ["require-trusted-types-for 'script'", "trusted-types 'none'"]),
    "base-uri 'none'",
    "form-action 'self'",
  ];
  return directives.join(';');
}

const hashes = (elements: readonly Inline[]): string[] => [
  ...new Set(elements.map(({ content }) => `'sha256-${hash('sha256', Buffer.from(content, BYTES), 'base64')}'`)),
];
