import { describeRule } from '../describe-rule.ts';

describeRule('noun-cue', {
  covers: [
    // Who sent what the colon shows.
    {
      says: 'The last [letter] they got in May from {a councillor} was four words long: “He must go now.”',
      because: 'The “letter” that the colon shows is from “a councillor”.',
      band: 'low',
    },
    { says: 'The only [words] she heard from {Peter Lund} were: “He must go now.”', source: 'Peter Lund' },
    {
      says: '{Her} [vow] to be “fair to the port” was kept.',
      because: 'The noun “vow” leads into the quote and “Her” is whose it is.',
      band: 'low',
    },
    { says: '{The mayor}’s [claim] that the plan is “a gift to nobody” was met with laughter.' },
    { says: '{Clara Voss}’s [promise] of “a fair deal for the port” pleased nobody.', source: 'Clara Voss' },
    { says: 'A [declaration] from {the port authority} of “a state of need” followed.' },
    { says: 'A [warning] from {Peter Lund} that it would be “a very long winter” came late.', source: 'Peter Lund' },
    { says: '{The mayor}’s [plan] to build “a bridge for everyone” was dropped.' },
    { says: 'In {Peter Lund}’s [words], the plan is “a gift to nobody”.', source: 'Peter Lund' },
    { says: 'There were [shouts] of “shame on the port” from {residents} of the quay.' },
    { says: '{Clara Voss} left the meeting with the [words] “we have lost the port”.', source: 'Clara Voss' },
    // The pronoun is followed to the name.
    { says: 'Clara Voss kept {her} [vow] to be “fair to the port”.', source: 'Clara Voss', chain: ['her', 'Clara Voss'] },
  ],
  leaves: [
    { says: 'The dockers wore shirts with the words “Bring the Ferry Home” on Monday.', rule: 'term' },
    { says: 'Her house, “a gift to the port”, was sold.', rule: 'none' },
    { says: '{The mayor} [repeated] her claim that the plan is “a gift to nobody”.', rule: 'source-cue-quote' },
  ],
});
