import { describeExamples } from '../describe-rule.ts';

describeExamples('so many people stand for those named last', [
  {
    says: 'Clara Voss met Peter Lund.\n\n“It is done,” {the two} [said].',
    source: ['Clara Voss', 'Peter Lund'],
    chain: ['the two', 'Clara Voss', 'Peter Lund'],
    band: 'medium',
  },
  { says: 'Clara Voss and Peter Lund met. It rained.\n\n{The two} [said] “it is done”.', source: ['Clara Voss', 'Peter Lund'] },
  { says: 'Clara Voss and Peter Lund met.\n\n“It is done,” {both} [said].', source: ['Clara Voss', 'Peter Lund'] },
  { says: 'Clara Voss and Peter Lund met.\n\n“It is done,” {the pair} [said].', source: ['Clara Voss', 'Peter Lund'] },
  {
    says: 'Clara Voss met Peter Lund and Ann Poe.\n\n“It is done,” {the three} [said].',
    source: ['Clara Voss', 'Peter Lund', 'Ann Poe'],
  },
  { says: 'Clara Voss and Peter Lund met.\n\n“It is done,” {they} [said].', source: ['Clara Voss', 'Peter Lund'], band: 'medium' },
  {
    says: 'The Bakers’ Guild and the Divers’ League said they “cared”.\n\n“It is done,” {they} [said].',
    source: ['Bakers’ Guild', 'Divers’ League'],
  },
  // A group of the same sentence could be meant as well.
  {
    says: 'Clara Voss and Peter Lund met the ministers.\n\n“It is done,” {they} [said].',
    source: ['Clara Voss', 'Peter Lund'],
    band: 'low',
  },
  {
    says: '{Clara Voss and Peter Lund} [said] “it is done”.',
    source: ['Clara Voss', 'Peter Lund'],
    chain: ['Clara Voss and Peter Lund'],
  },
]);

describeExamples('where the number does not fit, they stay a group without names', [
  { says: 'Clara Voss met Peter Lund and Ann Poe.\n\n“It is done,” {the two} [said].', chain: ['the two'] },
  { says: 'Clara Voss spoke.\n\n“It is done,” {the two} [said].', chain: ['the two'] },
  // Not in a row: who “they” are is not said.
  { says: 'Clara Voss met Peter Lund.\n\n“It is done,” {they} [said].', chain: ['they'] },
]);
