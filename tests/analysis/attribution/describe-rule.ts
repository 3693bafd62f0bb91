import { describe, expect, test } from 'vitest';
import { attributionRules } from '../../../src/analysis/attribution/rules/registry.ts';
import { type Example, expectAnswer } from './marked-example.ts';

/** What a rule of the registry does, as tables of examples. `covers` are its own cases; a case of `leaves` names who takes it instead. */
export type RuleTables = {
  covers: readonly Example[];
  /** Near misses: another rule's case, an open answer (`none`) or a term. */
  leaves?: readonly (Example & { rule: string })[];
};

/** Runs the tables of one rule. */
export function describeRule(name: string, { covers, leaves = [] }: RuleTables): void {
  describe(name, () => {
    test('stands in the registry', () => {
      expect(attributionRules.map((rule) => rule.name)).toContain(name);
    });
    for (const example of covers) test(example.says, () => expectAnswer({ rule: name, ...example }));
    for (const example of leaves) {
      test(`${example.says} (${example.rule})`, () => {
        expect(example.rule).not.toBe(name);
        expectAnswer(example);
      });
    }
  });
}

/** Runs a table of examples under one sentence; where no rule is named, any may answer. */
export function describeExamples(title: string, examples: readonly Example[]): void {
  describe(title, () => {
    for (const example of examples) test(example.says, () => expectAnswer(example));
  });
}
