import { expect, test } from 'vitest';
import { spanSchema } from '../../src/schema/span.ts';

test.each([
  { span: { start: 0, end: 1 }, valid: true },
  { span: { start: 3, end: 3 }, valid: false },
  { span: { start: 4, end: 3 }, valid: false },
  { span: { start: -1, end: 3 }, valid: false },
  { span: { start: 0.5, end: 3 }, valid: false },
])('$span is a span: $valid', ({ span, valid }) => {
  expect(spanSchema.safeParse(span).success).toBe(valid);
});
