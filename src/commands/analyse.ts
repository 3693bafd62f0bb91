import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyseStory } from '../analysis/analyse-story.ts';
import type { AnalysedQuote, StoryAnalysis } from '../analysis/story-analysis.ts';
import { sliceOf } from '../analysis/text/slice.ts';
import { decodeSeed } from '../collections/decode-seed.ts';
import type { Span } from '../schema/span.ts';

const USAGE = 'Usage: npm run --silent analyse -- FILE… [--json]';
/** Wider columns push the next one off an ordinary terminal. */
const COLUMN_WIDTHS = { words: 60, source: 28, cue: 14, rule: 20 } as const;

/** The text of a file, or what is wrong with it: file, place, finding and remedy in one message. */
function readText(file: string): { text: string } | { problem: string } {
  if (!existsSync(file)) return { problem: `${file}: there is no such file.\nCheck the name; \`ls\` shows what lies beside it.` };
  if (!statSync(file).isFile()) return { problem: `${file}: this is a folder, and a text file was expected.\nName the files in it.` };
  const decoded = decodeSeed(readFileSync(file));
  if ('fault' in decoded) return { problem: `${file}, ${decoded.fault.place}: ${decoded.fault.finding}\n${decoded.fault.remedy}` };
  return decoded;
}

const worded = (text: string, span: Span) => ({ ...span, text: sliceOf(text, span) });

function describe({ text, voices }: StoryAnalysis, { kind, segments, within, attribution, confidence, evidence }: AnalysedQuote) {
  const names = attribution?.voices.map((voice) => voices[voice]?.name ?? '') ?? [];
  return {
    kind,
    segments: segments.map((segment) => worded(text, segment)),
    within,
    source: names[0] ?? null,
    sources: names,
    mention: attribution?.mention ? worded(text, attribution.mention) : null,
    cue: attribution?.cue ? worded(text, attribution.cue) : null,
    rule: evidence.rule,
    confidence,
    reason: evidence.reason,
  };
}
type Described = ReturnType<typeof describe>;

const cell = (words: string, width: number): string => {
  const line = words.replace(/\s+/g, ' ');
  return (line.length > width ? `${line.slice(0, width - 1)}…` : line).padEnd(width);
};

function tableRow(words: string, source: string, cue: string, rule: string, confidence: string): string {
  const { words: a, source: b, cue: c, rule: d } = COLUMN_WIDTHS;
  return [cell(words, a), cell(source, b), cell(cue, c), cell(rule, d), confidence].join('  ');
}

const rowOf = ({ kind, segments, sources, cue, rule, confidence }: Described): string => {
  const words = segments.map(({ text }) => text).join(' … ');
  return tableRow(kind === 'indirect' ? words : `“${words}”`, sources.join(', ') || '(unattributed)', cue?.text ?? '–', rule, confidence);
};

function main(): void {
  const { values, positionals: files } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
  const read = files.map((file) => ({ file, ...readText(file) }));
  const problems = read.flatMap((it) => ('problem' in it ? [it.problem] : []));
  if (files.length === 0 || problems.length > 0) {
    console.error(files.length === 0 ? USAGE : problems.join('\n\n'));
    process.exitCode = 1;
    return;
  }
  const texts = read.flatMap((it) => ('text' in it ? [it] : []));
  const analysed = texts.map(({ file, text }) => {
    const analysis = analyseStory(text);
    return { file, quotes: analysis.quotes.map((quote) => describe(analysis, quote)) };
  });
  if (values.json) console.log(JSON.stringify({ version: 1, texts: analysed }, null, 2));
  else {
    for (const { file, quotes } of analysed) {
      console.log(`${file}: ${quotes.length === 0 ? 'no quotes' : ''}`);
      if (quotes.length > 0) console.log([tableRow('words', 'source', 'cue', 'rule', 'confidence'), ...quotes.map(rowOf)].join('\n'));
    }
  }
}

main();
