import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { spansOfToken, type Token, tokenise } from '../../../src/comparison/collation/tokenise.ts';
import type { Span } from '../../../src/schema/span.ts';

const shown = ({ before, text, after }: Token): string =>
  `${before.map((mark) => mark.text).join(' ')}<${text}>${after.map((mark) => mark.text).join(' ')}`;
const whole = (text: string): Span[] => [{ start: 0, end: text.length }];

describe('tokenise', () => {
  test.each([
    { text: 'We won, again!', tokens: ['<We>', '<won>,', '<again>!'] },
    { text: 'plans [drawn up] here', tokens: ['<plans>', '[<drawn>', '<up>]', '<here>'] },
    { text: 'so –- he said … twice', tokens: ['<so>–-', '<he>', '<said>…', '<twice>'] },
    { text: 'the “old” mill', tokens: ['<the>', '“<old>”', '<mill>'] },
    { text: 'long-term', tokens: ['<long>-', '<term>'] },
    { text: '$300 or £4.5', tokens: ['$<300>', '<or>', '£<4.5>'] },
    { text: '“ …stop', tokens: ['“ …<stop>'] },
    { text: '…', tokens: [] },
  ])('$text', ({ text, tokens }) => {
    expect(tokenise(text, whole(text)).map(shown)).toEqual(tokens);
  });

  it('tells how segments hang together', () => {
    const text = '“We left.\n“Then we ate,” he said. “Fish.”';
    const segments = ['We left.', 'Then we ate,', 'Fish.'].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    expect(tokenise(text, segments).map(({ text: word, junction }) => `${word} ${junction}`)).toEqual([
      'We adjoining',
      'left adjoining',
      'Then reopened',
      'we adjoining',
      'ate adjoining',
      'Fish apart',
    ]);
  });

  it('holds every character but white space once, if there is any word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab .,-…“”[]$ 1é\n') }), (text) => {
        const spans = tokenise(text, whole(text)).flatMap(spansOfToken);
        const held = spans.map(({ start, end }) => text.slice(start, end)).join('');
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        expect(held.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        expect(spans).toEqual([...spans].sort((a, b) => a.start - b.start));
      }),
    );
  });
});
