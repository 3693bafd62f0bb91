import { describe, expect, test } from 'vitest';
import { givenTo } from '../../../src/components/statement/given-to.ts';
import { sourceIdSchema } from '../../../src/schema/ids.ts';

const [ada, bell] = [sourceIdSchema.parse('ada'), sourceIdSchema.parse('bell')];
const sources = [
  { id: ada, name: 'Ada' },
  { id: bell, name: 'Bell' },
];

describe('to whom a statement is given', () => {
  test.each([
    { speakers: [[ada]], given: 'Ada' },
    { speakers: [[ada], []], given: 'Ada / no source named' }, // a story that names nobody does not agree
    { speakers: [[ada, bell]], given: 'Ada and Bell' },
    { speakers: [[ada], [ada]], given: 'Ada' },
  ])('$given', ({ speakers, given }) =>
    expect(givenTo({ speakers: speakers.map((those) => ({ sources: those, witnesses: [0] })) }, sources)).toBe(given),
  );
});
