import { expect, test } from 'vitest';
import { tokenise } from '../../../src/comparison/collation/tokenise.ts';
import { weighSentenceWordedTwice } from '../../../src/comparison/statements/worded-twice.ts';

const weigh = (a: string, b: string) => {
  const [one, other] = [a, b].map((text) => tokenise(text, [{ start: 0, end: text.length }]));
  return weighSentenceWordedTwice(one ?? [], other ?? []);
};

test.each([
  {
    why: 'two wordings of one sentence, one word of content after another kept',
    a: 'It rained. We have broken the promise to the people who live beside the dyke, and it must be kept now',
    b: 'We have broken the word we gave to those who live beside the dyke, and we have to keep it now',
    together: true,
  },
  {
    why: 'a turn of speech with one word of content, however often',
    a: 'We are here to rebuild it for the crews, and we are here to rebuild it for you',
    b: 'We are here to rebuild it on the hill, and we are here to rebuild it for good',
    together: false,
  },
  {
    why: 'the same grammar around other matters',
    a: 'We have never asked the ministry for a loan, and we are not going to ask for one',
    b: 'We have never promised the crew a rise, and we are not going to promise them one',
    together: false,
  },
  {
    why: 'sentences that begin in different ways',
    a: 'They say we have broken the promise to those who live beside the dyke, and must keep it',
    b: 'We have broken the promise to those who live beside the dyke, and we must keep it',
    together: false,
  },
  {
    why: 'sentences too short to tell',
    a: 'We have broken the promise beside the dyke',
    b: 'We have broken the word beside the dyke',
    together: false,
  },
])('$why', ({ a, b, together }) => {
  expect([weigh(a, b) !== undefined, weigh(b, a) !== undefined]).toEqual([together, together]);
});
