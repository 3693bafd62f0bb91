import { pairRule } from './pair-rule.ts';

export const coordinatedVerb = pairRule({
  name: 'coordinated-verb',
  covers: 'A verb joined to an earlier one, whose subject it shares: The mayor thanked the crowd and promised “a fair deal”.',
  fits: (pair) => pair.link === 'coordinated' || pair.link === 'infinitive' || pair.link === 'distant',
  because: (cue, mention) => `“${cue}” hangs on an earlier verb whose subject is “${mention}”.`,
});
