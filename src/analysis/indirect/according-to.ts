import { pastDateline } from '../attribution/dateline.ts';
import { firstAfter } from '../attribution/reach.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import { clauseEnd } from './clause-end.ts';
import type { Report } from './report.ts';
import { sentenceEnd, sentenceStart } from './sentence.ts';

/** The source follows its cue closely: "according to early results of a poll". */
const NEAR_WORDS = 4;
const NEAR_PHRASES = 3;

/** "According to her, it rains", "it rains, according to her". */
export function accordingTo(passage: ReadPassage, cue: number): Report | null {
  const { words, phrases } = passage;
  const start = Math.max(sentenceStart(words, cue), pastDateline(words));
  const end = sentenceEnd(words, cue);
  const near = firstAfter(phrases, cue + 1);
  const source = phrases.slice(near, near + NEAR_PHRASES).find(({ possessor, first }) => !possessor && first <= cue + NEAR_WORDS) ?? null;
  const cueRange = { from: cue, to: cue + 1 };
  if (cue - start <= 1) {
    let comma = cue;
    while (comma < end && words[comma]?.tag !== 'comma') comma += 1;
    if (comma >= end) return null;
    const from = comma + 1;
    return {
      passage,
      frame: 'according-to',
      cue: cueRange,
      base: 'according to',
      content: [{ from, to: clauseEnd(words, from) }],
      mention: source,
      passive: false,
    };
  }
  let to = cue - 1;
  while (to > start && (words[to]?.tag === 'comma' || words[to]?.tag === 'dash' || words[to]?.tag === 'adverb')) to -= 1;
  return {
    passage,
    frame: 'according-to',
    cue: cueRange,
    base: 'according to',
    content: [{ from: start, to }],
    mention: source,
    passive: false,
  };
}
