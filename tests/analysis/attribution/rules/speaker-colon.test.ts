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
  ],
  leaves: [
    { says: '{The mayor} [said]: “We open the bridge in May.”', rule: 'colon-introduction' },
    { says: 'The rule is simple: “No cars on the bridge.”', rule: 'none' },
    { says: 'There was one sign on the gate: “No cars.”', rule: 'term' },
  ],
});
