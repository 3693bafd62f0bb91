import { startCounting } from './count-steps.ts';
import { type Counted, findGrowth } from './find-growth.ts';
import { growingText } from './growing-text.ts';

/** Prints, as JSON, which places of the analysis and of the planted scans grow faster than their text. */

/** Long enough for lists to be as full as they get; the longer text so much longer that its square cannot be missed. In paragraphs. */
const SHORT = 250;
const LONG = 1250;

const LAYOUTS: Readonly<Record<string, (text: string) => string>> = {
  'on many lines': (text) => text,
  'on one line': (text) => text.replaceAll('\n', ' '),
  'in one sentence': (text) => text.replaceAll('\n', ' ').replaceAll(/[.?!]/g, ','),
  'as a transcript': (text) => text.replaceAll('\n', (_, at: number) => `\n${at % 2 === 0 ? 'Ann Poe' : 'Bo Yu'}: `),
};
const SOURCE = new URL('../../../src/', import.meta.url);
const PLANTED = new URL('planted-scans.ts', import.meta.url);

const countSteps = await startCounting();
const { analyseStory } = await import('../../../src/analysis/analyse-story.ts');
const { inProportion, inTheSquare } = await import('./planted-scans.ts');

async function growthOf(work: (text: string) => void, textOf: (paragraphs: number) => string, folder: URL): Promise<string[]> {
  const count = async (paragraphs: number): Promise<Counted> => {
    const text = textOf(paragraphs);
    return { paragraphs, length: text.length, steps: await countSteps(() => work(text), folder) };
  };
  return findGrowth(await count(SHORT), await count(LONG));
}

const analysis: Record<string, string[]> = {};
for (const [name, laidOut] of Object.entries(LAYOUTS))
  analysis[name] = await growthOf(analyseStory, (paragraphs) => laidOut(growingText(paragraphs)), SOURCE);
const planted: Record<string, string[]> = {};
for (const [name, scan] of [...Object.entries(inProportion), ...Object.entries(inTheSquare)])
  planted[name] = await growthOf(scan, (paragraphs) => 'Seaside '.repeat(paragraphs), PLANTED);
console.log(JSON.stringify({ analysis, planted }));
