import { describeRule } from '../describe-rule.ts';

describeRule('coordinated-verb', {
  covers: [
    {
      says: '{The mayor} thanked the crowd and [promised] “a fair deal for the port”.',
      because: '“promised” hangs on an earlier verb whose subject is “The mayor”.',
    },
    { says: '{Clara Voss} attacked the council on Monday and [vowed] to end “the long sleep” of the port.', source: 'Clara Voss' },
    { says: '{Clara Voss} met Peter Lund in Arden and [told] him “we open the bridge in May”.', over: [] },
    { says: '{Peter Lund} went on to [call] the plan “a gift to nobody”.' },
    { says: '{Clara Voss} came home, slept for an hour and [wrote] to the council that it was “far too late”.', source: 'Clara Voss' },
  ],
  leaves: [
    // The second verb has a subject of its own.
    { says: 'The mayor hugged the crowd and {the engineer} [promised] “a fair deal for the port”.', rule: 'source-cue-quote' },
    { says: 'The mayor left, and {Peter Lund} [said] “we open the bridge in May”.', rule: 'source-cue-quote' },
  ],
});
