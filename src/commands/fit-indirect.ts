import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { readStory } from '../analysis/attribution/reading.ts';
import { findReports } from '../analysis/indirect/find-reports.ts';
import { cueKey, type FrameWeights, kindKey } from '../analysis/indirect/frame-weights.ts';
import type { Report } from '../analysis/indirect/report.ts';
import { pairMarks } from '../analysis/quotations/marks.ts';
import { segmentBlocks } from '../analysis/text/blocks.ts';

const USAGE = 'Usage: node src/commands/fit-indirect.ts ANNOTATED.jsonl';
const WEIGHTS = new URL('../analysis/indirect/frame-weights.json', import.meta.url);

/** Rarer pairs of cue and frame say too little to be told from their kind. */
const MIN_CUES = 16;
const MIN_KINDS = 5;
/** Words of an average report: what a pair's own count is weighed against. */
const PRIOR_WORDS = 180;
const DECIMALS = 2;

const articleSchema = z.object({ text: z.string(), attributions: z.array(z.object({ content: z.array(z.tuple([z.int(), z.int()])) })) });

type Count = { reported: number; words: number; times: number };

function add(counts: Map<string, Count>, key: string, reported: number, words: number): void {
  const count = counts.get(key) ?? { reported: 0, words: 0, times: 0 };
  count.reported += reported;
  count.words += words;
  count.times += 1;
  counts.set(key, count);
}

/** How many words of a report are annotated as content, and how many it has; marked stretches left out. */
function agreement({ content, passage }: Report, annotated: Uint8Array): [number, number] {
  const words = content
    .flatMap(({ from, to }) => passage.words.slice(from, to + 1))
    .filter(({ stretch, text }) => stretch === null && /[\p{L}\p{N}]/u.test(text));
  return [words.filter(({ start }) => annotated[start] === 1).length, words.length];
}

const byName = <T>(entries: [string, T][]): Record<string, T> => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
const rounded = (share: number): number => Number(share.toFixed(DECIMALS));

/** Counts on an annotated corpus how often what hangs on a cue is reported content. */
function fitFrameWeights(articles: readonly z.infer<typeof articleSchema>[]): FrameWeights {
  const kinds = new Map<string, Count>();
  const cues = new Map<string, Count & { kind: string }>();
  for (const { text, attributions } of articles) {
    const annotated = new Uint8Array(text.length);
    for (const [start, end] of attributions.flatMap(({ content }) => content)) annotated.fill(1, start, end);
    const blocks = segmentBlocks(text);
    for (const report of findReports(readStory(text, blocks, pairMarks(text, blocks)))) {
      const [reported, words] = agreement(report, annotated);
      add(kinds, kindKey(report), reported, words);
      const key = cueKey(report);
      const cue = cues.get(key) ?? { reported: 0, words: 0, times: 0, kind: kindKey(report) };
      cues.set(key, { ...cue, reported: cue.reported + reported, words: cue.words + words, times: cue.times + 1 });
    }
  }
  const shareOfKind = (key: string): number => {
    const kind = kinds.get(key);
    return kind === undefined || kind.words === 0 ? 0 : kind.reported / kind.words;
  };
  return {
    kinds: byName([...kinds].filter(([, { times }]) => times >= MIN_KINDS).map(([key]) => [key, rounded(shareOfKind(key))])),
    cues: byName(
      [...cues]
        .filter(([, { times }]) => times >= MIN_CUES)
        .map(([key, { reported, words, kind }]) => [key, rounded((reported + PRIOR_WORDS * shareOfKind(kind)) / (words + PRIOR_WORDS))]),
    ),
  };
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path === undefined) {
    console.error(USAGE);
    process.exitCode = 1;
  } else {
    const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
    const weights = fitFrameWeights(lines.map((line) => articleSchema.parse(JSON.parse(line))));
    await writeFile(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
    console.log(`${Object.keys(weights.kinds).length} kinds and ${Object.keys(weights.cues).length} cues, from ${lines.length} articles.`);
  }
}
