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
