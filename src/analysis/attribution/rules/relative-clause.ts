import { pairRule } from './pair-rule.ts';

export const relativeClause = pairRule({
  name: 'relative-clause',
  covers: 'The verb stands in a relative clause about the source: the mayor, who called the plan “unfair”.',
  fits: (pair) => pair.link === 'relative',
  because: (cue, mention) => `“${cue}” stands in a relative clause about “${mention}”.`,
});
