import { describe, expect, test } from 'vitest';
import { openingTitle, openingWords } from '../../src/components/opening-words.ts';

describe('the opening of a text', () => {
  test('keeps a short text whole', () => {
    expect(openingWords('We will wait for rain.', 4)).toEqual({ words: 'We will wait for rain.', shortened: false });
  });

  test('ends after the words asked for, without the mark that follows them', () => {
    expect(openingWords('We will wait, if need be, for rain until the morning', 3)).toEqual({ words: 'We will wait', shortened: true });
  });

  test.each([
    { text: 'We will wait', title: '“We will wait”' },
    { text: 'We will wait for rain until the morning comes', title: '“We will wait …”' },
  ])('$text makes the title $title', ({ text, title }) => expect(openingTitle(text, 3)).toBe(title));

  test('stands without marks where the story has none', () => {
    expect(openingTitle('they will wait for rain until the morning comes', 3, false)).toBe('they will wait …');
  });
});
