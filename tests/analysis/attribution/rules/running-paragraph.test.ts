import { describeRule } from '../describe-rule.ts';

describeRule('running-paragraph', {
  covers: [
    {
      says: '“We open the bridge in May,” {the mayor} [said]. “We did it.\n\n“We always keep our word.”',
      because: 'The mark of the paragraph before stays open, so the quote of “the mayor” goes on here.',
      joins: true,
    },
    { says: '{The mayor} [said]: “We open the bridge in May.\n\n“We always keep our word.\n\n“And we like trains.”', joins: true },
    {
      says: '“We open the bridge in May,” {the mayor} [said].\n\n“We always keep our word, and we will keep it this time as well.”',
      because: 'No cue in this paragraph: it goes on from the quote of “the mayor” before it.',
    },
  ],
  leaves: [
    // A short sentence by itself may be anybody's.
    { says: '“We open the bridge in May,” the mayor said.\n\n“We always keep our word.”', rule: 'none', band: 'low' },
    {
      says: '“We open the bridge in May,” the mayor said.\n\n“We always keep our word,” {the engineer} [said].',
      rule: 'quote-source-cue',
      joins: false,
    },
    // Below a heading nothing goes on.
    {
      says: 'It rained all day.\n\n“We open the bridge in May,” the mayor said.\n\nOther voices\n\n“We always keep our word, and we will keep it this time as well.”\n\nIt rained.',
      rule: 'none',
      band: 'low',
    },
    // The paragraph says itself who speaks, though the mark of the one before stays open.
    {
      says: 'Clara Voss said: “We open the bridge in May.\n\n“We always keep our word,” {she} [went] on.',
      rule: 'quote-source-cue',
      joins: false,
    },
    { says: '“We open the bridge in May,” the mayor said.\n\n{Peter Lund}[:] “We always keep our word.”', rule: 'speaker-colon' },
  ],
});
