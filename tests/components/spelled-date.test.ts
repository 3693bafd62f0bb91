import { expect, test } from 'vitest';
import { spelledDate } from '../../src/components/spelled-date.ts';

test.each([
  { value: '2025-02-13', spelled: '13 February 2025' },
  { value: '2031-12-01', spelled: '1 December 2031' },
  { value: '--02-13', spelled: '13 February' }, // no year is stated or supplied
  { value: '2025', spelled: '2025' }, // what is no day stays as it is
])('$value is spelled “$spelled”', ({ value, spelled }) => expect(spelledDate(value)).toBe(spelled));
