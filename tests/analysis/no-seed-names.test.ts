import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyseCorpus } from '../../src/analysis/analyse-corpus.ts';
import { titlesAndRoles } from '../../src/analysis/attribution/lexicon/titles.ts';
import { readSeeds } from '../../src/collections/read-seeds.ts';
import { readGoldSources, readMarkedSeeds } from '../gold/gold.ts';
import { markedEvents } from '../gold/marked-events.ts';

const ROOT = new URL('../../', import.meta.url);
const SOURCE_FILE = /\.(?:ts|astro|json|css|js|mjs)$/;
/** Data, no rules: made by measuring on the seeds, and from a data set of the names of half the world. */
const MADE = ['src/analysis/accuracy.json', 'src/analysis/attribution/lexicon/listed-given-names.json'];
/** The one place where first names may stand, as long as it lists those of half the world. */
const GIVEN_NAMES = 'src/analysis/attribution/lexicon/given-names.ts';

/** Runs of this many words in a row are not shared by chance. */
const RUN = 6;
/** Shorter first names are words or parts of words as well: "Don", "Ed". */
const SHORTEST_FIRST_NAME = 4;

type File = { file: string; text: string };

const seeds = await readSeeds(new URL('seeds/', ROOT));
const corpus = analyseCorpus(seeds);
const goldSources = markedEvents.flatMap((event) => readGoldSources(event));
const texts = markedEvents.flatMap((event) => readMarkedSeeds(event).map(({ text }) => text));
const files: File[] = readdirSync(fileURLToPath(new URL('src/', ROOT)), { recursive: true, encoding: 'utf8' })
  .filter((file) => SOURCE_FILE.test(file))
  .map((file) => join('src', file))
  .filter((file) => !MADE.includes(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, ROOT), 'utf8') }));

const lowerWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordsIn = (name: string): string[] => name.split(/[\s/]+/);
const withCapital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`;

/** A name as a word of its own in any case, or as a part of an identifier: "isVoss", "vossRule", "POE_KINDS". */
function patternOf(name: string): RegExp {
  const [any, capital, small] = [name, withCapital(name), name.toLowerCase()].map(escaped);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?i:${any})(?![\\p{L}\\p{N}])|${small}(?=\\p{Lu}\\p{Ll}))|(?<=\\p{Ll})${capital}(?!\\p{Ll})`,
    'u',
  );
}

/** The words of a text in lower case, those of identifiers too: "is", "voss" and "rule" of "isVossRule". */
const wordsWithin = (text: string): string[] =>
  text.match(/\p{Lu}?[\p{Ll}\p{Lo}]+|\p{L}+|\p{N}+/gu)?.map((word) => word.toLowerCase()) ?? [];

/** Each name found, with its file. Only names whose words stand somewhere are looked for: most of the thousands do not. */
function namesFound(names: Iterable<string>, among: readonly File[]): string[] {
  const known = new Set(among.flatMap(({ text }) => [...wordsWithin(text), ...lowerWords(text)]));
  const sought = [...new Set(names)]
    .filter((name) => lowerWords(name).every((word) => known.has(word)))
    .map((name) => ({ name, pattern: patternOf(name) }));
  return among.flatMap(({ file, text }) => sought.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${file}: ${name}`));
}

/** Every name of a person that the gold or the engine knows, as the stories spell it. */
const people = [
  ...goldSources.filter(({ kind }) => kind === 'person').flatMap(({ name, spellings }) => [name, ...spellings]),
  ...corpus.sources.filter(({ kind }) => kind === 'person').flatMap(({ name, spellings }) => [name, ...spellings.map(({ text }) => text)]),
];

/** Surnames that are first names of many others, or plain words. */
const SURNAMES_TOO = new Set([
  'graham',
  'dean',
  'bell',
  'frame',
  'ron',
  'jean',
  'marsh',
  'tan',
  'ruth',
  'margaret',
  'edith',
  'gordon',
  'doug',
  'leo',
  'ted',
  'frances',
  'deb',
  'ingrid',
  'curtis',
  'kristin',
  'shirley',
  'peg',
  'cardinal',
]);

const surnames = people
  .map((name) => wordsIn(name).at(-1) ?? '')
  .map((word) => word.replace(/['’]s?$|[^\p{L}]+$/u, ''))
  .filter((word) => /^\p{Lu}\p{L}/u.test(word) && word.length > 2 && !SURNAMES_TOO.has(word.toLowerCase()));

/** First names that are plain words as well. */
const FIRST_NAMES_TOO = new Set(['sunday', 'state', 'county', 'majority', 'wade', 'shona', 'uncle']);

/** Titles and roles before names are no names. */
const firstNames = people
  .flatMap((name) => wordsIn(name).slice(0, -1))
  .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && word.length >= SHORTEST_FIRST_NAME && !FIRST_NAMES_TOO.has(word.toLowerCase()))
  .filter((word) => !titlesAndRoles.has(word.toLowerCase()));

/** Openings of sentences, lines that pages print everywhere and countries, which no writer about English can do without. */
const ORDINARY_RUNS = new Set([
  'us president',
  'on wednesday',
  'on monday',
  'on thursday',
  'on friday',
  'he was',
  'was not',
  'the us',
  'the united',
  'united states',
  'they have',
  'have to',
  'we were',
  'read more',
  'also read',
  'read also',
  'to get',
  'have been',
  'what they',
  'they said',
  'do you',
  'the port',
  'on the',
  'candidates for',
  'people who',
  'the house',
  'the link',
  'the water',
]);
/** "Defence Secretary", "Chief Reporter": an office and nobody in it. */
const isOffice = (run: string): boolean => wordsIn(run).every((word) => titlesAndRoles.has(word.toLowerCase()));

/** Two or more words with capitals in a row, and every shorter run inside one: "Harbour Master", "Harbour Master Ann". */
function capitalRuns(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu)].flatMap(([run]) => {
    const words = run.replace(/['’]s?$/u, '').split(' ');
    return words.flatMap((_, from) => words.slice(from + 1).map((_, more) => words.slice(from, from + more + 2).join(' ')));
  });
}
const runs = texts.flatMap(capitalRuns).filter((run) => !ORDINARY_RUNS.has(run.toLowerCase()) && !isOffice(run));

/** Media, parties and other bodies, as far as they are not states or known to every writer of English. */
const ORDINARY_BODIES = new Set([
  'us',
  'eu',
  'un',
  'uk',
  'nato',
  'x',
  'twitter',
  'kremlin',
  'the us',
  'the eu',
  'union',
  'ministry',
  'council',
  'police',
  'gardaí',
]);
const COUNTRIES =
  /^(?:the )?(?:ukraine|russia|britain|france|germany|poland|italy|spain|europe|america|lithuania|saudi arabia|united states|european union)$/i;
const bodies = [
  ...corpus.stories.flatMap(({ outlet }) => ('value' in outlet ? [outlet.value] : [])),
  ...goldSources.filter(({ kind }) => kind === 'organisation').flatMap(({ name, spellings }) => [name, ...spellings]),
].filter((name) => /\p{Lu}|\d/u.test(name.replace(/^The /, '')) && !ORDINARY_BODIES.has(name.toLowerCase()) && !COUNTRIES.test(name));

/** How a story describes those whom it does not name, where it takes more than two words: "one senior harbour pilot". */
const descriptions = goldSources
  .filter(({ kind }) => kind !== 'person')
  .flatMap(({ spellings }) => spellings)
  .filter((words) => wordsIn(words).length > 2 && !/^(?:a|the) \S+ statement$|^one of them$/i.test(words));

const runsOf = (text: string): string[] =>
  lowerWords(text)
    .map((_, at, all) => all.slice(at, at + RUN).join(' '))
    .slice(0, -RUN + 1 || undefined);

describe('what is looked for', () => {
  test.each([
    { what: 'surnames', names: surnames, atLeast: 30 },
    { what: 'first names', names: firstNames, atLeast: 20 },
    { what: 'runs of capitals', names: runs, atLeast: 250 },
    { what: 'bodies', names: bodies, atLeast: 5 },
    { what: 'descriptions', names: descriptions, atLeast: 8 },
  ])('there are $what in the stories', ({ names, atLeast }) => expect(new Set(names).size).toBeGreaterThanOrEqual(atLeast));

  test.each([
    '// "Poe said", as in the first story',
    'const isPoe = true;',
    'export function poeRule() {}',
    'const POE_KINDS = [];',
    "set('lee poe voss')",
    '"rule=poe": 1.2',
    'Poe’s office',
  ])('is found in %j', (text) => expect(namesFound(['Poe'], [{ file: 'a', text }])).toEqual(['a: Poe']));

  test.each(['const poetry = 1;', 'hippoed', 'POETS'])('is not found in %j', (text) => {
    expect(namesFound(['Poe'], [{ file: 'a', text }])).toEqual([]);
  });

  test('holds every part of a run', () => {
    expect(capitalRuns('Later Harbour Master Ann Poe’s boat sank.')).toEqual(
      expect.arrayContaining(['Ann Poe', 'Harbour Master', 'Master Ann Poe']),
    );
  });
});

describe('the source does not know the stories it was built on', () => {
  test.each([
    { what: 'surname', names: surnames },
    { what: 'full name', names: people.filter((name) => wordsIn(name).length > 1 && !/^the /i.test(name)) },
    { what: 'name of any other kind', names: runs },
    { what: 'outlet or body', names: bodies },
    { what: 'description', names: descriptions },
  ])('no file has a $what of theirs', ({ names }) => expect(namesFound(names, files)).toEqual([]));

  test('first names stand in no file but the list of given names', () => {
    const others = files.filter(({ file }) => file !== GIVEN_NAMES);
    expect(namesFound(firstNames, others)).toEqual([]);
  });

  test('no file repeats a run of words of theirs', () => {
    const known = new Set(texts.flatMap(runsOf));
    const found = files.flatMap(({ file, text }) =>
      runsOf(text)
        .filter((run) => known.has(run))
        .map((run) => `${file}: ${run}`),
    );
    expect(found).toEqual([]);
  });

  test('no file names a seed', () => {
    const marks = seeds.flatMap(({ file, sha256 }) => [file, file.replace(/\.txt$/, ''), sha256]);
    expect(files.flatMap(({ file, text }) => marks.filter((mark) => text.includes(mark)).map((mark) => `${file}: ${mark}`))).toEqual([]);
  });
});
