import { describeExamples } from './describe-rule.ts';

const walk = '“It was a long and very friendly walk,” Clara Voss said.\n\n';

describeExamples('words left open are those of the quote that holds them', [
  {
    says: `${walk}It was during this “long and very friendly” walk that the plan was made.`,
    rule: 'echo',
    source: 'Clara Voss',
    because: 'No cue and no name stand here; the same words stand in a quote of “Clara Voss”.',
    band: 'low',
  },
  // The quote may come later, and in other case and marks.
  {
    says: 'It was during this *“long and very friendly” walk that the plan was made.\n\n“A Long – and very friendly – walk,” Clara Voss said.',
    rule: 'echo',
    source: 'Clara Voss',
  },
]);

describeExamples('nothing is echoed', [
  // Whoever says them again says them.
  { says: `${walk}{Peter Lund} [called] it a “long and very friendly” walk.`, rule: 'source-cue-quote' },
  // Two words are shared by chance; words in another order are others; nobody has said them.
  { says: `${walk}It was during this “very friendly” walk that the plan was made.`, rule: 'term' },
  { says: `${walk}It was during this “friendly and very long” walk that the plan was made.`, rule: 'none' },
  { says: 'It was during this “long and very friendly” walk that the plan was made.', rule: 'none' },
]);
