import { describeExamples } from './describe-rule.ts';

describeExamples('a document that only carries the words has an author', [
  {
    says: '{Clara Voss} [announced] it in a post that said “we open the bridge in May”.',
    rule: 'source-cue-quote',
    source: 'Clara Voss',
  },
  {
    says: '{Peter Lund}, in a post on Monday[:] “We open the bridge in May.”',
    rule: 'speaker-colon',
    source: 'Peter Lund',
  },
]);

describeExamples('a document that speaks for itself is the source', [
  { says: '{A joint statement} [said] the bridge was “a gift to the town”.', rule: 'source-cue-quote', source: 'A joint statement' },
  { says: '“We open the bridge in May,” [read] {a post} on her page.', rule: 'quote-cue-source' },
  { says: '{Her letter} [says] “we open the bridge in May”.', rule: 'source-cue-quote' },
]);

describeExamples('who speaks in a document is named beside it', [
  { says: 'In a statement, {the port authority} [said] it was “a gift to the town”.', rule: 'source-cue-quote' },
  { says: '“We open the bridge in May,” {Clara Voss} [wrote] in a post on the town’s page.', rule: 'quote-source-cue' },
  { says: '“We open the bridge in May,” {she} [tweeted].', rule: 'quote-source-cue' },
  { says: '{The port authority} [released] a statement: “We open the bridge in May.”', rule: 'colon-introduction' },
]);

describeExamples('a statement is whose sentence brings it in', [
  {
    says: 'Quill Foods said in a statement that it was late. {The statement} [added]: “We will pay.”',
    source: 'Quill Foods',
    chain: ['The statement', 'Quill Foods'],
  },
  { says: 'The mayor, Ann Poe, in a statement on Monday, thanked the town. {The statement} [read]: “We will pay.”', source: 'Ann Poe' },
  {
    says: 'The management of Quill Foods, in a statement signed by its Country Manager, Engr. Bo Lund, thanked the town. {The statement} [read]: “We will pay.”',
    source: 'Quill Foods',
  },
  // Who reports it does not send it.
  {
    says: 'Arden Press reports that the mayor, Ann Poe, in a letter to the town on Monday, thanked all. “We will pay,” {the letter} [read].',
    source: 'Ann Poe',
  },
  // What somebody does in it is not said to be saying it.
  { says: 'Ann Poe saw a mistake in a statement. {The statement} [read]: “We will pay.”', source: 'a statement' },
]);

describeExamples('whoever signs a statement is not its speaker', [
  {
    says: 'The management of {Quill Foods}, in a statement signed by its Country Manager, Engr. Bo Lund, and sent to reporters, thanked the town, [noting] that the mill “passed every test”.',
    source: 'Quill Foods',
  },
  {
    says: 'A letter was signed by Ann Poe. {Bo Lund}, her aide, thanked the town, [noting] that it “passed every test”.',
    source: 'Bo Lund',
  },
]);
