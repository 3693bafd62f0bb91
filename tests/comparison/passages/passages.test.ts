import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/comparison/passages/passages.ts';
import { goldEdition } from '../gold-edition.ts';
import { type InventedQuote, inventedEdition } from '../invented-edition.ts';

const passagesIn = (text: string, quotes: InventedQuote[] = []) => {
  const edition = inventedEdition({ texts: [text], quotes });
  return edition.stories.flatMap((story) => passagesOf(story, edition.quotes)).map(({ span }) => text.slice(span.start, span.end));
};

test.each([
  { text: 'The sea rose. The town slept.', passages: ['The sea rose.', 'The town slept.'] },
  { text: 'The U.S. Navy came. Mr. Bell left.', passages: ['The U.S. Navy came.', 'Mr. Bell left.'] },
  { text: '“Who came?” asked Ada Bell. Nobody.', passages: ['“Who came?” asked Ada Bell.', 'Nobody.'] },
  { text: 'A heading\nThe sea rose.', passages: ['A heading', 'The sea rose.'] },
])('$text', ({ text, passages }) => {
  expect(passagesIn(text)).toEqual(passages);
});

test('the sentences of one quote stay together', () => {
  const text = '“The sea rose. We ran,” she said. “It was dark.” They were lucky.';
  expect(passagesIn(text, [{ id: 'a1', words: ['The sea rose. We ran,', 'It was dark.'] }])).toEqual([
    '“The sea rose. We ran,” she said. “It was dark.”',
    'They were lucky.',
  ]);
});

test('passages hold every word of the seeds outside boilerplate, once and in order', () => {
  const edition = goldEdition();
  for (const story of edition.stories) {
    const spans = passagesOf(
      story,
      edition.quotes.filter((quote) => quote.story === story.id),
    ).map(({ span }) => span);
    const joined = spans.map(({ start, end }) => story.text.slice(start, end)).join('');
    const shown = story.blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ span }) => story.text.slice(span.start, span.end));
    expect(joined.replaceAll(/\s/g, '')).toBe(shown.join('').replaceAll(/\s/g, ''));
  }
});
