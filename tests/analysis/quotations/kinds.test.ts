import { expect, test } from 'vitest';
import { holdsClause, standsAsSentence } from '../../../src/analysis/quotations/kinds.ts';

test.each([
  { before: '', marked: 'We will rebuild the pier,', clause: true },
  { before: '', marked: 'We always keep our word,', clause: true },
  { before: 'She praised “', marked: 'those who keep a word', clause: false },
  { before: 'She said: “', marked: 'Not in my town.', clause: false },
  { before: 'She said, “', marked: 'Anybody who still ferried the sheep.', clause: true },
  { before: 'She blamed “', marked: 'people who ferried sheep', clause: false },
  { before: 'She said “', marked: 'there is no way back', clause: true },
  { before: 'He warned that “', marked: 'it will be the greatest loss since the flood', clause: true },
  { before: 'She posted that “', marked: 'we are charting our next steps.', clause: true },
  { before: 'She called it “', marked: 'a fair deal', clause: false },
  { before: 'He mocked her, saying his “', marked: 'numbers aren’t particularly great', clause: false },
  { before: 'He claimed the flood “', marked: 'would have never started', clause: false },
  { before: 'It would happen “', marked: 'in the not too distant future.', clause: false },
  { before: 'They “', marked: 'agreed to work together. We have also agreed to talk.', clause: true },
  { before: 'She said the vision “', marked: 'sounds like abandoning the harbour.', clause: false },
  { before: 'Asked, he said “', marked: 'unlikely', clause: false },
  { before: 'They lived on “', marked: 'bread and fish cakes', clause: false },
  { before: 'The port expects “', marked: 'all fees to be paid on the day', clause: false },
  { before: 'He said the pier was “', marked: 'not a road, it’s a promise', clause: true },
  { before: 'He said the pier was “', marked: 'not a road, but a promise', clause: false },
  { before: 'She said “', marked: 'Please keep clear', clause: true },
  { before: '', marked: 'Keep the tide out,', clause: true },
  { before: 'He would carry “', marked: 'these seven lists', clause: false },
  { before: 'It was “', marked: 'a tide that nobody had foreseen', clause: false },
  { before: 'She had “', marked: 'worked where she was sent', clause: false },
  { before: 'The firm “', marked: 'firmly denies any fault', clause: false },
  { before: 'She warned that “', marked: 'slow decay of the lower beams cannot be seen', clause: true },
  { before: 'She said “', marked: 'a pier that stands is not a pier that lasts', clause: true },
  { before: 'The tide was “', marked: 'late again – we are used to it', clause: true },
])('“$marked” after “$before” holds a clause: $clause', ({ before, marked, clause }) => expect(holdsClause(marked, before)).toBe(clause));

test.each([
  { before: 'She replied in one word: “', marked: 'Never.', alone: true },
  { before: 'He asked only, “', marked: 'Is the tide in?', alone: true },
  { before: 'There were cries of “', marked: 'Shame!', alone: true },
  { before: 'She shook her head. “', marked: 'Not ours.', alone: true },
  { before: 'She called it “', marked: 'Home.', alone: false },
  { before: 'They lived on “', marked: 'bread.', alone: false },
  { before: '', marked: 'A fair deal,', alone: false },
])('“$marked” after “$before” stands as a sentence: $alone', ({ before, marked, alone }) =>
  expect(standsAsSentence(marked, before)).toBe(alone),
);
