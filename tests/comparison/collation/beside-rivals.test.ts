import { expect, test } from 'vitest';
import { besideRivals } from '../../../src/comparison/collation/beside-rivals.ts';
import { tokenise } from '../../../src/comparison/collation/tokenise.ts';

/** The words of the columns once they stand beside their rivals. `order`: the words of all texts as they stood; each text prints a word once. */
function placed(order: string, ...printed: string[]): string {
  const texts = printed.map((text) => tokenise(text, [{ start: 0, end: text.length }]));
  const columns = order.split(' ').map((word) => ({
    cells: texts.map((tokens) => {
      const at = tokens.findIndex(({ text }) => text === word);
      return at === -1 ? undefined : at;
    }),
  }));
  const wordOf = ({ cells }: { cells: (number | undefined)[] }) =>
    cells.flatMap((at, text) => (at === undefined ? [] : (texts[text]?.[at]?.text ?? [])))[0];
  return besideRivals(columns, texts).map(wordOf).join(' ');
}

test('a word goes past those in its place that a quote begins with', () => {
  expect(placed('mislead permitted She allowed it', 'mislead She allowed it', 'allowed it', 'mislead permitted it')).toBe(
    'mislead She allowed permitted it',
  );
});

test('and back over those that a quote ends with', () => {
  expect(placed('We will surely go must home', 'We will surely go home', 'We will surely', 'We must home')).toBe(
    'We must will surely go home',
  );
});

test.each([
  ['where no quote begins or ends among them', 'We must will go', 'We will go', 'We must go'],
  [
    'beside those that their own text prints next',
    'unfit for service must close',
    'unfit for service close',
    'unfit for service',
    'must close',
  ],
])('words stay %s', (_, order, ...printed) => {
  expect(placed(order, ...printed)).toBe(order);
});
