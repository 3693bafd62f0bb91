import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const site = fileURLToPath(new URL('small-site', import.meta.url));
const astro = fileURLToPath(new URL('../../node_modules/.bin/astro', import.meta.url));

const place = mkdtempSync(join(tmpdir(), 'atomic-build-'));
const dist = join(place, 'dist');
afterAll(() => rmSync(place, { recursive: true }));

const build = (environment: Record<string, string>) =>
  spawnSync(astro, ['build', '--root', site, '--outDir', dist, '--silent'], { encoding: 'utf8', env: { ...process.env, ...environment } });
const firstPage = () => readFileSync(join(dist, 'first/index.html'), 'utf8');

beforeAll(() => {
  expect(build({ WORDS: 'one' }).stderr).toBe('');
}, 60_000);

test('a build takes the place of the one before it, and leaves nothing beside it', () => {
  expect(firstPage()).toContain('one');
  expect(build({ WORDS: 'two' }).status).toBe(0);
  expect(firstPage()).toContain('two');
  expect(readdirSync(place)).toEqual(['dist']);
}, 60_000);

test('a build in which one page fails leaves the site as it was', () => {
  const before = firstPage();
  const failed = build({ WORDS: 'three', FAULT: 'yes' });
  expect(failed.stderr).toContain('This page cannot be made.');
  expect(failed.status).toBe(1);
  expect(firstPage()).toBe(before);
  expect(existsSync(join(dist, 'second/index.html'))).toBe(true);
}, 60_000);

test('what a build left behind that was stopped between its last two steps is put right by the next, even one that fails', () => {
  const before = firstPage();
  mkdirSync(`${dist}.building`, { recursive: true });
  renameSync(dist, `${dist}.replaced`);
  expect(build({ WORDS: 'four', FAULT: 'yes' }).status).toBe(1);
  expect(firstPage()).toBe(before);
}, 60_000);
