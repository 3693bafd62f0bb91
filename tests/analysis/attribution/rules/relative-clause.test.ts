import { describe, test } from 'vitest';
import { type Example, expectAnswer } from '../marked-example.ts';

// A relative pronoun that is the subject of the cue leads in the quote as any subject does; whom it stands for is said in the reason.
const relatives: Example[] = [
  {
    says: 'The plan was drawn by {the mayor}, who [called] it “a gift to the port”.',
    rule: 'source-cue-quote',
    because: '“called” leads into the quote, and its subject “who” stands for “the mayor”.',
  },
  { says: 'Clara Voss met {Peter Lund}, who [said] “we open the bridge in May”.', rule: 'source-cue-quote', source: 'Peter Lund' },
  { says: 'It came from {an engineer} who [called] the plan “a gift to nobody”.', rule: 'source-cue-quote' },
  {
    says: '“We open the bridge in May,” said {Clara Voss}, who [called] the delay “a shame”.',
    rule: 'source-cue-quote',
    source: 'Clara Voss',
  },
  // What is told to somebody ends where that one speaks.
  { says: 'The mayor told {Clara Voss}, who [said] “we are not ready for that”.', rule: 'source-cue-quote', source: 'Clara Voss' },
  // The verb behind a relative clause is that of the noun before it.
  { says: '{The man} who runs the ferry [said] it was “as good as new”.', rule: 'source-cue-quote' },
  { says: '{The law} which was passed in May [says] that boats “must be named”.', rule: 'source-cue-quote' },
  { says: '{A rule} that pilots drew up in spring [tells] everybody to watch for “boats without a name”.', rule: 'source-cue-quote' },
  // What is sold says nothing.
  { says: 'The two brothers who sold it, {Lund & Sons}, [said] it was “as good as new”.', rule: 'source-cue-quote', source: 'Lund & Sons' },
  // “whom” is no subject: she says it of him.
  { says: 'Clara Voss met Peter Lund, whom {she} [called] “a gift to the port”.', rule: 'source-cue-quote', source: 'Clara Voss' },
];

describe('a relative clause about the source', () => {
  test.each(relatives)('$says', expectAnswer);
});
