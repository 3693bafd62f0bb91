import { expect, test } from 'vitest';
import { holdsClause } from '../../../src/analysis/quotations/kinds.ts';

test.each([
  { before: '', marked: 'We will rebuild the pier,', clause: true },
  { before: '', marked: 'We always keep our word,', clause: true },
  { before: 'She praised “', marked: 'those who keep a word', clause: false },
  { before: 'She said: “', marked: 'Not in my town.', clause: false },
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
  { before: 'The tide was “', marked: 'late again – we are used to it', clause: true },
])('“$marked” after “$before” holds a clause: $clause', ({ before, marked, clause }) => expect(holdsClause(marked, before)).toBe(clause));
