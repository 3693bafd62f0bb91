import { expect, test } from 'vitest';
import { areSimilar, editDistance } from '../../../src/comparison/collation/similar-words.ts';

test.each([
  ['illegible', 'illegibly', true],
  ['delusory', 'delusionary', true],
  ['nation', 'nations', true],
  ['negotiate', 'negotiation', true],
  ['kozlov', 'kozloff', true],
  ['put', 'putting', true],
  ['plan', 'planned', true],
  ['rot', 'rota', false],
  ['eleven', '11', true],
  ['three', '4', false],
  ['war', 'was', false],
  ['house', 'horse', true],
  ['bridge', 'fridge', false],
  ['council', 'minister', false],
  ['11', '12', false],
  ['anybody', 'anyone', true],
  ['anybody', 'someone', false],
])('“%s” and “%s” are readings of one word: %s', (a, b, expected) => {
  expect(areSimilar(a, b)).toBe(expected);
  expect(areSimilar(b, a)).toBe(expected);
});

test.each([
  ['', '', 0],
  ['dyke', 'dam', 3],
  ['alot', 'a lot', 1],
])('from “%s” to “%s” are %i changes', (a, b, changes) => {
  expect(editDistance(a, b)).toBe(changes);
});
