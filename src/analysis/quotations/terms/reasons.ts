import { namedBy } from './names.ts';
import type { Situation } from './situations.ts';
import type { Token } from './surroundings.ts';
import { bearers, classOf, namingWords, slogans, surfaces, wordNouns, works } from './word-classes.ts';

/** Words that tell what marked words are, and how far before and after the marks they may stand to do so. */
const LOOKED_FOR: readonly { words: ReadonlySet<string>; before: number; after: number; reason: (word: string) => string }[] = [
  {
    words: slogans,
    before: 5,
    after: 6,
    reason: (word) => `“${word}” beside them says that they are a saying, not what somebody says here.`,
  },
  { words: namingWords, before: 4, after: 0, reason: (word) => `“${word}” beside them gives a name.` },
  { words: wordNouns, before: 4, after: 3, reason: (word) => `“${word}” beside them speaks of the words as words.` },
  { words: surfaces, before: 4, after: 2, reason: (word) => `“${word}” beside them: they are read there, not said.` },
  { words: works, before: 5, after: 4, reason: (word) => `“${word}” beside them makes them the title of a work or a broadcast.` },
  { words: bearers, before: 0, after: 2, reason: (word) => `“${word}” beside them: they name it.` },
];

/** Why marked words are a term, in one sentence that names what tells so. */
export function reasonFor(situation: Situation): string {
  const named = namedBy(situation);
  if (named !== null) return named;
  for (const { words, before, after, reason } of LOOKED_FOR) {
    const near = [...situation.before.slice(0, before), ...situation.after.slice(0, after)];
    const word = near.find(({ lower }) => words.has(lower));
    if (word) return reason(word.text);
  }
  const { capitals } = situation;
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
