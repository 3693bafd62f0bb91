import { describe, expect, test } from 'vitest';
import { hueOf } from '../../src/components/hue.ts';

describe('the hue of a story', () => {
  test.each([
    { siglum: 'A', hue: 1 },
    { siglum: 'H', hue: 8 },
    { siglum: 'I', hue: 1 }, // begins again: the letter tells stories apart
    { siglum: 'Z', hue: 2 },
    { siglum: 'AA', hue: 3 }, // goes on after Z
  ])('of $siglum is $hue', ({ siglum, hue }) => expect(hueOf(siglum)).toBe(hue));
});
