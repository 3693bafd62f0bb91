import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { overlaps } from '../analysis/text/slice.ts';
import type { Span } from '../schema/span.ts';

/** Neighbouring months tell the same news, so that a fold of several is further from what it is fitted on. */
const FOLDS = 5;

const pairSchema = z.tuple([z.number(), z.number()]).transform(([start, end]): Span => ({ start, end }));
const articleSchema = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: z.array(pairSchema), cue: z.array(pairSchema), content: z.array(pairSchema) })),
});
/** A text with what annotators marked: whose words, by which cue, and the words. */
export type Article = z.infer<typeof articleSchema>;
export type Gold = Article['attributions'];

/** The articles of an annotated corpus, one a line. */
export const readArticles = (path: string): Article[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => articleSchema.parse(JSON.parse(line)));

/** Articles in folds of neighbouring months, so that each can be judged by what was fitted on the others. */
export type Folds = { names: readonly number[]; of: readonly number[] };

/** `of` has the fold of each article, in their order. */
export function foldsOf(articles: readonly Pick<Article, 'id'>[]): Folds {
  const months = [...new Set(articles.map(monthOf))].sort();
  const of = articles.map((article) => Math.floor((months.indexOf(monthOf(article)) * FOLDS) / months.length));
  return { names: [...new Set(of)].sort((a, b) => a - b), of };
}

const monthOf = ({ id }: Pick<Article, 'id'>): string => /\d{4}-\d{2}/.exec(id)?.[0] ?? '';

export const touches = (span: Span, others: readonly Span[]): boolean => others.some((other) => overlaps(span, other));
