import { describeRule } from '../describe-rule.ts';

describeRule('speaker-colon', {
  covers: [
    {
      says: '{The mayor}[:] “We open the bridge in May.”',
      because: '“The mayor” and a colon lead up to the quote, without a verb.',
      band: 'low',
    },
    { says: '{Clara Voss} on Monday[:] “We open the bridge in May.”', source: 'Clara Voss' },
    { says: 'Here is {Clara Voss} in May[:] “We open the bridge in May.”', source: 'Clara Voss' },
    // Transcripts: the label stands before the marks or inside them, and is no part of the words.
    { says: '{CLARA VOSS}[:] “We open the bridge in May.”' },
    { says: '“{MAYOR VOSS}[:] *We open the bridge in May.”', source: 'VOSS' },
    { says: '“VOSS: We open the bridge in May.”\n\n“{LUND}[:] *We do not open it.”', joins: false },
    { says: 'Clara Voss met Peter Lund.\n\n{VOSS}[:] “We open the bridge in May.”', source: 'Clara Voss' },
    { says: '“We open the bridge in May,” the mayor said.\n\n{Peter Lund}[:] “We always keep our word.”', source: 'Peter Lund' },
    // A sentence that only shows what follows leaves the speaker to the one before it.
    {
      says: '{Clara Voss} has put out a letter. It is long, so here is the end of it[:]\n\n“We open the bridge in May. We always keep our word.”',
      source: 'Clara Voss',
    },
    // Where the words stand does not speak, whoever put them there does.
    { says: '{Peter Lund}, in a post on Monday[:] “We open the bridge in May.”', source: 'Peter Lund' },
    // What its bearer is may stand behind a name, and the sign of an item before it.
    {
      says: 'What they told us:\n- {Clara Voss}, Civic Union[:] “The lock stays open.”\n- Peter Lund, independent: no answer.',
      source: 'Clara Voss',
    },
    {
      says: 'What they told us:\n- Clara Voss, Civic Union: “The lock stays open.”\n- {Peter Lund}, independent[:] “I promise nothing.”',
      source: 'Peter Lund',
    },
    // Of somebody nothing is said but how they are, or that they are here.
    { says: '{The mayor} was brief[:] “We open the bridge in May.”' },
    { says: 'Asked about the bridge, {Clara Voss} was blunt[:] “We open it in May.”', source: 'Clara Voss' },
    { says: 'And here is {the Speaker}, losing patience with both sides[:] “We are not at the football.”' },
  ],
  leaves: [
    { says: '{The mayor} [said]: “We open the bridge in May.”', rule: 'colon-introduction' },
    { says: 'The rule is simple: “No cars on the bridge.”', rule: 'none' },
    { says: 'The bed: “It is built for a bishop.”\n\nThe breakfast: *“It had been in the sea the day before.”', rule: 'none' },
    { says: 'Peter Lund asked Clara Voss.\nQ: “Is it safe?”\nA: “It is.”\nQ: *“And to swim?”', rule: 'none' },
    { says: 'There was one sign on the gate: “No cars.”', rule: 'term' },
  ],
});
