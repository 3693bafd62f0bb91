import { describeExamples } from '../describe-rule.ts';

describeExamples('a pronoun stands for whom it agrees with', [
  { says: 'Clara Voss met Peter Lund in Arden.\n\n“It is done,” {she} [said].', chain: ['she', 'Clara Voss'], band: 'high' },
  { says: 'Clara Voss met Peter Lund in Arden.\n\n“It is done,” {he} [said].', chain: ['he', 'Peter Lund'], band: 'high' },
  { says: 'Mr Lund met Mrs Voss.\n\n“It is done,” {she} [said].', chain: ['she', 'Mrs Voss'] },
  { says: 'The port authority met Clara Voss.\n\n“It is done,” {it} [said].', source: 'The port authority' },
  { says: 'The ministers met Clara Voss.\n\n“It is done,” {they} [said].', source: 'The ministers' },
  { says: 'According to the report, letters were lost. They were “read and lost”, {it} [said].', source: 'the report' },
  // What a speaker names inside the marks is not the narrator's “he”.
  { says: 'Peter Lund spoke. “Martin Holm is late,” {he} [said].', source: 'Peter Lund' },
  // A union, the one who writes, and a form of address are no he and no she.
  { says: 'Clara Voss met the Arden Dock Workers.\n\n“It is done,” {she} [said].', source: 'Clara Voss' },
  { says: 'Clara Voss sent a letter, seen by our correspondent.\n\n“It is done,” {she} [said].', source: 'Clara Voss' },
  // Over paragraphs in which nobody else is named.
  { says: 'Clara Voss came late.\n\nIt rained in Arden.\n\n“It is done,” {she} [said].', source: 'Clara Voss' },
]);

describeExamples('of several who agree', [
  // The subject of the sentence before outweighs who is only spoken of.
  { says: 'Peter Lund defended the plan of Martin Holm.\n\n“It is done,” {he} [said].', source: 'Peter Lund', band: 'high' },
  { says: 'Martin Holm agreed.\n\nPeter Lund, who came later, left early.\n\n“It is done,” {he} [said].', source: 'Peter Lund' },
  // A comma that closes what stands beside a name does not part it from its verb.
  {
    says: 'Peter Lund met the council. The council’s clerk, Martin Poe, told reporters that it was over.\n\n“It was long,” {he} [said].',
    source: 'Martin Poe',
    band: 'high',
  },
  // Two who stand alike are rivals: an answer is given, and not believed.
  { says: 'Peter Lund and Martin Holm agreed.\n\n“It is done,” {he} [said].', band: 'medium' },
  { says: 'Peter Lund came, and Martin Holm left. Then {he} [said] “it is done”.', band: 'medium' },
  { says: 'Peter Lund (L-Arden), no friend of the mayor, Martin Holm, was late. “It is done,” {he} [said].', source: 'Peter Lund' },
  // Whoever is asked is named behind the comma.
  {
    says: 'The pilot spoke. It rained.\n\nAsked whether he was late, Peter Lund was silent.\n\n“It is done,” {he} [said].',
    source: 'Peter Lund',
  },
  // No person is called by what a firm sells, unless by a given name.
  { says: 'Peter Lund owes Quill Power a sum. Quill Power is late.\n\n“It is done,” {he} [said].', source: 'Peter Lund' },
  // No feast is a person.
  { says: 'Peter Lund spoke.\n\nIt rained on Founders Day. Founders Day is over.\n\n“It is done,” {he} [said].', source: 'Peter Lund' },
  // The sentence that brings somebody in is about them.
  {
    says: 'Clara Voss spoke. “We wait,” Voss said. And then there is Ann Poe. Forty-one, born in Arden, {she} [said] “it is done”.',
    source: 'Ann Poe',
  },
  // Whoever is spoken to is seldom who goes on, even where nothing shows that the other is a man.
  {
    says: 'In a letter Quill Marrow warned Peter Lund that it was “over”. “I do not say it lightly,” {he} [wrote].',
    source: 'Quill Marrow',
  },
  // The nearer of two subjects is meant.
  { says: 'Peter Lund spoke. Martin Holm spoke. Then {he} [said] “it is done”.', source: 'Martin Holm' },
]);

describeExamples('what a list says of a given name gives way to the story', [
  // To a title,
  { says: 'Camille Voss met Ann Poe.\n\n“It is done,” {Mr Voss} [said].', source: 'Camille Voss' },
  { says: 'Camille Voss met Ann Poe. Mr Voss left early.\n\n“It is done,” {he} [said].', source: 'Camille Voss' },
  // to a noun,
  { says: 'Camille Voss, a businessman, met Ann Poe.\n\n“It is done,” {he} [said].', source: 'Camille Voss' },
  // to what can be nobody else’s,
  { says: 'Camille Voss and his wife met Ann Poe.\n\n“It is done,” {he} [said].', source: 'Camille Voss' },
  { says: 'Dominique Voss, who lost his job, met Ann Poe.\n\n“It is done,” {he} [said].', source: 'Dominique Voss' },
  // and to a pronoun that can mean nobody else.
  { says: 'Dominique Voss came late.\n\n“It is done,” {he} [said].', source: 'Dominique Voss' },
  { says: 'Dominique Voss came late. She wept. It rained.\n\n“It is done,” {he} [said].', chain: ['he'] },
  { says: 'Dominique Voss met Ann Poe.\n\n“It is done,” {he} [said].', chain: ['he'] },
  // Hardly any man is called so: “he” is somebody else.
  { says: 'Clara Voss, who fought his brother, came late.\n\n“It is done,” {he} [said].', chain: ['he'] },
]);

describeExamples('nobody is guessed', [
  { says: 'It rained in Arden.\n\n“It is done,” {she} [said].', chain: ['she'] },
  { says: 'Clara Voss came late.\n\n“It is done,” {he} [said].', chain: ['he'] },
  { says: 'It rained in Arden. Everyone agreed. “It is done,” {she} [said].', chain: ['she'] },
  // Too far back.
  {
    says: 'Clara Voss came late.\n\nIt rained.\n\nIt snowed.\n\nIt rained.\n\nIt snowed.\n\n“It is done,” {she} [said].',
    chain: ['she'],
  },
]);

describeExamples('whoever speaks without marks is the subject of the verb, wherever it stands', [
  {
    says: 'Ann Poe, the mayor, said it was late.\n\nThe mill ought to pay, said Dr Lee Sung Min, who edits a journal.\n\n“It is done,” {she} [said].',
    source: 'Lee Sung Min',
  },
  {
    says: 'Bo Lund is home. The director of the mill at Arden, Dr Sam Holm, who lives next door, said nobody else was out.\n\n“It is done,” {he} [said].',
    source: 'Sam Holm',
  },
  // Whoever is only spoken of there is not foremost.
  { says: 'Bo Lund is home, with the help of Sam Holm.\n\n“It is done,” {he} [said].', source: 'Bo Lund' },
]);

describeExamples('whom a clause names behind its subject is not that subject', [
  {
    says: 'Clara Voss left.\n\nAnn Poe, who runs the mill, said she would sue Voss. “It is done,” {she} [said].',
    source: 'Ann Poe',
  },
  {
    says: 'Clara Voss met Ann Poe.\n\nVoss smiled. She would write to Poe. “It is done,” {she} [said].',
    source: 'Clara Voss',
    band: 'high',
  },
  // Another clause may name the same.
  { says: 'Clara Voss met Bo Lund.\n\n“It is done,” {she} [said], and Voss left.', source: 'Clara Voss' },
]);

describeExamples('the question that we ask somebody is about that one', [
  {
    says: 'Clara Voss has a clerk. Her clerk left. Voss sat down.\n\nI asked Ann Poe whether she had slept. “It is done,” {she} [said].',
    source: 'Ann Poe',
  },
]);

describeExamples('a list of many languages gives way to the pronoun of a sentence about the bearer of a name', [
  {
    says: 'Clara Voss came late.\n\nIt rained.\n\nJordan Poe, who runs the mill, said she would sue Voss.\n\n“It is done,” {she} [said].',
    source: 'Jordan Poe',
  },
  // Somebody else is nearer,
  { says: 'Clara Voss came late. Senator Jordan Poe met Voss. “It is done,” {she} [said].', source: 'Clara Voss' },
  // and hardly any woman is called so.
  { says: 'Clara Voss came late.\n\nPeter Poe said she would write.\n\n“It is done,” {she} [said].', source: 'Clara Voss' },
]);

describeExamples('“one” that says where or whose is not who goes on to speak', [
  {
    says: 'We went to two stalls on Monday. A courier outside one of them was asleep.\n\n“It is done,” {she} [said].',
    source: 'A courier',
  },
  { says: 'The daughter of one of the guards came late.\n\n“It is done,” {she} [said].', source: 'The daughter' },
  // nor is anybody at all,
  { says: 'Clara Voss came late. It depends on whom one asks.\n\n“It is done,” {she} [said].', source: 'Clara Voss' },
  { says: 'Clara Voss came late. Nobody else was asked.\n\n“It is done,” {she} [said].', source: 'Clara Voss' },
  // unless nobody else was brought in.
  { says: 'We spoke to one of the guards.\n\n“It is done,” {she} [said].', source: 'one' },
]);

describeExamples('“it” says what can be read or speaks as one', [
  { says: 'The report names no ship. Boilers “were cracked.” “It was a lie,” {it} [says].', source: 'The report' },
  { says: 'The report names no ship. Boilers were cracked. “It was a lie,” {it} [says].', source: 'The report' },
  { says: 'A memo from May was leaked. The company, Quill Marrow, denies it. “It was a lie,” {it} [says], on page 9.', source: 'A memo' },
]);

describeExamples('nouns in -er that are nobody', [
  { says: 'A clerk came late. She had a ladder, a recorder and a hanger. The danger, {she} [said], was “over”.', source: 'A clerk' },
  { says: 'A clerk came late. At noon her respirator began to beep.\n\n“It is done,” {she} [said].', source: 'A clerk' },
  { says: 'The harbour master came late with a hamper.\n\n“It is done,” {he} [said].', source: 'The harbour master' },
]);

describeExamples('a number in their order stands for one of several people', [
  { says: 'Two clerks came late. The third disputes this. The delay, {she} [says], was “short”.', source: 'The third' },
  { says: 'One clerk came late. {A second}, who left, [says] that it was “short”.', source: 'A second' },
  // and not where it is what was said or done.
  { says: 'Peter Lund made three points. The third was the cost.\n\n“It is done,” {he} [said].', source: 'Peter Lund' },
]);

describeExamples('two of one gender who talk with each other', [
  // Whoever has answered a “she” is not the next,
  {
    says: 'Clara Voss came in.\n“How long?” she asked.\n“A year or two,” Ann Poe said.\nShe thought of the roof. *“It is done,” {she} [said].',
    source: 'Clara Voss',
    band: 'low',
  },
  // nor whoever told “her” so where she answers,
  {
    says: 'Clara Voss met Ann Poe. Voss left early, and she took the bus.\n\nPoe told her that it was late. {She} [said] that it was “over”.',
    source: 'Clara Voss',
  },
  // nor, in the paragraph below, is it sure who has just told “him” so.
  {
    says: 'Peter Lund poured the tea. Martin Holm had kept the book.\n“You said it twice,” Holm told him.\nHe looked away. *“It is done,” {he} [said].',
    band: 'low',
  },
  // Where she does something else, she goes on.
  {
    says: 'Clara Voss met Ann Poe.\n\nPoe told her that it was late. She took her hat. “It is done,” {she} [said].',
    source: 'Ann Poe',
  },
  // Who answered nobody goes on.
  { says: 'Clara Voss met Ann Poe.\n“A year or two,” Poe said.\nShe thought of the roof. *“It is done,” {she} [said].', source: 'Ann Poe' },
]);

describeExamples('whoever a message came from has written it', [
  { says: 'Peter Lund shut the mill. Clara Voss had an email from a clerk. “It is done,” {he} [wrote].', source: 'a clerk' },
  { says: 'Peter Lund shut the mill. Clara Voss had an email from a clerk. “It is done,” {he} [said].', source: 'Peter Lund' },
]);

describeExamples('the tag of the quote that follows tells who an unnamed speaker is', [
  {
    says: 'Clara Voss shut the mill.\n\nAn adviser to the mayor says that he was told late. “He signed it,” {she} [says].',
    source: 'An adviser',
  },
  // What the paragraph does not tag so tells nothing.
  { says: 'Clara Voss shut the mill.\n\nAn adviser left. Peter Lund did not. “It is done,” {he} [says].', source: 'Peter Lund' },
]);

describeExamples('what somebody does to himself or herself tells who is no “she”', [
  { says: 'Ann Poe keeps the clinic. A guard of 60 drove himself there because, {she} [says], he “hates a fuss”.', source: 'Ann Poe' },
  // Another may do it.
  { says: 'A clerk left when Peter Lund hurt himself.\n\n“It is done,” {she} [says].', source: 'A clerk' },
]);

describeExamples('minutes that somebody has taken, and minutes that pass', [
  { says: 'The minutes of the guild are short. They are “read and lost”, {they} [say].', source: 'The minutes' },
  { says: 'The clerks spoke in the minutes before the storm.\n\n“It is done,” {they} [said].', source: 'The clerks' },
]);

describeExamples('whoever speaks of somebody by name is seldom that one', [
  { says: 'Clara Voss came late. Ann Poe was asked.\n\n“Poe is tired,” {she} [said].', source: 'Clara Voss' },
  { says: 'Clara Voss came late. Ann Poe was asked.\n\n“It is done,” {she} [said].', source: 'Ann Poe' },
]);
