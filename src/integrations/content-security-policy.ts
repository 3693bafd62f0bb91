import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Gives every page a policy of its own, as strict as what stands on it allows: no script where there is none. Stops on what no policy could allow. */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
      for (const file of files) {
        const page = new URL(file.split('/').map(encodeURIComponent).join('/'), dir);
        writeFileSync(page, withPolicy(readFileSync(page, 'utf8'), file));
      }
    },
  },
});

const ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;
const TAG = /<[a-z][^>]*>/gi;
/** Attributes that run or style and that no hash can vouch for. */
const FORBIDDEN = /\s(?:on[a-z]+|style)\s*=|\s(?:href|src|action)\s*=\s*["']?\s*javascript:/i;
const CHARSET = /<meta charset=[^>]*>/i;
/** Scripts of other types hold data and never run. */
const RUNS = /^(?!.*\btype=)|\btype=["']?(?:module|text\/javascript)\b/i;

/** The page with its policy as the first thing after its encoding. `file` is named where something cannot be allowed. */
export function withPolicy(html: string, file: string): string {
  const elements = [...html.matchAll(ELEMENT)].map(([, name = '', attributes = '', content = '']) => ({
    name: name.toLowerCase(),
    attributes,
    content,
  }));
  const forbidden = html
    .replace(ELEMENT, '')
    .match(TAG)
    ?.find((tag) => FORBIDDEN.test(tag));
  if (forbidden !== undefined) {
    throw new Error(
      `${file}: \`${forbidden}\` has an attribute that the content security policy forbids.\n` +
        'Put styles into a style sheet and script into a file; a value that changes can be an attribute that a style sheet reads.',
    );
  }
  const encoding = html.match(CHARSET)?.[0];
  if (encoding === undefined)
    throw new Error(
      `${file}: found no \`<meta charset>\`, behind which the content security policy stands.\nLay the page out with a layout.`,
    );
  const scripts = elements.filter(({ name, attributes }) => name === 'script' && RUNS.test(attributes));
  const styles = elements.filter(({ name }) => name === 'style');
  return html.replace(encoding, `${encoding}<meta http-equiv="content-security-policy" content="${policy(scripts, styles)}">`);
}

type Inline = { attributes: string; content: string };

function policy(scripts: readonly Inline[], styles: readonly Inline[]): string {
  const inline = scripts.filter(({ attributes }) => !/\bsrc=/i.test(attributes));
  const directives = [
    "default-src 'none'",
    `script-src ${scripts.length === 0 ? "'none'" : ["'self'", ...hashes(inline)].join(' ')}`,
    `style-src ${styles.length === 0 ? "'none'" : hashes(styles).join(' ')}`,
    "font-src 'self'",
    "img-src 'self'",
    ...(scripts.length === 0 ? [] : ["connect-src 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'"]),
    "base-uri 'none'",
    "form-action 'self'",
  ];
  return directives.join(';');
}

const hashes = (elements: readonly Inline[]): string[] => [...new Set(elements.map(({ content }) => hashOf(content)))];

const known = new Map<string, string>();

/** Most pages share their style sheet; it is hashed once. */
function hashOf(content: string): string {
  const before = known.get(content);
  if (before !== undefined) return before;
  const hash = `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  known.set(content, hash);
  return hash;
}
