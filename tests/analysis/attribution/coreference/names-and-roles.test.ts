import { describeExamples } from '../describe-rule.ts';

describeExamples('a name or a role stands for whom the story has given it to', [
  { says: 'Mayor Clara Voss came late.\n\n“It is done,” {Voss} [said].', source: 'Clara Voss', chain: ['Voss', 'Mayor Clara Voss'] },
  { says: 'Clara Voss came late.\n\n“It is done,” {Ms Voss} [said].', source: 'Clara Voss', chain: ['Ms Voss', 'Clara Voss'] },
  {
    says: 'Mayor Clara Voss met engineer Peter Lund. “It is done,” {the engineer} [said].',
    source: 'Peter Lund',
    chain: ['the engineer', 'engineer Peter Lund'],
    band: 'high',
  },
  {
    says: 'Clara Voss, the mayor, met Peter Lund, an engineer.\n\n“It is done,” {the mayor} [said].',
    source: 'Clara Voss',
    chain: ['the mayor', 'Clara Voss'],
  },
  { says: 'President Ann Poe met Peter Lund.\n\n“It is done,” {the president} [said].', source: 'Ann Poe' },
  { says: 'Nurse Ann Poe met Peter Lund.\n\n“It is done,” {the former nurse} [said].', source: 'Ann Poe' },
  { says: 'Ann Poe, the minister, met Peter Lund.\n\n“It is done,” {Minister Poe} [said].', source: 'Ann Poe' },
  {
    says: 'Corvian minister Ann Poe met Belmark minister Peter Lund.\n\n“It is done,” {the Corvian minister} [said].',
    source: 'Ann Poe',
  },
  { says: 'The mayor of Arden, Clara Voss, came late.\n\n“It is done,” {Voss} [said].', source: 'Clara Voss' },
]);

describeExamples('letters stand for the name that has them', [
  {
    says: 'The Harbour Safety Board (HSB) met on Monday.\n\n“It is done,” {the HSB} [said].',
    source: 'Harbour Safety Board',
    chain: ['the HSB', 'The Harbour Safety Board'],
    because: '“the HSB” is Harbour Safety Board: the letters stand for that name.',
    band: 'high',
  },
  { says: 'The Port Workers’ Union met on Monday.\n\n“It is done,” [said] {the PWU}.', source: 'Port Workers’ Union' },
  {
    says: 'The Arden Medicines Agency (ArMA) met. So did the Anglers of May Arden.\n\n“It is done,” {the AMA} [said].',
    source: 'Arden Medicines Agency',
  },
  { says: 'The HSB met on Monday.\n\n“It is done,” {the Harbour Safety Board} [said].\n\nIt rained.', source: 'Harbour Safety Board' },
  { says: 'Dancer Clara Voss (CV) met Peter Lund (PL).\n\nPL: “It is done now.”\n\n{CV}[:] “It is not done.”', source: 'Clara Voss' },
  // Letters behind a person's name may be a party's, and behind a body's those of its country.
  { says: 'Clara Voss (APU) met Peter Lund.\n\n“It is done,” {the APU} [said].', source: 'APU' },
  { says: 'Arden Steel Works (UK) met Peter Lund.\n\n“It is done,” {the UK} [said].', source: 'UK' },
]);

describeExamples('a title cut short is the office', [
  { says: 'Gov. Ann Poe met Peter Lund.\n\n“It is done,” {the governor} [said].', source: 'Ann Poe', band: 'high' },
  { says: 'Sen. Ann Poe met Rep. Peter Lund.\n\n“It is done,” {the senator} [said].', source: 'Ann Poe' },
  { says: 'Lt. Col. Ann Poe met Peter Lund.\n\n“It is done,” {the colonel} [said].', source: 'Ann Poe' },
  { says: 'Lt. Gov. Ann Poe met Peter Lund.\n\n“It is done,” {the governor} [said].', source: 'the governor' },
]);

describeExamples('a lawsuit is a suit', [
  { says: 'A lawsuit came. It rained. {The suit} [says] it is “done”.', source: 'A lawsuit' },
  { says: 'A new suit came. It rained. {The lawsuit} [says] it is “done”.', source: 'The lawsuit' },
]);

describeExamples('when is no part of a name', [
  { says: 'Every day at eight Clara Voss unlocks what {she} [calls] her “office of one”.', source: 'Clara Voss' },
  { says: 'In May {Clara Voss} had [called] it “done”, and so it was.', source: 'Clara Voss' },
  { says: '“It is done,” [wrote] {the Sunday Herald}.', source: 'Sunday Herald' },
  { says: 'For most of the summer {Gov. Ann Poe}, a nurse, [called] it “done”.', source: 'Ann Poe' },
]);

describeExamples('an office is another with “deputy”, “vice” or “prime” than without', [
  {
    says: 'Harbour Minister Ann Poe wrote to Prime Minister Bo Lund.\n\n“It is done,” {the minister} [said].',
    source: 'Ann Poe',
    chain: ['the minister', 'Harbour Minister Ann Poe'],
  },
  { says: 'Mayor Ann Poe met Deputy Mayor Bo Lund.\n\n“It is done,” {the mayor} [said].', source: 'Ann Poe' },
  { says: 'Mayor Ann Poe met Deputy Mayor Bo Lund.\n\n“It is done,” {the deputy mayor} [said].', source: 'Bo Lund' },
]);

describeExamples('what an office is for is no part of a name', [
  { says: '“It is done,” [said] {Union Minister of State for Culture Ann Poe}.', source: 'Ann Poe' },
  { says: '{Minister for Health Ann Poe} [said] it was “done”.', source: 'Ann Poe' },
]);

describeExamples('a place behind an office is nobody', [
  { says: '{The Governor} of Arden [said] it was “done”.' },
  { says: '{The Secretary} of State [said] it was “done”.' },
  { says: 'Secretary of Defense Poe met Peter Lund.\n\n“It is done,” {Poe} [said].', source: 'Poe' },
]);

describeExamples('an office and the name with an address behind it are one', [
  { says: '{Harbour Leader}, Mrs Ann Poe, [called] it “done”.', source: 'Ann Poe' },
  { says: '{The Governor} of Arden State, Alhaji Bo Lund, [said] it was “done”.', source: 'Bo Lund' },
  { says: '{The General Secretary} of the Mill Guild (MG), Comrade Ann Poe, [said] it was “done”.', source: 'Ann Poe' },
  { says: '{The Commissioner} for Works, Engr. Ann Poe, [said] it was “done”.', source: 'Ann Poe' },
  { says: '{The adviser} to the Prime Minister on water, Sir Bo Lund, [said] it was “done”.', source: 'Bo Lund' },
  {
    says: 'The adviser to the Prime Minister on water, Sir Bo Lund, left.\n\n“It is done,” {the Prime Minister} [said].',
    source: 'the Prime Minister',
  },
]);

describeExamples('a name behind a comma is theirs who speaks for another', [
  { says: '{A lawyer} for the mayor, Peter Lund, [called] it “done”.', source: 'Peter Lund' },
  { says: '{An aide} to the mayor, Peter Lund, [said] it was “done”.', source: 'Peter Lund' },
  { says: 'A lawyer for the mayor, Peter Lund, left.\n\n“It is done,” {the mayor} [said].', source: 'the mayor' },
  { says: '{An aide} to the mayor, who was late, [said] it was “done”.', source: 'An aide' },
  { says: 'After talks with an aide to the mayor, {Peter Lund} [said] it was “done”.', source: 'Peter Lund' },
  { says: 'A picture of the mayor, Peter Lund, hung there.\n\n“It is done,” {the mayor} [said].', source: 'Peter Lund' },
]);

describeExamples('titles stand before a name in rows, and in brackets', [
  { says: '{The Commissioner} for Roads and Rural Bridges, Hon. (Mrs) Ngozi Bello, [said] it was “done”.', source: 'Ngozi Bello' },
  { says: '{The Chairman} of the Council, Alhaji (Dr) Bello Sani, [said] it was “done”.', source: 'Bello Sani' },
  { says: '{The Police Public Relations Officer} in the state, SP Grace Audu, [said] it was “done”.', source: 'Grace Audu' },
  { says: '{The Commissioner} of Police in the state, CP Musa Garba, [said] it was “done”.', source: 'Musa Garba' },
  { says: '{The state chairman} of the guild, Comrade Sani Lawal, [said] it was “done”.', source: 'Sani Lawal' },
  { says: '{The parish priest, Rev. Fr. Paul Eze}, [said] it was “done”.', source: 'Paul Eze' },
  { says: '{Works Minister Datuk Seri Ahmad Razak} [said] it was “done”.', source: 'Ahmad Razak' },
  { says: '{His Royal Highness, Oba Tunde Ajayi}, [said] it was “done”.', source: 'Tunde Ajayi' },
  { says: '{The traditional ruler} of the town, the Oluwo of Bray, Oba Kunle Ajayi, [said] it was “done”.', source: 'Kunle Ajayi' },
  { says: '{The member} representing Arden in the House, Hon. Bola Adeyemi, [said] it was “done”.', source: 'Bola Adeyemi' },
  { says: '{A mother} of three, Mrs Ann Poe, [said] it was “done”.', source: 'Ann Poe' },
  // By themselves such letters are a body's.
  { says: '{CP} [said] it was “done”.', source: 'CP' },
]);

describeExamples('a title behind a given name alone is a surname', [
  { says: '“We wait,” said Kate Bishop, a cook. Bishop left.\n\n“It is done,” {she} [said].', source: 'Kate Bishop' },
  { says: 'Kate Bishop, a cook, came late.\n\n“It is done,” {Bishop} [said].', source: 'Kate Bishop' },
  { says: 'Bishop Ann Poe came late.\n\n“It is done,” {the bishop} [said].', source: 'Ann Poe' },
]);

describeExamples('a weekday may be a given name', [
  { says: '{A trader, Mr Monday Okeke}, who spoke in Igbo, [said], “It is done.”', source: 'Monday Okeke' },
  { says: '{Fisherman Friday Umoh} [said] it was “done”.', source: 'Friday Umoh' },
  { says: '{Sunday Umoh}, a fisherman, [said] it was “done”.', source: 'Sunday Umoh' },
  // Else it says when.
  { says: 'On Sunday {Ann Poe} [said] it was “done”.', source: 'Ann Poe' },
  { says: '“It is done,” {Ann Poe} [said] Sunday.', source: 'Ann Poe' },
]);

describeExamples('whose a name is behind an office of somebody or of some body', [
  { says: '{The head} of the agency, Rukmini Seth, [said] it was “done”.', source: 'Rukmini Seth' },
  { says: '{The envoy} of the governor, Otunba Gani Bakare, [said] it was “done”.', source: 'Gani Bakare' },
  // “A brother” may be anybody's; the name is the mayor's.
  { says: 'A brother of the mayor, Clara Voss, came late.\n\n“It is done,” {the mayor} [said].', source: 'Clara Voss' },
]);

describeExamples('namesakes and bearers of one role are rivals', [
  { says: 'Mr Lund and Mrs Lund met.\n\n“It is done,” {Mrs Lund} [said].', chain: ['Mrs Lund', 'Mrs Lund'] },
  { says: 'Clara Voss spoke first. Martin Voss spoke second.\n\n“It is done,” {Martin Voss} [said].', source: 'Martin Voss' },
  // Both are mayors: the latest is taken, and not believed.
  { says: 'Mayor Clara Voss met Mayor Peter Lund. “It is done,” {the mayor} [said].', source: 'Peter Lund', band: 'medium' },
]);

describeExamples('a body is called by its whole name', [
  { says: 'The Guild of Pastry Bakers met. “It is done,” {the Guild of Pastry Bakers} [said].', source: 'Guild of Pastry Bakers' },
  {
    says: '{The Society of Harbour Pilots (SHP) and the Divers’ League} [said] they were “done”.',
    source: ['Society of Harbour Pilots', 'Divers’ League'],
  },
  { says: '“It is done,” [said] {new owners Marshgate}.', source: 'Marshgate' },
]);

describeExamples('what is said of somebody names nobody else', [
  { says: 'Clara Voss came late. She is a tall woman with a quiet voice.\n\n“It is done,” {she} [said].', source: 'Clara Voss' },
  { says: 'Clara Voss was once a nurse. Peter Lund left.\n\n“It is done,” {the nurse} [said].', source: 'Clara Voss' },
]);

describeExamples('whoever is not named stays without a name', [
  { says: 'Clara Voss met an engineer.\n\n“It is done,” {another engineer} [said].', chain: ['another engineer'] },
  { says: 'Engineer Peter Lund left.\n\n“It is done,” {one engineer} [said].', source: 'one engineer' },
  { says: 'Some engineers wept. {Another} [called] it “a shame”.', source: 'Another' },
]);

describeExamples('a firm is told from a person by its name, or by what stands beside it', [
  {
    says: 'The mine at Bray is owned by the company Marrow Resources.\n\nQuill Consulting Engineers said: “It is new.”\n\n{The company} [said] it was “done”.',
    source: 'Quill Consulting Engineers',
  },
  { says: 'A memo said “no”.\n\nQuill, the Irish firm that drew it, had gone. “It is done,” {it} [said].', source: 'Quill' },
  { says: '{Quill CEO Ann Poe} [said] it was “done”.', source: 'Ann Poe' },
  {
    says: 'Quill denied it. In a note, {the company} [said] it was “done”.\n\nQuill employs some 90 people.',
    source: 'Quill',
  },
  {
    says: 'Quill denied it. In a note, {the company} [said] it was “done”.\n\nQuill’s chief executive, Ann Poe, was ill.',
    source: 'Quill',
  },
  {
    says: 'The head of Danish toy maker Quill Marrow left. Quill denied it. In a note, {the company} [said] it was “done”.',
    source: 'Quill Marrow',
  },
  // Whoever employs a cook may be anybody.
  { says: 'Quill denied it. In a note, {the company} [said] it was “done”.\n\nQuill employs a cook.', source: 'the company' },
  { says: 'Marrow Holdings came. Quill Power denied it. In a note, {the company} [said] it was “done”.', source: 'Quill Power' },
  { says: 'The pier is new. {Its developer}, Quill Holdings, left early and [said] it was “done”.', source: 'Quill Holdings' },
  { says: 'The pier is new. Its developer met Quill Holdings, and {the mayor} [said] it was “done”.', source: 'the mayor' },
  { says: '{A Cork engineering firm} that drew it [said] it was “done”.', source: 'A Cork engineering firm' },
  // A name that a relative clause stands behind, and yet it says something of who came before.
  { says: 'A guard at Arden, who was ill, came late.\n\n“It is done,” {he} [said].', source: 'A guard' },
  { says: 'A guard met Arden, who was ill.\n\n“It is done,” {Arden} [said].', source: 'Arden' },
]);

describeExamples('a document that others are said to have seen goes on to speak', [
  {
    says: 'Marrow Resources is a company. It owns the mine.\n\nAn internal memo from May, seen by the Arden News, shows that it was late. “It is done,” {it} [states].',
    source: 'An internal memo',
  },
]);

describeExamples('“one of the clerks” goes by what papers call that one', [
  {
    says: 'One of the clerks, though she was called Clerk 4, came late. “It is done,” {she} [said].',
    source: 'Clerk 4',
  },
  { says: 'One of the guards, though he is listed as Witness B, came late. “It is done,” {he} [said].', source: 'Witness B' },
  // Whoever is told by a noun keeps it,
  { says: 'A clerk, though she was called Clerk 4, came late. “It is done,” {she} [said].', source: 'A clerk' },
  // and so does whoever is not said to be called so.
  { says: 'One of the clerks, who had met Clerk 4, came late. “It is done,” {she} [said].', source: 'One' },
]);

describeExamples('a sentence about somebody names them at its end', [
  { says: 'The man who taught Clara Voss to sail was Peter Lund. “It is done,” {he} [said].', source: 'Peter Lund', band: 'high' },
  { says: 'The owner of the mill is Ann Poe.\n\n“It is done,” {the owner} [said].', source: 'Ann Poe' },
  // What somebody says of another names nobody who says it.
  { says: 'The clerk who said the winner was Ann Poe left early. “It is done,” {the clerk} [said].', source: 'The clerk' },
]);

describeExamples('what somebody is held against is nobody', [
  { says: 'Peter Lund keeps a bell as tall as a man. “It is old,” {he} [said].', source: 'Peter Lund', band: 'high' },
]);

describeExamples('relations of somebody of whom the story has spoken', [
  // The same once more,
  {
    says: 'Peter Lund keeps the mill. His father came late. It rained.\n\n“It is done,” {his father} [said].',
    chain: ['his father'],
    source: 'His father',
  },
  { says: 'A clerk keeps a list. Her sister came late. “It is done,” {her sister} [said].', source: 'Her sister' },
  // the other way round,
  { says: 'Peter Lund keeps the mill. His father, Otto, came late. “It is done,” {his son} [said].', source: 'Peter Lund' },
  { says: 'Clara Voss went home. Her daughter was awake.\n\n“It is done,” {her mother} [said].', source: 'Clara Voss' },
  // and not where that does not fit.
  { says: 'Peter Lund keeps the mill. His father came late. “It is done,” {his daughter} [said].', source: 'his daughter' },
  { says: 'Clara Voss went home.\n\n“It is done,” {her mother} [said].', source: 'her mother' },
]);
