import { phrasesWithin } from '../attribution/reach.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import type { WordRange } from '../indirect/report.ts';
import type { Voice } from '../story-analysis.ts';
import { isEvent, isPlace, isWork } from './setting-words.ts';

const PEOPLE: ReadonlySet<string> = new Set(['name-person', 'name-user', 'person', 'group']);
/** "Called on Poe", "a letter from Poe", "jeered at Poe": whoever stands behind these is aimed at, and no place. */
const AIMED: ReadonlySet<string> = new Set(['on', 'at', 'from']);
/** "At Arden Hall", "at a fundraiser", "on the Poe show": no one, though the words may mean people as well. */
const isNoOne = (head: string): boolean => isPlace(head) || isWork(head) || isEvent(head);

/** Tells of a setting whether it is somebody after all, who is no place to be at. */
export function peopleAmong(voices: readonly Voice[]): (passage: ReadPassage, setting: WordRange) => boolean {
  let known: Set<number> | null = null;
  const isPerson = (end: number): boolean => {
    known ??= new Set(
      // One word that somebody is quoted by may be that of a platform.
      voices.flatMap(({ kind, name, mentions }) =>
        kind === 'person' && name.includes(' ') ? mentions.flatMap(({ span, form }) => (form === 'name' ? span.end : [])) : [],
      ),
    );
    return known.has(end);
  };
  return ({ words, phrases }, { from, to }) => {
    if (!AIMED.has(words[from]?.lower ?? '')) return false;
    const phrase = phrasesWithin(phrases, from + 1, to).find(({ first }) => first === from + 1);
    if (phrase === undefined || phrase.possessor || isNoOne(words[phrase.head]?.lower ?? '')) return false;
    return PEOPLE.has(phrase.kind) || isPerson(phrase.span.end);
  };
}
