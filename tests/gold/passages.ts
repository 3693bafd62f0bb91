import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { analyseStory } from '../../src/analysis/analyse-story.ts';
import type { Voice } from '../../src/analysis/story-analysis.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Tally } from './judgement.ts';

/**
 * Invented passages, each around one construction, written and marked by somebody who had not seen the rules. Of each sort half were read
 * since; what the other half shows is what the rules do with words they were not made for.
 */
export const passageFiles = [
  'constructions-read',
  'constructions-unread',
  'names-read',
  'names-unread',
  'layouts-read',
  'layouts-unread',
] as const;
export type PassageFile = (typeof passageFiles)[number];

const passageSchema = z.strictObject({
  construct: z.string().min(1),
  text: z.string().min(1),
  /** Words between marks that are somebody's; `speaker` as the text names them most fully, null where it does not say. */
  quotes: z.array(z.strictObject({ words: z.string().min(1), speaker: z.string().min(1).nullable() })),
  /** Marked words that nobody says. */
  terms: z.array(z.string().min(1)),
});
export type Passage = z.infer<typeof passageSchema>;

export const readPassages = (file: PassageFile): Passage[] =>
  readFileSync(new URL(`./passages/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => passageSchema.parse(JSON.parse(line)));

/** What is judged of passages: words found, with the right source, and terms that are taken for no quote. */
export type PassageScore = { found: Tally; sourced: Tally; terms: Tally };

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const bare = (words: string): string => words.replace(EDGES, '');
const folded = (words: string): string => words.toLowerCase().replaceAll('’', "'");
const ARTICLE = /^(?:the|an?) /;

/** A voice that the text calls so, or whose own name is part of what is asked for. */
const isCalled =
  (text: string, speaker: string) =>
  ({ name, mentions }: Voice): boolean => {
    const [wanted, own] = [folded(speaker), folded(name).replace(ARTICLE, '')];
    const printed = ({ start, end }: Span): string => folded(text.slice(start, end));
    return mentions.some(({ span }) => printed(span).includes(wanted)) || own.includes(wanted) || wanted.includes(own);
  };

export function judgePassage({ text, quotes, terms }: Passage): PassageScore {
  const { quotes: all, uncounted, voices } = analyseStory(text);
  const shown = all.filter(({ kind }) => kind !== 'indirect');
  const wordsOf = ({ segments }: (typeof shown)[number]): string[] => segments.map(({ start, end }) => bare(text.slice(start, end)));
  const left = [...shown, ...uncounted].flatMap((quote) => wordsOf(quote).map((words) => ({ words, quote })));
  const score: PassageScore = {
    found: { right: 0, of: quotes.length },
    sourced: { right: 0, of: quotes.length },
    terms: { right: 0, of: terms.length },
  };
  for (const { words, speaker } of quotes) {
    const at = left.findIndex((it) => it.words === bare(words));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found === undefined) continue;
    score.found.right += 1;
    const speakers = found.quote.attribution?.voices.flatMap((voice) => voices[voice] ?? []) ?? [];
    if (speaker === null ? speakers.length === 0 : speakers.some(isCalled(text, speaker))) score.sourced.right += 1;
  }
  score.terms.right = terms.filter((term) => !left.some(({ words, quote }) => words === bare(term) && shown.includes(quote))).length;
  return score;
}

const plus = (a: Tally, b: Tally): Tally => ({ right: a.right + b.right, of: a.of + b.of });

export const judgePassages = (file: PassageFile): PassageScore =>
  readPassages(file)
    .map(judgePassage)
    .reduce((a, b) => ({ found: plus(a.found, b.found), sourced: plus(a.sourced, b.sourced), terms: plus(a.terms, b.terms) }));
