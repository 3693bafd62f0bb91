import { describeExamples } from '../describe-rule.ts';

describeExamples('the reason says how a mention was led back to whom it names', [
  {
    says: 'Clara Voss came late.\n\n“It is done,” {Voss} [said].',
    because: '“Voss” is Clara Voss: nobody else in the story bears that surname.',
    band: 'high',
  },
  {
    says: 'Clara Voss came late.\n\n“It is done,” {she} [said].',
    because: '“she” is Clara Voss: nobody else mentioned near it agrees with the pronoun.',
    band: 'high',
  },
  {
    says: 'Peter Lund, the mayor, met Clara Voss.\n\n“It is done,” {the mayor} [said].',
    because: '“the mayor” is Peter Lund: nobody else in the story is described so.',
    band: 'high',
  },
  {
    says: 'Clara Voss met Ann Poe.\n\nVoss left early.\n\n“It is done,” {she} [said].',
    because: '“she” is Clara Voss, a subject of the last sentence of the paragraph before; Ann Poe stands farther off.',
    band: 'high',
  },
  {
    says: 'Peter Lund and Martin Holm agreed.\n\n“It is done,” {he} [said].',
    because: 'may be meant as well.',
    band: 'medium',
  },
  {
    says: 'Clara Voss came late.\n\nIt rained.\n\nIt snowed.\n\n“It is done,” {she} [said].',
    because: 'who was last mentioned two paragraphs before or more.',
    band: 'low',
  },
]);

describeExamples('a surname that several bear', [
  // The story keeps the bare surname for whom it has called so.
  {
    says: 'Clara Voss spoke. Voss left. Martin Voss, a cook, spoke at length.\n\n“It is done,” {Voss} [said].',
    source: 'Clara Voss',
  },
  // A title shows which of them.
  { says: 'Clara Voss met her brother, Martin Voss.\n\n“It is done,” {Mr Voss} [said].', source: 'Martin Voss' },
  // So does the pronoun behind it.
  { says: 'Clara Voss met her brother, Martin Voss.\n\nVoss smiled and took his hat. “It is done,” {he} [said].', source: 'Martin Voss' },
]);

describeExamples('families', [
  { says: 'Clara Voss came with her husband, Peter.\n\n“It is done,” {Mr Voss} [said].', source: 'Peter' },
  { says: 'Clara and Peter Lund came late.\n\n“It is done,” {Mrs Lund} [said].', source: 'Clara' },
  { says: 'Peter Lund came late. Lund’s wife, Clara, came first. “It is done,” {her husband} [said].', source: 'Peter Lund' },
]);

describeExamples('roles', [
  // “Council” in “leader of the council” says of what, and does not make a council of her.
  { says: 'Clara Voss, the leader of the council, came late.\n\n{The council} [said] “it is done”.', source: 'the council' },
  {
    says: 'Clara Voss, the leader of the council, met Peter Lund, the leader of the league.\n\n“It is done,” {the council leader} [said].',
    source: 'Clara Voss',
  },
  { says: 'Clara Voss is a nurse. Peter Lund is a cook.\n\n“It is done,” {the nurse} [said].', source: 'Clara Voss' },
  { says: 'An engineer named Peter Lund met Clara Voss.\n\n“It is done,” {the engineer} [said].', source: 'Peter Lund' },
  { says: 'Vice-chairman Clara Voss came late.\n\n“It is done,” {she} [said].', source: 'Clara Voss' },
  // Nobody was described so: whoever is named may be meant, or somebody else.
  {
    says: 'Clara Voss met Peter Lund.\n\n“It is done,” {the dyer} [said].',
    source: 'the dyer',
    band: 'low',
    because: 'The story has given nobody else that role before',
  },
  {
    says: 'Clara Voss came late.\n\n“It is done,” {the dyer} [said].',
    source: 'Clara Voss',
    because: 'as far as nobody else is named near it',
  },
]);

describeExamples('firms', [
  { says: 'The insurer, Grey Mutual, met Clara Voss.\n\n“It is done,” {the company} [said].', source: 'Grey Mutual' },
  { says: 'The mill’s maker, Grey Mutual, met Clara Voss. {It} [said] “it is done”.', source: 'Grey Mutual' },
  // Capitals before all else say where a story was written.
  { says: 'PORT ARDEN, March 3 - The mill burnt down.\n\n“It is done,” {the company} [said].', source: 'the company' },
]);

describeExamples('several', [
  { says: 'Two cooks, Clara Voss and Peter Lund, came late. {They} [said] “it is done”.', source: ['Clara Voss', 'Peter Lund'] },
  {
    says: 'Clara Voss and Peter Lund married in May.\n\nThe priest, Martin Holm, was late.\n\n“It is done,” {the couple} [said].',
    source: ['Clara Voss', 'Peter Lund'],
    band: 'low',
  },
]);
