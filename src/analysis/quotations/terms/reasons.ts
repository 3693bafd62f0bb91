import { capitalsOf } from './capitals.ts';
import { namedBy } from './names.ts';
import type { Situation } from './situations.ts';
import type { Token } from './surroundings.ts';
import { bearers, classOf, namingWords, slogans, surfaces, wordNouns, works } from './word-classes.ts';

/** How far from the marked words a telling word may stand. */
const NEAR = 6;

const LOOKED_FOR: readonly { words: ReadonlySet<string>; reason: (word: string) => string }[] = [
  { words: slogans, reason: (word) => `“${word}” beside them says that they are a saying, not what somebody says here.` },
  { words: namingWords, reason: (word) => `“${word}” beside them gives a name.` },
  { words: wordNouns, reason: (word) => `“${word}” beside them speaks of the words as words.` },
  { words: surfaces, reason: (word) => `“${word}” beside them: they are read there, not said.` },
  { words: works, reason: (word) => `“${word}” beside them makes them the title of a work or a broadcast.` },
  { words: bearers, reason: (word) => `“${word}” beside them: they name it.` },
];

/** Why marked words are a term, in one sentence that names what tells so. */
export function reasonFor(situation: Situation): string {
  const named = namedBy(situation);
  if (named !== null) return named;
  const near = [...situation.before.slice(0, NEAR), ...situation.after.slice(0, NEAR)];
  for (const { words, reason } of LOOKED_FOR) {
    const word = near.find(({ lower }) => words.has(lower));
    if (word) return reason(word.text);
  }
  const capitals = capitalsOf(situation.words);
  if (capitals === 'title' || capitals === 'word') return `Written with capitals like a name or a title${placed(situation)}.`;
  if (situation.repeated) return 'The story marks these words more than once, as a name for something.';
  return `The narrator uses the words in a sentence of their own${placed(situation)}, and no words of speech go with them.`;
}

/** The words right beside the marks, for the reader to see. */
function placed({ before, after }: Situation): string {
  const [last, first] = [before[0], after[0]];
  if (isWord(last)) return `, after “${last.text}”`;
  return isWord(first) ? `, before “${first.text}”` : '';
}

const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && !['none', 'stop', 'mark', 'comma'].includes(classOf(token));
