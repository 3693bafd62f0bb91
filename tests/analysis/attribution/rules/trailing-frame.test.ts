import { describeRule } from '../describe-rule.ts';

describeRule('trailing-frame', {
  covers: [
    {
      says: '{Clara Voss}, and this was “a gift to nobody”, [warned] of rain.',
      because: '“warned” stands behind the quote and “Clara Voss” is its subject.',
      band: 'low',
    },
  ],
  leaves: [
    { says: 'The plan is “a gift to nobody”, {the mayor}, once a nurse, has [said].', rule: 'quote-source-cue' },
    // A verb that reports nothing says nothing of the words before it.
    { says: 'Peter Lund, who was asked whether it was “a gift to nobody”, left.', rule: 'none' },
  ],
});
