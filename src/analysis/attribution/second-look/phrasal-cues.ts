import { wordSet } from '../../text/word-set.ts';
import { commonVerbs } from '../lexicon/common-verbs.ts';
import { nounCues } from '../lexicon/noun-cues.ts';
import type { Word } from '../words.ts';

/** Verbs that report with one of these words behind them and not without it: "pointed out", "hit back". */
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['point', wordSet('out')],
  ['lay', wordSet('out')],
  ['fire', wordSet('back')],
  ['hit', wordSet('back out')],
  ['strike', wordSet('back')],
  ['bite', wordSet('back')],
  ['fight', wordSet('back')],
  ['throw', wordSet('back out')],
  ['play', wordSet('up down')],
  ['double', wordSet('down')],
  ['come', wordSet('out')],
  ['open', wordSet('up')],
  ['wrap', wordSet('up')],
  ['follow', wordSet('up')],
  ['sound', wordSet('off')],
  ['kick', wordSet('off')],
  ['rattle', wordSet('off')],
  ['stand', wordSet('by')],
  ['turn', wordSet('to')],
  ['jump', wordSet('in')],
  ['step', wordSet('in')],
  ['break', wordSet('in')],
  ['cut', wordSet('in')],
  ['pile', wordSet('on')],
]);

/** "Fired back", "pointed out": a verb that reports together with the word behind it. */
export const isPhrasal = (words: readonly Word[], at: number): boolean =>
  PARTICLES.get(commonVerbs.get(words[at]?.lower ?? '')?.base ?? '')?.has(words[at + 1]?.lower ?? '') ?? false;

export function markPhrasal(words: readonly Word[], at: number): void {
  const word = words[at];
  if (word === undefined) return;
  word.reporting = 'speech';
  word.base = `${commonVerbs.get(word.lower)?.base} ${words[at + 1]?.lower}`;
}

/** How far after a light verb its noun may stand: "issued a strongly worded statement". */
const LIGHT_VERB_REACH = 6;
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `issue issues issued issuing release releases released releasing make makes made making give gives gave given giving deliver delivers delivered delivering send sends sent sending
  share shares shared sharing offer offers offered offering put puts post posts posted posting have has had use uses used using add adds added`.split(
    /\s+/,
  ),
);

/** "issued a statement": a light verb with a noun of speech as its object. */
export function bringsNounCue(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index <= at + LIGHT_VERB_REACH; index += 1) {
    const word = words[index];
    if (
      word === undefined ||
      word.tag === 'verb' ||
      word.tag === 'stop' ||
      word.tag === 'quote' ||
      word.tag === 'comma' ||
      (word.tag === 'preposition' && word.lower !== 'following')
    )
      return false;
    if (word.tag === 'noun' && nounCues.has(word.lower)) return true;
  }
  return false;
}

export function markLightVerb(word: Word): void {
  word.tag = 'verb';
  word.form ??= 'past';
  word.reporting = 'act';
  word.base = 'issue';
}
