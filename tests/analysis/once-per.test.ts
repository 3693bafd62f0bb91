import { expect, test } from 'vitest';
import { oncePer } from '../../src/analysis/once-per.ts';

/** A look-up of what a text has of words, and how often it was worked out. */
function counting() {
  const asked: string[] = [];
  const wordsOf = oncePer(({ text }: { text: string }) => {
    asked.push(text);
    return text.split(' ');
  });
  return { asked, wordsOf };
}

test('it is worked out once for an object', () => {
  const { asked, wordsOf } = counting();
  const line = { text: 'out of bread' };
  expect(wordsOf(line)).toBe(wordsOf(line));
  expect(asked).toEqual(['out of bread']);
});

test('a copy that is changed has it worked out anew', () => {
  const { wordsOf } = counting();
  const line = { text: 'out of bread' };
  wordsOf(line);
  expect(wordsOf({ ...line, text: 'out of milk' })).toEqual(['out', 'of', 'milk']);
});

test('two questions about one object have an answer each', () => {
  const line = { text: 'out of bread' };
  const [words, letters] = [oncePer((it: typeof line) => it.text.split(' ')), oncePer((it: typeof line) => [...it.text])];
  expect(words(line)).toHaveLength(3);
  expect(letters(line)).toHaveLength(12);
});

test('the object looks as it did before', () => {
  const { wordsOf } = counting();
  const line = { text: 'out of bread' };
  wordsOf(line);
  expect({ keys: Object.keys(line), json: JSON.stringify(line) }).toEqual({ keys: ['text'], json: '{"text":"out of bread"}' });
});
