import { expect, test } from 'vitest';
import { segmentBlocks } from '../../../src/analysis/text/blocks.ts';
import { listLeads } from '../../../src/analysis/text/lists.ts';

test.each([
  { lines: ['It found:', '• One.', '• Two.', 'The end.'], leads: { 1: 0, 2: 0 } },
  { lines: ['It found:', '1. One.', '2) Two.', '(c) Three.'], leads: { 1: 0, 2: 0, 3: 0 } },
  { lines: ['It found:', '- One:', '- Two.', '- Three.'], leads: { 1: 0, 2: 0, 3: 0 } },
  { lines: ['It found:', '• One.', 'The end.'], leads: {} },
  { lines: ['It found.', '• One.', '• Two.'], leads: {} },
  { lines: ['It found:', 'One.', '• Two.', '• Three.'], leads: {} },
  { lines: ['First:', 'Then:', '• One.', '• Two.'], leads: { 2: 1, 3: 1 } },
])('what leads into the items of $lines', ({ lines, leads }) => expect(Object.fromEntries(listLeads(lines))).toEqual(leads));

test('items without a stop are paragraphs, not headings', () => {
  const blocks = segmentBlocks(
    'Ann Poe asked for two things on Monday:\n\n1. No boats after dark\n\n2. A bell on every pier\n\nNobody answered her.\n',
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
});
