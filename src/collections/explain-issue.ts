import Fuse from 'fuse.js';
import type { z } from 'zod';

/** One fault of a value against its schema, in words. */
export type Explanation = {
  /** Where in the value the fault lies. */
  path: PropertyKey[];
  /** One sentence: "`title` must be a text, but is a list." */
  finding: string;
  remedy: string;
};

/** Above this, Fuse's score (0 is the same, 1 is nothing in common) pairs names that only share a few letters. */
const NEAR_SPELLING = 0.4;

/** Explains an issue of zod to a person who wrote the value by hand. `known` lists the fields that an object at a path may have. */
export function explainIssue(issue: z.core.$ZodIssue, value: unknown, known: (path: readonly PropertyKey[]) => string[]): Explanation[] {
  const name = nameOf(issue.path);
  const found = valueAt(value, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const fields = known(issue.path);
        const near = new Fuse(fields, { threshold: NEAR_SPELLING }).search(key)[0]?.item;
        return {
          path: [...issue.path, key],
          finding: `\`${nameOf([...issue.path, key])}\` is no field of this file.`,
          remedy: near === undefined ? `Take it away. The fields are: ${fields.join(', ')}.` : `Did you mean \`${near}\`?`,
        };
      });
    case 'invalid_type':
      if (found === undefined) {
        return [{ path: issue.path, finding: `\`${name}\` is missing.`, remedy: `Add it: ${kindWanted(issue.expected)} is expected.` }];
      }
      return [
        {
          path: issue.path,
          finding: `${name === '' ? 'the file' : `\`${name}\``} must be ${kindWanted(issue.expected)}, but is ${kindOf(found)}.`,
          remedy: remedyFor(issue.expected, found),
        },
      ];
    case 'too_small':
      return [{ path: issue.path, finding: `\`${name}\` is empty.`, remedy: 'Write a value, or take the field away.' }];
    default:
      return [
        {
          path: issue.path,
          finding: `\`${name}\` is ${shown(found)}, which does not fit: ${issue.message}`,
          remedy: 'Change the value so that it fits, or take the field away.',
        },
      ];
  }
}

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  return at;
}

const kindsWanted: Record<string, string> = { string: 'a text', number: 'a number', object: 'a list of fields', array: 'a list' };
const kindWanted = (expected: string): string => kindsWanted[expected] ?? `of type ${expected}`;

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a list of fields';
  return `${typeof value === 'string' ? 'the text' : `the ${typeof value}`} ${shown(value)}`;
}

const shown = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

function remedyFor(expected: string, found: unknown): string {
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) return `Put it in quotation marks: "${found}".`;
  if (expected === 'object') return 'Write it as `field: value`, a field a line.';
  return found === null ? 'Write a value after the colon, or take the field away.' : `Write ${kindWanted(expected)} there.`;
}
