import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ENGINE_OPTIONS } from './count-steps.ts';
import { inProportion, inTheSquare } from './planted-scans.ts';

const growthSchema = z.record(z.string(), z.array(z.string()));
const foundSchema = z.strictObject({ analysis: growthSchema, planted: growthSchema });
let found: z.infer<typeof foundSchema>;

const TIMEOUT_MS = 120_000;

beforeAll(async () => {
  const command = fileURLToPath(new URL('run.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...ENGINE_OPTIONS, command]);
  found = foundSchema.parse(JSON.parse(stdout));
}, TIMEOUT_MS);

describe('no place of the analysis takes more than in proportion to a text that goes on', () => {
  test.each(['on many lines', 'on one line', 'in one sentence', 'as a transcript'])('%s', (layout) => {
    expect(found.analysis[layout]).toEqual([]);
  });
});

describe('what grows with the square of a text would be found, and named', () => {
  test.each(Object.keys(inTheSquare))('%s', (name) => {
    expect(found.planted[name]?.join('\n')).toMatch(
      new RegExp(`tests/analysis/growth/planted-scans.ts:\\d+ in \`${name}\` takes \\d+ steps`),
    );
  });

  test.each(Object.keys(inProportion))('but not what %s', (name) => {
    expect(found.planted[name]).toEqual([]);
  });
});
