import { weekdays } from './lexicon/function-words.ts';
import { nounKindOf } from './lexicon/people-words.ts';
import { isTitleAt } from './lexicon/titles.ts';
import { isCapital, type Word } from './words.ts';

/** In many countries people bear the names of weekdays: "Mr Monday Poe", "Dyer Friday Lund". Makes those names again; changes the words in place. */
export function nameAfterDays(words: readonly Word[]): void {
  words.forEach((word, at) => {
    if (word.tag === 'time' && weekdays.has(word.lower) && isCapital(word.text) && isGivenName(words, at)) word.tag = 'name';
  });
}

/** Before a name, and behind a title, a trade or what introduces a name, or at the head of a sentence whose subject it is. */
function isGivenName(words: readonly Word[], at: number): boolean {
  const [day, next] = [words[at], words[at + 1]];
  if (day === undefined || next?.tag !== 'name' || next.sentence !== day.sentence) return false;
  const before = words[at - 1]?.sentence === day.sentence ? words[at - 1] : undefined;
  if (before === undefined) return words[at + 2]?.tag === 'comma' || words[at + 2]?.reporting != null;
  if (before.tag === 'comma') return isPerson(words[at - 2]) && CLOSES.has(words[at + 2]?.tag ?? 'stop');
  return (before.tag === 'name' && isTitleAt([before.lower, day.lower], 0)) || isPerson(before) || INTRODUCES.has(before.lower);
}
const isPerson = (word: Word | undefined): boolean => (word?.tag === 'noun' || word?.tag === 'name') && nounKindOf(word.lower) === 'person';
/** Behind a name that was put in: "a weaver, Friday Poe, said". */
const CLOSES: ReadonlySet<string> = new Set(['comma', 'stop']);
const INTRODUCES: ReadonlySet<string> = new Set(['named', 'called', 'as']);
