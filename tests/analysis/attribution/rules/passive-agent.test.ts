import { describeRule } from '../describe-rule.ts';

describeRule('passive-agent', {
  covers: [
    {
      says: 'The plan was [called] “a gift to the port” by {the mayor}.',
      because: '“called” stands in the passive and “by the mayor” names who does it.',
      band: 'low',
    },
    { says: 'The plan was [described] as “a gift to the port” by {Clara Voss}, who wrote it.', source: 'Clara Voss' },
    { says: 'The plan was [called] “a gift to the port” by {many}.' },
  ],
  leaves: [
    // A day does nothing, and who is called something does not say it.
    { says: 'The plan was called “a gift to the port” by Friday.', rule: 'none' },
    { says: 'The mayor was called “a gift to the port”.', rule: 'none', because: 'do not say whose they are' },
    { says: '{Clara Voss} [called] the plan “a gift to the port”, drawn by Peter Lund.', rule: 'source-cue-quote' },
  ],
});
