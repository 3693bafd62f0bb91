import { expect, test } from 'vitest';
import { addressFor, asksForSomething, wantedIn } from '../../../src/client/search/search-address.ts';

const nothing = { query: '', kind: null, story: null, source: null } as const;

test.each([
  { address: '', wanted: nothing },
  { address: '?q=fair+share+%26+more', wanted: { ...nothing, query: 'fair share & more' } },
  { address: '?q=a&kind=source&story=b&source=ada', wanted: { query: 'a', kind: 'source', story: 'b', source: 'ada' } },
  { address: '?kind=passage', wanted: { ...nothing, kind: 'passage' } },
] as const)('the address “$address” asks for $wanted, and the other way round', ({ address, wanted }) => {
  expect(wantedIn(new URLSearchParams(address))).toEqual(wanted);
  expect(addressFor(wanted)).toBe(address);
});

test('what an address asks for that there is not is left out', () => {
  expect(wantedIn(new URLSearchParams('?q=a&kind=opinion&story='))).toEqual({ ...nothing, query: 'a' });
});

test('white space is nothing to look for', () => {
  expect(asksForSomething({ ...nothing, query: '  ' })).toBe(false);
  expect(asksForSomething({ ...nothing, story: 'a' })).toBe(true);
});
