import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { analyseStory } from '../../src/analysis/analyse-story.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'predict-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function predict(lines: readonly string[]) {
  const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
  writeFileSync(input, lines.join('\n'));
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/predict.ts', input, output], { encoding: 'utf8' });
  const predictions: { id: string; quotes: { start: number; end: number; confidence: string }[]; indirect: unknown[] }[] = readFileSync(
    output,
    'utf8',
  )
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { status, stderr, predictions };
}

test('writes one line a text, with one entry a segment', () => {
  const text = '“We will rebuild the pier,” said Mayor Ada Okafor. “It belongs to the town.”';
  const { status, predictions } = predict([
    JSON.stringify({ id: 'pier', text, publisher: 'ignored' }),
    JSON.stringify({ id: 'none', text: '' }),
  ]);
  expect(status).toBe(0);
  expect(predictions.map(({ id }) => id)).toEqual(['pier', 'none']);
  expect(predictions[0]?.quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
    'We will rebuild the pier,',
    'It belongs to the town.',
  ]);
  expect(predictions[1]).toEqual({ id: 'none', quotes: [], indirect: [] });
});

test('says how sure the mention is, whomever it stands for', () => {
  const text = 'Peter Lund and Martin Holm agreed.\n\n“It is done,” he said.';
  expect(analyseStory(text).quotes.map(({ confidence }) => confidence)).toEqual(['medium']);
  const { predictions } = predict([JSON.stringify({ id: 'he', text })]);
  expect(predictions[0]?.quotes.map(({ confidence }) => confidence)).toEqual(['high']);
});

test('goes on after a line that it cannot read, and names the line', () => {
  const { status, stderr, predictions } = predict(['{"id": "one"', '{"id":"two","text":"Nothing said\u2028here."}']);
  expect(predictions.map(({ id }) => id)).toEqual(['two']);
  expect(stderr).toContain('in.jsonl, line 1: expected one `{"id", "text"}` object');
  expect(status).toBe(1);
});
