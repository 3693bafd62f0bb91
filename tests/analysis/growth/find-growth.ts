import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CountedFunction, Steps } from './count-steps.ts';

/** Steps may grow so much more than the text, for lists fill up to the most that they keep, and halving takes a step more. */
const TOLERANCE = 1.8;
/** What runs less than once in so many units of a text may grow as it likes: even its square is little in the longest text. */
const SELDOM = 200;
/** The steps taken for a text of so many paragraphs, in so many UTF-16 units: what it begins with may be the same in all. */
export type Counted = { paragraphs: number; length: number; steps: Steps };
type Growth = { place: string; before: number; after: number };

/** Places whose steps grow faster than the text from one count to the next, the worst first: where, and by how much. */
export function findGrowth(short: Counted, long: Counted): string[] {
  const times = long.paragraphs / short.paragraphs;
  const growing = (all: readonly Growth[], allowed: number): Growth[] =>
    all.filter(({ before, after }) => after > TOLERANCE * times * before + allowed);
  return [
    ...growing(growthOfBlocks(short.steps, long.steps), long.length / SELDOM),
    // To read the whole text once is no growth, though in the shorter text each time may be too little to be noted.
    ...growing(growthOfHidden(short.steps, long.steps), long.length),
  ]
    .sort((a, b) => b.after - a.after)
    .map(
      ({ place, before, after }) =>
        `${place} takes ${before} steps for ${short.paragraphs} paragraphs and ${after} for ${long.paragraphs}. Bound how far it looks.`,
    );
}

function growthOfBlocks(short: Steps, long: Steps): Growth[] {
  const known = new Map(short.functions.map((counted) => [keyOf(counted), counted]));
  return long.functions.flatMap((counted) =>
    counted.blocks.map(({ start, end, count }) => ({
      place: `${placeOf(counted.url, start)} in ${counted.name === '' ? 'a function without a name' : `\`${counted.name}\``}`,
      before: countOf(known.get(keyOf(counted)), start, end),
      after: count,
    })),
  );
}

const keyOf = ({ url, blocks }: CountedFunction): string => `${url} ${blocks[0]?.start}`;

/** A block that ran as often as what holds it is not counted apart: the innermost that holds these units tells how often they ran. */
const countOf = (counted: CountedFunction | undefined, from: number, to: number): number =>
  counted?.blocks.findLast(({ start, end }) => start <= from && to <= end)?.count ?? 0;

const ROOT = new URL('../../../', import.meta.url);
const fromRoot = (url: string): string => url.replace(ROOT.href, '');

/** File and line. Types are blanked out where a script is read, so that its places are those of the file. */
function placeOf(url: string, offset: number): string {
  const before = readFileSync(fileURLToPath(url), 'utf8').slice(0, offset);
  return `${fromRoot(url)}:${before.split('\n').length}`;
}

function growthOfHidden(short: Steps, long: Steps): Growth[] {
  const before = byPlace(short);
  return [...byPlace(long)].map(([place, after]) => ({ place, before: before.get(place) ?? 0, after }));
}

/** The first frame of a stack that is a file's: "at wordsOf (file:///…/words.ts:12:34)". */
const FRAME = /at (?:(?<name>[^\s()]+) \()?(?<place>file:\S+:\d+):\d+\)?$/m;

function byPlace({ hidden }: Steps): Map<string, number> {
  const places = new Map<string, number>();
  for (const [stack, read] of hidden) {
    const { name, place = 'nowhere' } = FRAME.exec(stack)?.groups ?? {};
    const key = `What is called at ${fromRoot(place)} in ${name === undefined ? 'a function without a name' : `\`${name}\``}`;
    places.set(key, (places.get(key) ?? 0) + read);
  }
  return places;
}
