import type { Candidate } from './candidate.ts';
import { connectPairs, joinBest } from './connect.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { fitOfFragment, isFragment } from './fragments.ts';
import { weighSameWords } from './same-words.ts';
import { gatherClasses, type WordingClass } from './wording-classes.ts';
import { tellingWords, wordingKeys } from './wording-keys.ts';

/**
 * Groups quotes that print the same words of one source; a quote like no other is a group of its own. Whether two quotes belong together depends on these two alone, and a
 * group is what such pairs connect; so neither the order of stories nor a story that is added changes other groups.
 * Quotes whose source is left open, and single words, join the group they fit best, and never connect two.
 */
export function groupQuotes(candidates: readonly Candidate[]): Candidate[][] {
  const classes = gatherClasses(candidates);
  const sets = new DisjointSets<WordingClass>();
  const byWording = remember(({ first }: WordingClass) => wordingKeys(first.words));
  const byTellingWord = remember(({ first }: WordingClass) => tellingWords(first.words));
  const printed = remember(({ first }: WordingClass) => first.words.join(' '));
  const sameWords = (a: WordingClass, b: WordingClass) => weighSameWords(a.first, b.first);
  const sameWord = (a: WordingClass, b: WordingClass) => fitOfFragment(a.first, b.first);

  const passages = classes.filter(({ first }) => !isFragment(first));
  const attributed = passages.filter(({ first }) => first.sources.length > 0);
  const open = passages.filter(({ first }) => first.sources.length === 0);
  connectPairs(attributed, sets, byWording, (a, b) => sameWords(a, b) !== undefined, printed);
  joinBest(open, attributed, sets, byWording, sameWords);
  const stillOpen = open.filter((it) => sets.isAlone(it));
  connectPairs(stillOpen, sets, byWording, (a, b) => sameWords(a, b) !== undefined, printed);

  const fragments = classes.filter(({ first }) => isFragment(first) && first.sources.length > 0);
  joinBest(fragments, attributed, sets, byTellingWord, sameWord);
  const homeless = fragments.filter((it) => sets.isAlone(it));
  connectPairs(homeless, sets, byTellingWord, (a, b) => sameWord(a, b) !== undefined, printed);

  const groups = Map.groupBy(classes, (it) => sets.find(it));
  return [...groups.values()].flatMap((group) => {
    const members = group.map(({ members: own }) => own);
    return group.length > 1 || holdsTogether(group[0]) ? [members.flat()] : members.flat().map((alone) => [alone]);
  });
}

/** Quotes of one class print the same; that must be beyond chance too. */
function holdsTogether(only: WordingClass | undefined): boolean {
  return only !== undefined && (weighSameWords(only.first, only.first) ?? fitOfFragment(only.first, only.first)) !== undefined;
}

function remember<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
