import { describe, expect, test } from 'vitest';
import { wordsInPath } from '../../src/client/not-found.ts';

describe('the words of an address that leads nowhere', () => {
  test.each([
    { path: '/quotes/we-will-wait-for-rain-3f2a1/', words: 'we will wait for rain' },
    { path: '/sources/ada-bell/', words: 'ada bell' },
    { path: '/news/stories/caf%C3%A9-closes/', words: 'news café closes' },
    { path: '/quotes/%E0%A4%A/', words: 'A' },
    { path: '/', words: '' },
  ])('$path gives “$words”', ({ path, words }) => expect(wordsInPath(path)).toBe(words));
});
