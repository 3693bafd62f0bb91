import { voiceItHangsOn } from './hanging-voices.ts';
import { type NounPhrase, VOICES } from './noun-phrase.ts';
import { firstAfter } from './reach.ts';
import type { ReadPassage } from './reading.ts';

/** Not "asked the mayor to call it": whoever asks somebody to say words says them first. */
const CAUSES: ReadonlySet<string> = new Set(
  `prompt prompts prompted prompting lead leads led leading force forces forced forcing cause causes caused causing compel compels compelled compelling inspire inspires inspired inspiring
  spur spurs spurred spurring provoke provokes provoked provoking drive drives drove driven driving`.split(/\s+/),
);

/** "The delay prompted the mayor to call it “unfair”": whom the words were got out of says them, and nobody before. Null where nobody is made to. */
export function madeToSay(passage: ReadPassage, cue: number): NounPhrase | null {
  const { words, phrases } = passage;
  let to = cue - 1;
  while (words[to]?.tag === 'adverb') to -= 1;
  if (words[to]?.tag !== 'to') return null;
  const index = firstAfter(phrases, to) - 1;
  const nearest = phrases[index];
  if (nearest === undefined || nearest.possessor || nearest.last !== to - 1) return null;
  const made = voiceItHangsOn(passage, index) ?? nearest;
  const verb = words[made.first - 1];
  return VOICES.has(made.kind) && verb?.tag === 'verb' && CAUSES.has(verb.lower) ? made : null;
}
