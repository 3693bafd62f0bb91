import { describeRule } from '../describe-rule.ts';

describeRule('source-cue-quote', {
  covers: [
    {
      says: '{The mayor} [said] “we open the bridge in May”.',
      because: '“said” leads into the quote and “The mayor” is its subject.',
      band: 'high',
    },
    { says: '{The mayor} [called] it “a gift to the port”.', band: 'high' },
    { says: 'On Monday {Mr Lund} [told] the town’s council, “We open the bridge in May.”', source: 'Lund', band: 'high' },
    { says: '{Transport Secretary Ann Poe} [said] “we open the bridge in May”.', source: 'Ann Poe' },
    { says: '{Clara Voss}, 54, a former nurse, [said] the plan was “a gift to the port”.', source: 'Clara Voss' },
    { says: 'In a statement, {the port authority} [called] the plan “a gift to nobody”.' },
    { says: 'In an email to the council, {Peter Lund} [complained] of “a very long winter”.', source: 'Peter Lund' },
    { says: '{A joint statement} [said] the bridge was “a gift to the town”.' },
    { says: '{Her letter} [says] “we open the bridge in May”.' },
    { says: '{The two ministers} [promised] “a fair deal for the port”.' },
    { says: '{The mayor’s spokesman} [said] “we open the bridge in May”.' },
    { says: '{Officials} [said] “we open the bridge in May”.', source: 'Officials' },
    { says: '{The two} [said] “we open the bridge in May”.' },
    { says: '{Another} [said] “we open the bridge in May”.' },
    { says: '{Most} [said] they were “very tired”.' },
    { says: '{The mayor} himself [said] the plan was “a gift to nobody”.', band: 'high' },
    // Whoever words are got out of says them.
    { says: 'Critics of the plan forced {the port’s director} to [admit] that it was “a gift to nobody”.' },
    { says: 'The port closed on Monday, leading {officials} in Arden to [warn] of “a very long winter”.' },
    { says: '{Critics} of the plan [asked] the port’s director to admit that it was “a gift to nobody”.' },
    // Who hangs on the source by a preposition is not the source.
    { says: '{An aide} to Clara Voss [said] “we open the bridge in May”.', source: 'An aide', band: 'high' },
    { says: '{A woman} close to the mayor [said] “we open the bridge in May”.' },
    { says: '{A spokesman} for the mayor of Arden [said] “we open the bridge in May”.' },
    { says: '{The mayor} of Arden, Clara Voss, [said] “we open the bridge in May”.', source: 'Clara Voss' },
    { says: '{An aide} to Clara Voss, who asked for silence, [told] the Arden Echo the port was “old and tired”.', source: 'An aide' },
    {
      says: '{A friend} close to the mayor, who knew of it because he was there, [said] the port was “old and tired”.',
      source: 'A friend',
    },
    // Who made a document speaks in it.
    { says: 'A survey by {the Arden Institute} [found] “a want of care”.', source: 'Arden Institute' },
    // How something is said is not who says it.
    { says: '{Clara Voss} [said] by text message that the plan was “a gift to nobody”.', source: 'Clara Voss' },
    { says: 'Clara Voss took a swipe at Peter Lund, whose {campaign} has [branded] her “a gift to nobody”.' },
    // The other of two.
    { says: 'One clerk said it was “done”. {The other} [said] the plan was “a gift to nobody”.', band: 'high' },
    // Who files a suit does not speak in it, however many they are.
    { says: '{A suit} filed on Monday by the Bakers’ Guild [says] the bridge is “a gift to nobody”.' },
    { says: '{A letter} signed by nine dockers, the mayor and the Bakers’ Guild [calls] it “a gift to nobody”.' },
    { says: 'A letter was signed by the clerk and {the Bakers’ Guild} [called] it “a gift to nobody”.', source: 'Bakers’ Guild' },
    { says: 'The bridge was closed by the mayor and {the Bakers’ Guild} [called] it “a gift to nobody”.', source: 'Bakers’ Guild' },
    { says: '{The captains} of both ferries [called] it “a gift to nobody”.' },
    { says: 'After talks with the mayor, {Peter Lund} [said] “we open the bridge in May”.', source: 'Peter Lund' },
    { says: '{A clerk} at the foot of the ladder [shouted], “We open the bridge!”' },
    { says: '{The sign} over the gate [said] “no cars”.' },
    { says: '{Two clerks} at large ports, both of whom asked to stay unnamed, [told] the council that “no ship sails”.' },
    { says: '{A clerk} who sells tickets, and would rather not be named, [calls] the plan “a gift to nobody”.' },
    { says: 'The firm that sold the bridge, {Lund & Sons}, [said] it was “a gift to nobody”.' },
    // Whoever stands between "with" and a participle does it.
    { says: 'The strike began, with {dockers} [chanting] “we open the bridge”.' },
    { says: 'It may be late, with {Clara Voss} [warning] that “no ship sails”.', source: 'Clara Voss' },
    // A frame between commas does nothing but say so.
    { says: '{Clara Voss}, she says, [told] her that dockers “sleep on their feet”.', source: 'Clara Voss' },
    { says: 'The mayor thanked the crowd and {the engineer} [promised] “a fair deal for the port”.' },
    // What was not said is not believed to be said.
    {
      says: '{The mayor} did not [say] “we open the bridge in May”.',
      because: '“say” is negated: the story tells what was not said.',
      band: 'medium',
    },
    { says: '{Clara Voss} never [called] the plan “a gift to nobody”.', band: 'medium' },
    { says: '{Clara Voss} not only [called] it “a gift to nobody” but left.', band: 'high' },
    // Whoever is only spoken of in the reported clause says nothing.
    { says: '{Clara Voss} [insisted] the plan by Peter Lund was “a gift to nobody”.', source: 'Clara Voss' },
    // Two fragments under one verb are one utterance.
    { says: '{Clara Voss} [said] that the plan was “a gift to the port” and that it was “long overdue”.', joins: true },
    { says: '{Clara Voss} [called] the plan “a gift to nobody” and “a shame for the town”.', joins: true },
    // An act leads in what is said, where nothing else does.
    { says: '{Clara Voss} [laughed]. “We open the bridge in May.”', source: 'Clara Voss' },
    // A relative clause between commas is closed before the verb: its pronoun is no subject any more.
    { says: '{Clara Voss}, who had run the port for years, [called] the plan “a gift to nobody”.', source: 'Clara Voss' },
    { says: '{The report}, which came out in May, [warned] of “a very long winter”.' },
    // Words that say when, between the subject and its verb.
    { says: '{Clara Voss} has in the past [called] the plan “a gift to nobody”.', source: 'Clara Voss' },
    { says: '{Peter Lund} [pointed] out that the bridge was “old and tired”.', source: 'Peter Lund' },
    // Whoever names a thing in a clause of its own.
    {
      says: 'The council said that the port would take the long way, which {Clara Voss} [called] “a gift to nobody”.',
      source: 'Clara Voss',
    },
    { says: 'The port pays for the ships by what {it} [calls] “sensible fees”.' },
    // A dateline is no source.
    { says: 'ARDEN, 3 May (Port Press) — {The council} [released] a letter calling the plan “a gift to nobody”.', source: 'The council' },
    // Signs inside numbers part nothing, and "this" does not make a verb a noun.
    { says: '{The council} [said] at 4:30 that 1,300 letters were “a gift to nobody”.', source: 'The council' },
    // What is put in has its subject behind it.
    { says: 'Because of how the town drew up the plan, [explained] {Peter Lund}, “the port has no say at all”.', source: 'Peter Lund' },
    // A cue that closes one quote leads in no other, where somebody else speaks between.
    { says: 'She said, “The council will build it”, at which point {the crowd} [chanted] “build the bridge now” again.' },
    { says: '{Many} [fear] “a very long winter” in Arden.' },
    // Whoever is shown or quoted as they speak says it, and not what shows or quotes them.
    { says: 'The clip showed {Clara Voss} [mocking] the dockers as “men in wet boots”.', source: 'Clara Voss' },
    { says: 'Clara Voss left after a clip showed {her} [mocking] the dockers as “men in wet boots”.', source: 'Clara Voss' },
    { says: 'Peter Lund spoke late. A crew recorded {him} [saying] the bridge was “old and tired”.', source: 'Peter Lund' },
    { says: 'Passers-by heard {a man} in the crowd [shouting] “we open the bridge”.' },
    { says: 'The paper quoted {Clara Voss} as [saying] “we open the bridge in May”.', source: 'Clara Voss', band: 'high' },
    { says: 'Clara Voss wrote a book. It quotes {her} as [calling] the plan “a gift to nobody”.', source: 'Clara Voss' },
    // What looks like a verb ends the subject of the verb behind it.
    { says: '{Harbour tweets} [showed] “a very long winter”.' },
    { says: '{The harbour physics report} [found] “a very long winter”.' },
    { says: '{Bugged Signal calls} [revealed] “a very long winter”.' },
    { says: '{Unsigned letters} to the port [warned] of “a very long winter”.' },
    { says: '{The mayor} [tweets] “we open the bridge in May”.' },
    { says: 'The clip that {Clara Voss} [posts] shows “a very long winter”.', source: 'Clara Voss' },
    // Another verb of speech stands nearer, and may be somebody else’s.
    {
      says: 'Peter Lund was at dinner. {A guest} [says] that he listened for a while, said “then the bridge is shut”, and went on eating.',
      because: '“said” stands nearer, and may have another subject.',
      band: 'medium',
    },
    // The second of two clauses belongs to whoever says both.
    {
      says: '{The minutes} [record] that the mayor urged them on, and that the bridge was “put off until the thaw”.',
      source: 'The minutes',
    },
    // Whoever is with somebody does not speak for them.
    { says: '{An assistant} who was here with his aunt [said] “we open the bridge in May”.', source: 'An assistant' },
  ],
  leaves: [
    { says: 'It was a “long and very friendly” walk.', rule: 'none', band: 'low' },
    { says: 'The committee, known as “The Long Table”, met in Arden.', rule: 'term' },
    { says: 'Peter Lund wrote a song called “The Bridge in May”.', rule: 'term' },
    { says: 'The mayor spoke. {Peter Lund}[:] “We open the bridge in May.”', rule: 'speaker-colon' },
  ],
});
