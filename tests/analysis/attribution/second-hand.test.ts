import { describeExamples } from './describe-rule.ts';

describeExamples('at second hand, the speaker is whoever said it, and who passes it on is kept', [
  {
    says: '“We open the bridge in May,” {the mayor} [said], according to the Arden Gazette.',
    rule: 'quote-source-cue',
    passedOnBy: 'the Arden Gazette',
  },
  {
    says: '“We open the bridge in May,” [said] {Clara Voss}, according to two people in the room.',
    rule: 'quote-cue-source',
    passedOnBy: 'two people',
  },
  {
    says: '{The mayor} [called] the plan “a gift to nobody”, according to her aide.',
    rule: 'source-cue-quote',
    passedOnBy: 'her aide',
  },
  {
    says: 'According to the Arden Gazette, {the mayor} [said]: “We open the bridge in May.”',
    rule: 'colon-introduction',
    passedOnBy: 'the Arden Gazette',
  },
  {
    says: 'The auditor warned of {the mayor}’s [promise] of “a quick fix for the port”.',
    rule: 'noun-cue',
    passedOnBy: 'The auditor',
    band: 'low',
  },
  {
    says: 'Clara Voss said that nobody had read {the council}’s [statement] on the “long road” ahead.',
    rule: 'noun-cue',
    passedOnBy: 'Clara Voss',
  },
]);

describeExamples('at first hand, nobody passes anything on', [
  { says: '“We open the bridge in May,” {the mayor} [said].', rule: 'quote-source-cue', passedOnBy: null },
  // A verb between: the words are what is said of the promise.
  { says: '{The auditor} [said] the mayor’s promise was “a gift to nobody”.', rule: 'source-cue-quote', passedOnBy: null },
  { says: 'The plan is “a gift to nobody”, [according to] {the mayor}.', rule: 'according-to', passedOnBy: null },
]);
