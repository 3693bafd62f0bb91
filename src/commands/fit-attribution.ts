import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { readText } from '../analysis/analyse-story.ts';
import { type Candidate, type Decision, quotePlace } from '../analysis/attribution/candidate.ts';
import { answerOf, candidatesFor, decide, openFeatures } from '../analysis/attribution/decide.ts';
import { type Example, type FitSettings, fitWeights } from '../analysis/attribution/fit-weights.ts';
import { type Judged, measureBands } from '../analysis/attribution/measure-bands.ts';
import { namingPhrase } from '../analysis/attribution/noun-phrase.ts';
import { accordingToAnother } from '../analysis/attribution/rules/according-to-another.ts';
import { nameOf, Weights } from '../analysis/feature.ts';
import { overlaps } from '../analysis/text/slice.ts';
import type { Span } from '../schema/span.ts';

const USAGE = 'Usage: npm run --silent fit:attribution -- CORPUS.jsonl [--dry]';
/** Where weights and bands live; the analysis reads them from there. */
const WEIGHTS = new URL('../analysis/attribution/weights.json', import.meta.url);
const BANDS = new URL('../analysis/attribution/confidence.json', import.meta.url);
const SETTINGS: FitSettings = { ridge: 3, minCount: 15, minWeight: 0.2 };
/** Neighbouring months tell the same news, so that a fold of several is further from what it is fitted on. */
const FOLDS = 5;

const pairSchema = z.tuple([z.number(), z.number()]).transform(([start, end]): Span => ({ start, end }));
const articleSchema = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: z.array(pairSchema), cue: z.array(pairSchema), content: z.array(pairSchema) })),
});
export type Article = z.infer<typeof articleSchema>;
type Gold = Article['attributions'];

/** A stretch with what was decided and what is right. */
type Lesson = { stretch: number; example: Example | null; decision: Decision; gold: Gold };

const touches = (span: Span, others: readonly Span[]): boolean => others.some((other) => overlaps(span, other));
const namesSource = (candidate: Pick<Candidate, 'mention'>, gold: Gold): boolean =>
  gold.some(({ source }) => touches(candidate.mention.phrase.span, source) || touches(namingPhrase(candidate.mention.phrase).span, source));

/** The candidates that name a gold source, those with its cue alone where there are such. */
function rightCandidates(candidates: readonly Candidate[], gold: Gold): Set<Candidate> {
  const named = candidates.filter((it) => namesSource(it, gold));
  const cued = named.filter((candidate) =>
    gold.some((it) => candidate.cue !== null && namesSource(candidate, [it]) && touches(candidate.cue, it.cue)),
  );
  return new Set(cued.length > 0 ? cued : named);
}

/** A verb behind the quote names the speaker. */
const isSpoken = ({ rule, cue }: Candidate, quote: Span): boolean =>
  (rule === 'quote-source-cue' || rule === 'quote-cue-source') && cue !== null && cue.start > quote.end;

/** One lesson a stretch that stands in a narrator's text. `weights` null: the earlier quotes are decided by the gold. */
function lessonsOf({ text, attributions }: Article, weights: Weights | null): Lesson[] {
  const { stretches, reading } = readText(text);
  const decided: (Decision | undefined)[] = stretches.map(() => undefined);
  return reading.places.flatMap((place, stretch): Lesson[] => {
    const { inner, within } = stretches[stretch] ?? { inner: undefined, within: null };
    // The corpus does not tell whose words a quote inside a quote holds.
    if (place === null || inner === undefined || within !== null) return [];
    const middle = Math.floor((inner.start + inner.end) / 2);
    const gold = attributions.filter((it) => it.source.length > 0 && touches({ start: middle, end: middle + 1 }, it.content));
    const seen = quotePlace(place, reading, stretch, decided);
    const candidates = candidatesFor(seen);
    const right = rightCandidates(candidates, gold);
    const [first = null] = right;
    const decision: Decision =
      weights === null
        ? { chosen: first && answerOf(first), share: 1, passedOn: null, rivals: [], rules: [], openness: 0 }
        : decide(seen, weights);
    decided[stretch] = decision;
    const open = { features: openFeatures(seen).map(nameOf), right: gold.length === 0 };
    const options = [open, ...candidates.map((it) => ({ features: it.features.map(nameOf), right: right.has(it) }))];
    // The corpus marks who passes the words on, a reader asks who spoke: such a stretch teaches nothing.
    const atSecondHand = candidates.some((it) => isSpoken(it, inner) && accordingToAnother.find(seen, it, candidates) !== null);
    const taught = options.some((it) => it.right) && !atSecondHand;
    return [{ stretch, example: taught ? { options } : null, decision, gold }];
  });
}

const fitOn = (lessons: readonly (readonly Lesson[])[]): Record<string, number> =>
  fitWeights(
    lessons.flat().flatMap(({ example }) => example ?? []),
    SETTINGS,
  );

/**
 * Weights fitted on all articles, and the lessons of each by weights fitted on the articles of other months. Quotes go on from quotes
 * before them: a first round takes those from the gold, a second, whose weights count, decides them by the first one's.
 */
export function crossFit(articles: readonly Article[]): { weights: Record<string, number>; heldOut: Lesson[][] } {
  const months = [...new Set(articles.map(monthOf))].sort();
  const folds = articles.map((article) => Math.floor((months.indexOf(monthOf(article)) * FOLDS) / months.length));
  const byOthers = (lessons: readonly (readonly Lesson[])[]): Lesson[][] => {
    const weights = Array.from({ length: FOLDS }, (_, fold) => new Weights(fitOn(lessons.filter((__, at) => folds[at] !== fold))));
    return articles.map((article, at) => lessonsOf(article, weights[folds[at] ?? 0] ?? new Weights({})));
  };
  const second = byOthers(articles.map((article) => lessonsOf(article, null)));
  return { weights: fitOn(second), heldOut: byOthers(second) };
}

const monthOf = ({ id }: Article): string => /\d{4}-\d{2}/.exec(id)?.[0] ?? '';

/** Every decision on words with a gold source, right where it names it. */
const judged = (lessons: readonly Lesson[]): Judged[] =>
  lessons.flatMap(({ decision: { chosen, passedOn, share }, gold }) =>
    chosen === null || gold.length === 0 ? [] : [{ rule: chosen.rule, share, right: namesSource(passedOn?.by ?? chosen, gold) }],
  );

function printMeasures(lessons: readonly Lesson[]): void {
  const sourced = lessons.filter(({ gold }) => gold.length > 0).length;
  const decisions = judged(lessons);
  const right = decisions.filter((it) => it.right).length;
  const measures = measureBands(decisions);
  const high = Object.values(measures).reduce((sum, { inHigh }) => sum + inHigh, 0);
  console.table(measures);
  console.log(`Of ${sourced} stretches with a source, ${percent(right / sourced)} get it, each month judged by weights fitted on others.`);
  console.log(`${percent(high / sourced)} are in the high band.`);
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** The articles of an annotated corpus, one a line. */
export const readArticles = (path: string): Article[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => articleSchema.parse(JSON.parse(line)));

if (import.meta.main) {
  const [path, ...options] = process.argv.slice(2);
  if (path === undefined) {
    console.error(USAGE);
    process.exitCode = 1;
  } else {
    const { weights, heldOut } = crossFit(readArticles(path));
    const lessons = heldOut.flat();
    printMeasures(lessons);
    if (!options.includes('--dry')) {
      writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
      writeFileSync(BANDS, `${JSON.stringify(measureBands(judged(lessons)), null, 2)}\n`);
      console.log(`${Object.keys(weights).length} weights.`);
    }
  }
}
