import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'analyse-'));
const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const analyse = (...args: string[]) => spawnSync(process.execPath, ['src/commands/analyse.ts', ...args], { encoding: 'utf8' });

const story = fileOf('story.txt', '“We start in May,” Mayor Clara Voss said.\n\nNobody else spoke.\n');

test('prints words, source, cue, rule and confidence of each quote', () => {
  const { stdout, status } = analyse(story);
  expect(status).toBe(0);
  expect(stdout).toMatch(/“We start in May,”\s+Clara Voss\s+said\s+quote-source-cue\s+high/);
});

test('prints the same as JSON, with spans that slice', () => {
  const { stdout, status } = analyse('--json', story);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).texts[0].quotes[0]).toMatchObject({
    kind: 'direct',
    segments: [{ start: 1, end: 17, text: 'We start in May,' }],
    source: 'Clara Voss',
    cue: { text: 'said' },
    rule: 'quote-source-cue',
  });
});

test.each([
  { name: 'a file that is not there', file: join(folder, 'nowhere.txt'), message: /nowhere\.txt: there is no such file/ },
  { name: 'a folder', file: folder, message: /this is a folder/ },
  {
    name: 'a file that is not UTF-8',
    file: fileOf('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9)),
    message: /latin\.txt, byte 3 \(line 1\).*0xE9[\s\S]*UTF-8/,
  },
])('$name: exit code 1, with file, place and remedy', ({ file, message }) => {
  const { stderr, status } = analyse(story, file);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});

test('without a file it says how it is called', () => {
  const { stderr, status } = analyse();
  expect(status).toBe(1);
  expect(stderr).toContain('Usage: npm run --silent analyse');
});
