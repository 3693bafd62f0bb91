import { describe, expect, test } from 'vitest';
import { counted, inWords, percent } from '../../src/components/numbers.ts';

describe('numbers in words', () => {
  test.each([
    { said: counted(1, 'word'), as: '1 word' },
    { said: counted(0, 'word'), as: '0 words' },
    { said: counted(1118, 'word'), as: '1,118 words' },
    { said: counted(2, 'story', 'stories'), as: '2 stories' },
    { said: inWords(5, 'story', 'stories'), as: 'Five stories' },
    { said: inWords(1, 'story', 'stories'), as: 'One story' },
    { said: inWords(30, 'story', 'stories'), as: '30 stories' },
    { said: percent(1, 3), as: '33%' },
    { said: percent(0, 0), as: '0%' }, // nothing of nothing
  ])('$as', ({ said, as }) => expect(said).toBe(as));
});
