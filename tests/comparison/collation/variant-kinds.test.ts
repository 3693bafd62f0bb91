import { expect, test } from 'vitest';
import { classifyVariant } from '../../../src/comparison/collation/variant-kinds/classify-variant.ts';

test.each([
  ['lost!', 'lost.', 'punctuation'],
  ['long-lived', 'long lived', 'punctuation'],
  ['Nations', 'nations', 'case'],
  ['We', 'we,', 'case'],
  ['colour', 'color', 'spelling'],
  ['Kozlov', 'Kozlof', 'spelling'],
  ['alot', 'a lot', 'spelling'],
  ['café', 'cafe', 'spelling'],
  ['won’t', 'will not', 'spelling'],
  ['I’ve', 'I have', 'spelling'],
  ['She’d', 'she had', 'spelling'],
  ['can’t', 'cannot', 'spelling'],
  ['won’t', 'would not', 'rewording'],
  ['it’s', 'it was', 'rewording'],
  ['three hundred', '300', 'number'],
  ['4.5 billion', '4.5bn', 'number'],
  ['thirty-one', '31', 'number'],
  ['£3m', '£3 million', 'number'],
  ['four hundred and seven', '407', 'number'],
  ['thirty-one', 'thirty-two', 'word'],
  ['eleven', 'twelve', 'word'],
  ['Monday', 'Sunday', 'word'],
  ['delusory', 'delusionary', 'word'],
  ['', 'and so', 'addition'],
  [',', 'and so', 'addition'],
  ['and so', '', 'omission'],
  ['', '[made]', 'bracket'],
  ['he', '[the mayor]', 'bracket'],
  ['t[he] mayor', 'the mayor', 'bracket'],
  ['we are leaving', 'they will go', 'rewording'],
] as const)('“%s” and “%s”: %s', (base, reading, kind) => {
  expect(classifyVariant({ base, reading, splices: false })).toBe(kind);
});

test('what an ellipsis or a silent cut joins is a splice, whatever it prints', () => {
  expect(classifyVariant({ base: ', which nobody wanted.', reading: '…', splices: true })).toBe('splice');
});
