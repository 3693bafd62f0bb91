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
    { says: 'The plan was [called] a “gift to the port” by {the mayor}.' },
    { says: 'The deal, [branded] “a disgrace” by {critics}, was signed.' },
    { says: 'A plan [described] as “a disgrace” by {Peter Lund} was signed.', source: 'Peter Lund' },
    { says: 'The port moved fast, a step [described] by {dockers} as “a gift to nobody”.' },
  ],
  leaves: [
    { says: '{Clara Voss} [called] it “a gift to the port” by mistake.', rule: 'source-cue-quote' },
    // A day does nothing, and who is called something does not say it.
    { says: 'The plan was called “a gift to the port” by Friday.', rule: 'none' },
    { says: 'The mayor was called “a gift to the port”.', rule: 'none' },
    {
      says: 'The mayor was told “we open the bridge in May”.',
      rule: 'none',
      because: '“told” stands in the passive: “The mayor” is spoken to or spoken of, and nobody is named who says it.',
    },
    { says: 'Clara Voss has been accused of “a long sleep in office”.', rule: 'none' },
    { says: 'The bridge opened, and Peter Lund was asked whether it was “a gift to nobody”.', rule: 'none' },
    // No passive: she has said it; she is convinced of it; she is quoted with it.
    { says: '{Clara Voss} has often [said] “we open the bridge in May”.', rule: 'source-cue-quote' },
    { says: '{Clara Voss} was [convinced] that it was “a gift to the port”.', rule: 'source-cue-quote' },
    { says: '{Clara Voss} was quoted as [saying] “we open the bridge in May”.', rule: 'participle' },
    { says: '{Clara Voss} [called] the plan “a gift to the port”, drawn by Peter Lund.', rule: 'source-cue-quote' },
  ],
});
