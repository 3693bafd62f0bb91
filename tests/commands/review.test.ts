import { expect, test } from 'vitest';
import { loadEdition } from '../../src/collections/load-edition.ts';
import { isDoubtful, review } from '../../src/commands/review.ts';
import { folderOf } from '../collections/folder-of.ts';

const editionInvented = () =>
  loadEdition(
    folderOf({
      '1.txt': '“The river is rising,” Mayor Ann Poe said.\n',
      '2.txt': 'It was a day of many words.\n\n“Nobody should wait for the water to come.”\n',
    }),
  );

test('a decision left open is listed with its place, its words and its sentence', async () => {
  expect(review(await editionInvented())).toContain(
    '2.txt, paragraph 2: direct, left open\n  “Nobody should wait for the water to come.”\n  sentence: “Nobody should wait for the water to come.”\n  decided:  nobody (none).',
  );
});

test('what is decided on good evidence is not listed, and neither is what an editor has corrected', async () => {
  const edition = await editionInvented();
  expect(review(edition)).not.toContain('The river is rising');
  expect(review(edition)).toContain('1 of 2 decisions are doubtful or left open.');
  const [, open] = edition.quotes;
  const correction = { by: 'An editor', on: '2031-03-05', why: 'Heard.', was: 'left open' };
  expect(open && isDoubtful(open)).toBe(true);
  expect(open && isDoubtful({ ...open, correction })).toBe(false);
});
