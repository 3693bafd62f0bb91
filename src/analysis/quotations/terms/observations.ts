import { auxiliaries } from '../../attribution/lexicon/function-words.ts';
import { type Feature, feature, type Part } from '../../feature.ts';
import { lowerCaseOf } from '../../text/lower-case.ts';
import { nounCue, tailCue, wayFromCue } from './nearby-cues.ts';
import { stepsAround } from './openness.ts';
import type { Situation } from './situations.ts';
import type { Token } from './surroundings.ts';
import { bearers, classOf, namingWords, slogans, surfaces, wordNouns, works } from './word-classes.ts';

/**
 * Named observations about marked words, for and against their being a term. Each is a yes: what is not named was not seen. The
 * weights beside this file say how much each counts.
 */
export function observe(it: Situation): Feature[] {
  const inside = it.words;
  const length = bucketOf(inside.length);
  // Headlines capitalise everything, so capitals tell nothing there.
  const capitals = it.blockKind === 'paragraph' ? it.capitals : it.blockKind;
  const [before, beforeThat] = [classOf(it.before[0]), classOf(it.before[1])];
  const [after, afterThat] = [classOf(it.after[0]), classOf(it.after[1])];
  const tail = tailCue(it.after);
  return [
    feature`always`,
    feature`before=${beforeThat}+${before}`,
    feature`after=${after}`,
    feature`after=${after} capitals=${capitals}`,
    feature`after=${after} short=${inside.length <= SHORT}`,
    feature`after=${after}+${afterThat}`,
    feature`reported=${it.reported}`,
    feature`reported=${it.reported} capitals=${capitals}`,
    feature`way=${wayFromCue(it.before)}`,
    feature`tail=${tail}`,
    feature`tail=${tail} capitals=${capitals}`,
    feature`noun cue before=${nounCue(it.before)}`,
    feature`names before=${Math.min(MOST_NAMES, it.before.filter(({ text }) => /^\p{Lu}/u.test(text)).length)} capitals=${capitals}`,
    feature`marks=${it.stretch.family} block=${it.blockKind}`,
    ...it.rules.map((rule) => feature`rule=${rule}`),
    ...insideObservations(it, inside, length),
    ...groupObservations(it.before, 'before', capitals),
    ...groupObservations(it.after, 'after', capitals),
    ...neighbourObservations(it, capitals),
  ];
}

/** Names and scare quotes are seldom longer. In words. */
const SHORT = 4;
/** Two names before the marks are as good as more. */
const MOST_NAMES = 2;
const LENGTHS = [1, 2, 3, 4, 6, 10, 18];
const bucketOf = (words: number): string => String(LENGTHS.find((limit) => words <= limit) ?? 'more');

const SPEAKER: ReadonlySet<string> = new Set("i i'm i've i'd i'll we we're we've we'll my our us me you your you're".split(' '));
const FINITE: ReadonlySet<string> = new Set(
  `is are was were am has have had do does did will would can could should must may might isn't aren't wasn't don't doesn't didn't won't
  can't cannot it's that's there's he's she's they're let's`.split(/\s+/),
);

function insideObservations({ marked, stretch, repeated, takenUp }: Situation, inside: readonly string[], length: string): Feature[] {
  const lower = inside.map(lowerCaseOf);
  const seen: Feature[] = [];
  if (!stretch.closed) seen.push(feature`never closed`, feature`never closed words=${length}`);
  if (repeated) seen.push(feature`repeated`);
  if (takenUp) seen.push(feature`taken up`, feature`taken up words=${length}`);
  if (lower.some((word) => SPEAKER.has(word))) seen.push(feature`speaks of itself`, feature`speaks of itself words=${length}`);
  if (lower.some((word) => FINITE.has(word))) seen.push(feature`finite verb`);
  if (auxiliaries.has(lower[0] ?? '')) seen.push(feature`begins with auxiliary`);
  if (/[.…]{2,}|…|\[/.test(marked)) seen.push(feature`edited`);
  if (/^[#@]/.test(marked)) seen.push(feature`tag`);
  if (/^\P{L}*$/u.test(marked)) seen.push(feature`figures`);
  if (/[!?]/.test(marked)) seen.push(feature`exclaims`);
  return seen;
}

/** What is observed in part: how likely nobody speaks the words. */
export function observeOpenness({ openness, capitals: own, blockKind }: Situation): Part[] {
  if (openness === null) return [];
  const capitals = blockKind === 'paragraph' ? own : blockKind;
  return stepsAround(openness).flatMap(({ step, part }) => [
    { feature: feature`open=${step}`, part },
    { feature: feature`open=${step} capitals=${capitals}`, part },
  ]);
}

const GROUPS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['work', works],
  ['naming', namingWords],
  ['word', wordNouns],
  ['bearer', bearers],
  ['surface', surfaces],
  ['slogan', slogans],
];
/** By word, the groups that hold it. */
const GROUPS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap(([, words]) => [...words]).map((word) => [word, GROUPS.flatMap(([name, words]) => (words.has(word) ? [name] : []))]),
);
/** How many words away such a noun may stand: "the new television “…” show". */
const GROUP_REACH = 6;

/** Of each group, the word of it that stands nearest. */
function groupObservations(tokens: readonly Token[], side: 'before' | 'after', capitals: string): Feature[] {
  const seen: Feature[] = [];
  const groups: string[] = [];
  for (let at = 0; at < Math.min(tokens.length, GROUP_REACH); at += 1) {
    for (const name of GROUPS_OF.get(tokens[at]?.lower ?? '') ?? NONE) {
      if (groups.includes(name)) continue;
      groups.push(name);
      seen.push(feature`${name} ${side}=${at === 0 ? 'next' : 'near'}`, feature`${name} ${side} capitals=${capitals}`);
    }
  }
  return seen;
}
const NONE: readonly string[] = [];

function neighbourObservations({ sinceLast, untilNext }: Situation, capitals: string): Feature[] {
  return [
    ...(sinceLast === null ? [] : [feature`since last=${gapOf(sinceLast)}`, feature`since last=${gapOf(sinceLast)} capitals=${capitals}`]),
    ...(untilNext === null ? [] : [feature`until next=${gapOf(untilNext)}`]),
  ];
}

function gapOf(gap: string): string {
  const narration = gap.trim();
  if (/^(?:,|and|or|,? and|,? or|&|\/|)$/.test(narration)) return 'list';
  if (/[.!?](?:\s|$)/.test(gap)) return 'sentence';
  return narration.split(/\s+/).length <= SHORT ? 'few words' : 'many words';
}
