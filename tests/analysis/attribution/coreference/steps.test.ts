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
  // So does the pronoun behind it, if only in the next sentence.
  {
    says: 'Clara Voss met her brother, Martin Voss.\n\nIt rained.\n\n{Voss}, who runs the Corvane mill, [said] it was “done”. She left.',
    source: 'Clara Voss',
  },
  { says: 'Clara Voss met her brother, Martin Voss.\n\nVoss smiled and took his hat. “It is done,” {he} [said].', source: 'Martin Voss' },
]);

describeExamples('what stands around a surname that several bear', [
  // A title that one of them alone was given.
  {
    says: 'Alhaji Bello Sani spoke. Sani left. His daughter, Dr Amina Sani, came.\n\n“It is done,” {Dr Sani} [said].',
    source: 'Amina Sani',
    band: 'medium',
  },
  { says: 'Senator Ann Poe spoke. Poe left. Professor Lee Poe came.\n\n“It is done,” {Prof. Poe} [said].', source: 'Lee Poe' },
  // Both are doctors: it says nothing.
  { says: 'Dr Ann Poe spoke. Poe left. Dr Lee Poe came.\n\n“It is done,” {Dr Poe} [said].', source: 'Ann Poe', band: 'medium' },
  // Who somebody is, is said of a newcomer.
  {
    says: 'Governor Bola Ade spoke. Ade left.\n\nThe member for Arden, Tai Ade, is no relation.\n\n“It is done,” {Ade}, who chairs a committee, [said].',
    source: 'Tai Ade',
  },
  {
    says: 'Governor Bola Ade spoke. Ade left.\n\nThe member for Arden, Tai Ade, is no relation.\n\n“It is done,” {Ade} [said].',
    source: 'Bola Ade',
    band: 'medium',
  },
  // “Elder” and “younger” say whose child the other is.
  {
    says: 'Craig Dun spoke. “We are sorry,” Mr Dun said.\n\nNeville Dun, who is the engineer’s father, left.\n\n“It is done,” {the elder Mr Dun} [said].',
    source: 'Neville Dun',
  },
  {
    says: 'Craig Dun spoke. “We are sorry,” Mr Dun said.\n\nNeville Dun, who is the engineer’s father, left.\n\n“It is done,” {the younger Mr Dun} [said].',
    source: 'Craig Dun',
  },
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
    because: 'The story has given nobody else that role before',
  },
  // One alone is named, and yet the dyer may be somebody new.
  { says: 'Clara Voss came late.\n\n“It is done,” {the dyer} [said].', source: 'the dyer' },
  { says: 'Clara Voss, 41, the miller, met Peter Lund.\n\n“It is done,” {the miller} [said].', source: 'Clara Voss' },
  { says: 'Clara Voss, then the treasurer, met Peter Lund.\n\n“It is done,” {the treasurer} [said].', source: 'Clara Voss' },
  { says: 'Clara Voss resigned as chairwoman. Peter Lund stayed.\n\n“It is done,” {the chairwoman} [said].', source: 'Clara Voss' },
  {
    says: 'Clara Voss, who grows plums and leads a guild, met Peter Lund.\n\n“It is done,” {the guild’s leader} [said].',
    source: 'Clara Voss',
  },
  { says: 'Clara Voss, who grows plums and leads a guild, met Peter Lund.\n\n“It is done,” {the grower} [said].', source: 'Clara Voss' },
  { says: 'The prize went to goalkeeper Clara Voss, not Peter Lund.\n\n“It is mine,” {the goalkeeper} [said].', source: 'Clara Voss' },
  { says: 'Clara Voss is a nurse. “It is done,” [said] {the next nurse}.', source: 'the next nurse' },
]);

describeExamples('roles whose bearer is described later on', [
  {
    says: '{The owner} [said] that it was “done”.\n\nPeter Lund met Clara Voss, the owner.',
    source: 'Clara Voss',
    because: '“The owner” is Clara Voss, the only one whom the story describes so, further on.',
  },
  // Somebody else is brought in by that role, or two bear it.
  { says: '{The owner} [said] that it was “done”.\n\nAn owner of a mill met Clara Voss, the owner of a shop.', source: 'The owner' },
  { says: '{The owner} [said] that it was “done”.\n\nClara Voss, an owner, met Peter Lund, an owner.', source: 'The owner' },
]);

describeExamples('what somebody is', [
  {
    says: 'Peter Lund came first.\n\nClara Voss came late.\n\n“It is done,” {the Dane} [said].',
    source: 'Clara Voss',
    because: '“the Dane” is Clara Voss, the only one named right before',
  },
  { says: 'Clara Voss came late. {The mum-of-two} [said] that it was “done”.', source: 'Clara Voss' },
  { says: 'Clara Voss came late. {The mother} of two [said] that it was “done”.', source: 'Clara Voss' },
  { says: 'Clara Voss hit the bar twice.\n\n“It is done,” {the striker} [said].', source: 'Clara Voss' },
  // One name is all that some people have.
  { says: 'Voss, who has one name, refused to leave.\n\n“It is done,” {the 66-year-old} [said].', source: 'Voss' },
  // Several are named: whoever the story is about, and less surely so.
  {
    says: 'Clara Voss came late. She had left her boat with Peter Lund. She was tired.\n\n“It is done,” {the mother} of two [said].',
    source: 'Clara Voss',
  },
  { says: 'Peter Lund came late. {The mum-of-two} [said] that it was “done”.', source: 'The mum-of-two' },
  { says: 'Clara Voss met Peter Lund.\n\n“It is done,” {the Dane} [said].', source: 'the Dane' },
  { says: 'Polish nurse Clara Voss came late.\n\n“It is done,” {the Dane} [said].', source: 'the Dane' },
  {
    says: 'Clara Voss, 41, met Peter Lund (54).\n\n“It is done,” {the 54-year-old} [said].',
    source: 'Peter Lund',
    because: '“the 54-year-old” is Peter Lund, the only one whom the story says to be of that age.',
  },
  { says: 'Clara Voss, 41, met Peter Lund, 41.\n\n“It is done,” {the 41-year-old} [said].', source: 'the 41-year-old' },
]);

describeExamples('what a body is called, whatever its name', [
  { says: 'Arden Police closed the bridge.\n\n“It is done,” {the force} [said].', source: 'Arden Police' },
  { says: 'The Harbour Standards Agency closed the bridge.\n\n“It is done,” {the watchdog} [said].', source: 'Harbour Standards Agency' },
  { says: 'Save the Wells closed its office.\n\n“It is done,” {the charity} [said].', source: 'Save the Wells' },
  {
    says: 'Clara Voss came late.\n\nQuill Divers of Arden closed the bridge.\n\n“It is done,” {the group} [said].',
    source: 'Quill Divers',
  },
  // Anything may be a group: one that was named paragraphs ago need not be meant.
  {
    says: 'Arden Harbour Board met.\n\nClara Voss came late.\n\nThe tide had turned.\n\n“It is done,” {the group} [said].',
    source: 'the group',
    band: 'medium',
  },
  // A force is called so by its name, and nothing else is.
  { says: 'Quill Boats closed the bridge.\n\n“It is done,” {the force} [said].', source: 'the force', band: 'medium' },
]);

describeExamples('one of several, by name', [
  { says: 'The clerks came late. “It is done,” [said] {one} of them, Ann Poe, 22.', source: 'Ann Poe' },
  { says: 'The clerks came late. {One} of the older clerks, Ann Poe, [said] it was “done”.', source: 'Ann Poe' },
]);

describeExamples('whom a story opens with, and names behind', [
  {
    says: '“You never hear them stop,” {she} [said], lifting a lid. Clara Voss has kept bees for years.',
    source: 'Clara Voss',
    because: 'The story names nobody before the pronoun, and this person first behind it.',
    band: 'medium',
  },
  // Somebody of another gender, or named where nobody does anything.
  { says: '“You never hear them stop,” {she} [said]. Peter Lund has kept bees for years.', source: 'she' },
  { says: '“You never hear them stop,” {she} [said]. Bees are kept by Clara Voss.', source: 'she' },
]);

describeExamples('an office with “co-” or “ex-” before it', [
  { says: 'Co-pilot Peter Lund came late.\n\n“It is done,” {the co-pilot} [said].', source: 'Peter Lund' },
]);

describeExamples('documents that somebody speaks in', [
  {
    says: 'Clara Voss left. “We will not close the mill today,” {her statement} [read].',
    source: 'Clara Voss',
    because: 'In “her statement” speaks Clara Voss, whose words it holds.',
  },
  { says: '“We will not close the mill today,” {Clara Voss’s message} [said].', source: 'Clara Voss' },
  { says: 'Clara Voss has sent round a letter. “We will not close the mill today,” {it} [reads].', source: 'Clara Voss' },
  // What several sign is a source of its own, and so is what nobody is said to have written.
  {
    says: 'Clara Voss sent a letter to Peter Lund. His reply was short. “We will not close the mill today,” {it} [said].',
    source: 'Peter Lund',
  },
  {
    says: 'Clara Voss left. Peter Lund still has one of her replies. {It} [reads]: “We will not close the mill today.”',
    source: 'Clara Voss',
  },
  { says: 'Clara Voss left. “We will not close the mill today,” {her answer} [read].', source: 'Clara Voss' },
  { says: 'Two clerks issued a statement. “We will not close the mill today,” {the statement} [read].', source: 'a statement' },
  { says: 'Clara Voss got a letter. “We will not close the mill today,” {the letter} [read].', source: 'a letter' },
  // Whoever it is from, or who has written it.
  { says: '{An email} from the clerk, Ann Poe, [said] the well was “dry”.', source: 'Ann Poe' },
  { says: 'A letter from Ann Poe came late. “It is done,” {it} [said].', source: 'Ann Poe' },
  { says: 'Ann Poe wrote a letter in June. “It is done,” {it} [said].', source: 'Ann Poe' },
  { says: 'Ann Poe sent the council a letter in June. {The letter} [said] the well was “dry”.', source: 'Ann Poe' },
  { says: 'A letter from Arden came late. “It is done,” {it} [said].', source: 'A letter' },
]);

describeExamples('a relative behind an aside', [
  { says: 'There is {a survey}, commissioned in the spring, which [warns] that the roof is “near its end”.', source: 'a survey' },
]);

describeExamples('people who are not named', [
  {
    says: 'A source close to Clara Voss said she was “done”. “She is tired,” {the insider} [said].',
    source: 'A source',
    because: 'the only one near who is not named',
  },
  { says: 'A source and an insider met Clara Voss. “She is tired,” {the insider} [said].', source: 'an insider' },
  {
    says: 'Two clerks wept. The mill will close, according to two officials familiar with the plan.\n\n“It is done,” {the people} [said].',
    source: 'two officials',
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
