import { readdirSync, readFileSync } from 'node:fs';
import { linesOf } from '../../src/analysis/text/lines.ts';
import { sliceOf } from '../../src/analysis/text/slice.ts';

const seeds = new URL('../../seeds/', import.meta.url);

/** The paragraphs of the seeds. */
const paragraphs = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .flatMap((file) => {
    const text = readFileSync(new URL(file, seeds), 'utf8');
    return linesOf(text).map((line) => sliceOf(text, line));
  });

/** Numbers that look drawn by lot and are the same at every run. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state;
  };
}

/** A text of about so many characters: paragraphs of the seeds, shuffled. */
export function freeText(length: number, seed: number): string {
  const next = lots(seed);
  const lines: string[] = [];
  for (let size = 0; size < length; ) {
    const line = paragraphs[(next() >> 8) % paragraphs.length] ?? '';
    lines.push(line);
    size += line.length + 1;
  }
  return lines.join('\n').slice(0, length);
}

/** The texts of a corpus in JSON Lines, or so many texts made from the seeds, as long as newspaper stories are. */
export function storiesToMeasure(corpus: string | undefined, count: number): string[] {
  if (corpus === undefined) return Array.from({ length: count }, (_, n) => freeText(STORY_LENGTH, n + 1));
  return readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): string => JSON.parse(line).text);
}
const STORY_LENGTH = 3500;
