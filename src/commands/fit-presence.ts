import { writeFileSync } from 'node:fs';
import { readText } from '../analysis/analyse-story.ts';
import type { Entity } from '../analysis/attribution/coreference/entity.ts';
import { featuresOf } from '../analysis/attribution/coreference/presence.ts';
import { genderOfPronoun, whateverGender } from '../analysis/attribution/coreference/pronouns.ts';
import { resolveMentions } from '../analysis/attribution/coreference/resolve.ts';
import { type Standing, vantageOf } from '../analysis/attribution/coreference/standing.ts';
import { type Example, type FitSettings, fitWeights, type Option } from '../analysis/attribution/fit-weights.ts';
import type { Gender } from '../analysis/attribution/lexicon/given-names.ts';
import { foldsOf, readArticles } from './fit-corpus.ts';
import { meanWeights } from './mean-weights.ts';

const USAGE = 'Usage: npm run --silent fit:presence -- CORPUS.jsonl [--dry]';
/** Where the weights live; the analysis reads them from there. */
const WEIGHTS = new URL('../analysis/attribution/coreference/presence-weights.json', import.meta.url);
const SETTINGS: FitSettings = { ridge: 20, minCount: 30, minWeight: 0.1 };

/** A “he” or “she” of the narrator's, and everybody it might stand for whatever their gender. */
type Riddle = { gender: Gender; candidates: { entity: Entity; standing: Standing; observed: Omit<Option, 'right'> }[] };

/**
 * Texts tell whom “he” means without saying so: whoever a title or a given name shows to be a woman is not meant. So how present a
 * mention is can be learned from texts that nobody has marked: gender is hidden from the weights and then says which candidates are wrong.
 */
function riddlesOf(text: string): Riddle[] {
  const riddles: Riddle[] = [];
  const { reading } = readText(text);
  resolveMentions(
    reading,
    () => undefined,
    (known, bodies, passage, phrase) => {
      const gender = genderOfPronoun(passage.words[phrase.head]?.lower ?? '');
      if (gender === null || passage.holder !== null) return;
      const vantage = vantageOf(passage, phrase);
      const candidates = [...whateverGender(known, bodies, passage, phrase)].map(([entity, standing]) => ({
        entity,
        standing,
        observed: featuresOf(vantage, standing),
      }));
      riddles.push({ gender, candidates });
    },
  );
  return riddles;
}

const FAR: ReadonlySet<string> = new Set(['p2', 'p3', 'none']);
/** What teaches something: all candidates' genders are shown, by some of each. */
function exampleOf({ gender, candidates }: Riddle): Example | null {
  const known = candidates.filter(({ entity }) => entity.shownGender !== null);
  if (candidates.some(({ entity, standing }) => entity.shownGender === null && !FAR.has(standing.subject))) return null;
  const options = known.map(({ entity, observed }) => ({ ...observed, right: entity.shownGender === gender }));
  return options.some(({ right }) => right) && options.some(({ right }) => !right) ? { options } : null;
}

const scoreOf = ({ features, partly = [] }: Option, weights: Readonly<Record<string, number>>): number =>
  [...features.map((name) => ({ name, part: 1 })), ...partly].reduce((sum, { name, part }) => sum + part * (weights[name] ?? 0), 0);

type Guess = { share: number; right: boolean; mixed: number };

/** Whom weights choose that know no gender, and whether its gender is the pronoun's. */
function guess({ options }: Example, weights: Readonly<Record<string, number>>): Guess {
  const scored = options.map((option) => ({ right: option.right, mass: Math.exp(scoreOf(option, weights)) }));
  const total = scored.reduce((sum, { mass }) => sum + mass, 0);
  const best = scored.reduce((a, b) => (b.mass > a.mass ? b : a));
  return { share: best.mass / total, right: best.right, mixed: options.filter(({ right }) => right).length / options.length };
}

function printGuesses(guesses: readonly Guess[]): void {
  const buckets = Map.groupBy(guesses, ({ share }) => Math.min(0.95, Math.floor(share * 20) / 20));
  console.log(`${guesses.length} pronouns whose candidates are of both genders: ${percent(guesses)} led to one of their own.`);
  for (const [floor, own] of [...buckets].sort(([a], [b]) => b - a))
    console.log(`share from ${floor.toFixed(2)}: ${percent(own)} of ${own.length}`);
}

const percent = (guesses: readonly Guess[]): string =>
  `${((100 * guesses.filter(({ right }) => right).length) / guesses.length).toFixed(1)} %`;

if (import.meta.main) {
  const [path, ...options] = process.argv.slice(2);
  if (path === undefined) {
    console.error(USAGE);
    process.exitCode = 1;
  } else {
    const articles = readArticles(path);
    const folds = foldsOf(articles);
    const lessons = articles.map(({ text }, index) => ({
      fold: folds.of[index] ?? 0,
      examples: riddlesOf(text).flatMap((riddle) => exampleOf(riddle) ?? []),
    }));
    const examplesBut = (...left: readonly number[]): Example[] =>
      lessons.filter(({ fold }) => !left.includes(fold)).flatMap(({ examples }) => examples);
    // What only one part of the year taught counts less in a mean, so that near ties seldom turn on it.
    const fitBut = (...left: readonly number[]): Readonly<Record<string, number>> =>
      meanWeights(folds.names.filter((fold) => !left.includes(fold)).map((fold) => fitWeights(examplesBut(fold, ...left), SETTINGS)));
    printGuesses(
      folds.names.flatMap((fold) => {
        const weights = fitBut(fold);
        return lessons
          .filter((lesson) => lesson.fold === fold)
          .flatMap(({ examples }) => examples.map((example) => guess(example, weights)));
      }),
    );
    const weights = fitBut();
    if (!options.includes('--dry')) writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
    console.log(`${Object.keys(weights).length} weights.`);
  }
}
