import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analyseCorpus } from '../../src/analysis/analyse-corpus.ts';
import { readSeeds } from '../../src/collections/read-seeds.ts';

const ROOT = new URL('../../', import.meta.url);
const SOURCE_FILE = /\.(?:ts|astro|json|css|js|mjs)$/;
/** Made by counting on other texts, or by measuring on these: data, no rules. */
const MEASURED = ['src/analysis/accuracy.json'];

/** Runs of this many words in a row are not shared by chance. */
const RUN = 6;

const seeds = await readSeeds(new URL('seeds/', ROOT));
const corpus = analyseCorpus(seeds);
const files = readdirSync(fileURLToPath(new URL('src/', ROOT)), { recursive: true, encoding: 'utf8' })
  .filter((file) => SOURCE_FILE.test(file))
  .map((file) => join('src', file))
  .filter((file) => !MEASURED.includes(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, ROOT), 'utf8') }));

/**
 * Names that are ordinary words or known to every writer of English, not marks of this event: countries, cities of government, titles,
 * common given names, weekdays and months, media that many stories speak of.
 */
const ORDINARY = new Set(
  `english russian ukrainian european german french american british saudi lithuanian polish
  us uk eu un nato x twitter west east middle north south europe america russia ukraine germany france poland italy spain britain kremlin lithuania
  vladimir david john donald joe joseph scott steve marc thomas pete ben ed don boris annalena jose manuel jean deborah alexander oxana kristine dmitry mohammed
  afp getty images associated press news post times world read more house white state university institute council foreign relations fund marshall union
  truth social star bacon graham wallace prime minister president secretary senator representative defense defence treasury general professor someone others another
  conference summit article security peace common sense just together economics global business profit photo sign click`
    .trim()
    .split(/\s+/),
);

/** Names of sources and outlets, as they stand in the stories, and their rarer parts. */
function namesOfTheSeeds(): string[] {
  const outlets = corpus.stories.flatMap(({ outlet }) => ('value' in outlet ? [outlet.value] : []));
  const people = corpus.sources
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ name, spellings }) => [name, ...spellings.map(({ text }) => text)]);
  const bodies = corpus.sources.filter(({ kind }) => kind === 'organisation').map(({ name }) => name);
  const parts = [...outlets, ...people].flatMap((name) => name.split(/[\s/]+/));
  return [...new Set([...outlets, ...people, ...bodies, ...parts])].filter(
    (name) => /^\p{Lu}|\d/u.test(name) && name.length > 2 && !name.split(/\s+/).every((word) => ORDINARY.has(word.toLowerCase())),
  );
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (text: string): string[] =>
  words(text)
    .map((_, at, all) => all.slice(at, at + RUN).join(' '))
    .slice(0, -RUN + 1 || undefined);

test('the seeds have names to look for', () => {
  expect(namesOfTheSeeds().length).toBeGreaterThan(20);
});

test('no rule names a person or an outlet of the seeds', () => {
  const names = namesOfTheSeeds().map((name) => ({
    name,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu'),
  }));
  const found = files.flatMap(({ file, text }) => names.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${file}: ${name}`));
  expect(found).toEqual([]);
});

test('no file of the source repeats a run of words of the seeds', () => {
  const runs = new Set(seeds.flatMap(({ text }) => runsOf(text)));
  const found = files.flatMap(({ file, text }) =>
    runsOf(text)
      .filter((run) => runs.has(run))
      .map((run) => `${file}: ${run}`),
  );
  expect(found).toEqual([]);
});

test('no file of the source names a seed', () => {
  const marks = seeds.flatMap(({ file, sha256 }) => [file, file.replace(/\.txt$/, ''), sha256]);
  expect(files.flatMap(({ file, text }) => marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`))).toEqual([]);
});
