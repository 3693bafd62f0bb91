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
  { says: 'Clara Voss said that {her lawyer, Peter Lund}, had [told] her: “Stay at the port.”', source: 'Peter Lund' },
  { says: 'Clara Voss said {Peter Lund} [called] the plan “a gift to nobody”.', passedOnBy: 'Clara Voss' },
  { says: 'Clara Voss told the Gazette that {dockers} have [described] her as a “crook” and worse.', passedOnBy: 'Clara Voss' },
  { says: 'The pier is old, the auditor says, and {the council} has [told] her it is “past saving”.', passedOnBy: 'the auditor' },
  { says: 'The auditor recalled {Peter Lund} [saying] “stay at the port”.', passedOnBy: 'The auditor' },
  { says: 'The auditor remembers {the dockers} [shouting] “all hands” before the wave hit.', passedOnBy: 'The auditor' },
  { says: '“Stay at the port,” {Clara Voss} had [said], her neighbour told the court.', passedOnBy: 'her neighbour' },
  {
    says: '{Clara Voss} had [called] the plan “a gift to nobody”, the auditor, Peter Lund, told the court.',
    passedOnBy: 'the auditor, Peter Lund',
  },
  { says: '“Stay at the port,” {Clara Voss} had [told] him, Peter Lund said on Monday.', passedOnBy: 'Peter Lund' },
  {
    says: '{The harbour master, Clara Voss}, had [told] her “stay at the port”, Peter Lund said.',
    source: 'Clara Voss',
    passedOnBy: 'Peter Lund',
  },
  { says: 'In May {Clara Voss} had [called] it “a gift to nobody” at a meeting, the Gazette reported.', passedOnBy: 'the Gazette' },
  {
    says: 'Peter Lund said that {the harbour master, Clara Voss}, had [called] it “a gift to nobody”.',
    source: 'Clara Voss',
    passedOnBy: 'Peter Lund',
  },
  { says: 'Peter Lund said {Clara Voss} had leaned over the wall and [told] him “stay at the port”.', passedOnBy: 'Peter Lund' },
  { says: 'On Monday Peter Lund said {his client} had [told] him: “I will stay at the port.”', passedOnBy: 'Peter Lund' },
  { says: '{A docker}, the auditor says, [told] the Gazette that the port was “a gift to nobody”.', passedOnBy: 'the auditor' },
  { says: 'When they left, the auditor told the court, {the mayor} [said] to him: “Stay at the port.”', passedOnBy: 'the auditor' },
  {
    says: 'Peter Lund quoted {the harbour master, Clara Voss}, as [saying] the port was “a gift to nobody”.',
    source: 'Clara Voss',
    passedOnBy: 'Peter Lund',
  },
  { says: 'The report quotes {Clara Voss} as [saying] the port was “a gift to nobody”.', passedOnBy: 'The report' },
  { says: '“Stay at the port,” Clara Voss recalled {the harbour master} [telling] her.', passedOnBy: 'Clara Voss' },
  { says: 'Clara Voss remembers how {the harbour master} [told] her that she was “past saving”.', passedOnBy: 'Clara Voss' },
  { says: 'Prosecutors allege that {Peter Lund} [wrote] in a message that the port was “as good as ours”.', passedOnBy: 'Prosecutors' },
  { says: 'Clara Voss told the jury that she had heard {Peter Lund} [say] that it was “past saving”.', passedOnBy: 'Clara Voss' },
  { says: 'Clara Voss says that when she came, {the harbour master} [told] her: “Stay at the port.”', passedOnBy: 'Clara Voss' },
  { says: '{The harbour master} then, Clara Voss said, [called] her “past saving”.', passedOnBy: 'Clara Voss' },
  { says: 'The port, Peter Lund told the council, had been [called] “a gift to nobody” by {Clara Voss}.', passedOnBy: 'Peter Lund' },
  { says: 'The court heard that {Peter Lund} had [texted] his brother: “Stay at the port.”', passedOnBy: null },
  { says: '{Clara Voss} was quoted by the Gazette as [saying] the port was “a gift to nobody”.', passedOnBy: 'the Gazette' },
  {
    says: 'The auditor said the [message] from {the council} was to “wait until Monday”.',
    rule: 'noun-cue',
    passedOnBy: 'The auditor',
  },
  {
    says: '{Clara Voss}’s [answer], according to one of them: “We open the bridge in May.”',
    rule: 'noun-cue',
    passedOnBy: 'one',
    band: 'low',
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
  { says: '“Stay at the port,” [said] {Clara Voss}, who told the Gazette about it.', passedOnBy: null },
  { says: '“Stay at the port,” {Clara Voss} [said], and the auditor said he would.', passedOnBy: null },
  { says: '{The auditor} [said] the port was “a gift to nobody”, she added.', passedOnBy: null },
  { says: '{The auditor} [said] dockers had been treating the port “like a gift to nobody”.', passedOnBy: null },
  { says: 'Clara Voss scolded him: “Stay at the port,” {she} [said].', passedOnBy: null },
  { says: 'Nothing the council says “will help the port”, {the auditor} [said].', passedOnBy: null },
  { says: 'Many dockers saw the port as “a gift to nobody”, {the auditor} [said].', passedOnBy: null },
  { says: '{The auditor} [claimed] dockers had nicknamed it “the Reluctant Lady” because “you had to ask her twice”.', passedOnBy: null },
  { says: '{Clara Voss} [recalled] saying “stay at the port” that night.', passedOnBy: null },
  // A verb between: the words are what is said of the promise.
  { says: '{The auditor} [said] the mayor’s promise was “a gift to nobody”.', rule: 'source-cue-quote', passedOnBy: null },
  // What nobody said, and what somebody fears, are the words of whoever tells so. “She” may be herself.
  { says: '{The auditor} [said] that no one had told her “who pays”.', passedOnBy: null },
  { says: '{The auditor} never [said] that dockers called it “a gift to nobody”.', passedOnBy: null },
  { says: '{The auditor} [said] that dockers feared it was “a gift to nobody”.', passedOnBy: null },
  { says: '{The auditor} [said] she called it “a gift to nobody”.', passedOnBy: null },
  { says: 'The plan is “a gift to nobody”, [according to] {the mayor}.', rule: 'according-to', passedOnBy: null },
]);
