import { describeRule } from '../describe-rule.ts';

describeRule('participle', {
  covers: [
    {
      says: '{The mayor} hit back at the council, [calling] the plan “a gift to nobody”.',
      because: 'The participle “calling” belongs to these words, and “The mayor” is the subject of its sentence.',
      band: 'high',
    },
    { says: '{Clara Voss} left the room on Monday, [saying] “we open the bridge in May”.', source: 'Clara Voss', band: 'high' },
    { says: '{The engineer} met the mayor, [saying] “we open the bridge in May”.' },
    { says: '{The report} praised the engineers, [noting] that they were “very late but honest”.' },
    { says: '“We open the bridge in May,” {she} said, [adding] that it would be “a great day”.' },
    // Who hangs on the source by a preposition is not the source.
    { says: '{The mayor} of Arden left the room, [saying] “we open the bridge in May”.' },
    // A participle that opens its sentence: the subject follows the words.
    { says: '[Calling] the plan “a gift to nobody”, {the mayor} walked out.' },
    { says: 'While [calling] the delay “a shame”, {Clara Voss} stayed at the port.', source: 'Clara Voss' },
    // The subject stands far off, past people who are only spoken of: right, but no longer sure.
    {
      says: '{Clara Voss} defended the engineer and the port, which had lost money, [adding]: “We open the bridge in May.”',
      source: 'Clara Voss',
      band: 'medium',
    },
    // What somebody is recorded as doing they do, and not whoever reads of it.
    { says: 'She read them the note, in which {the mayor} is recorded as [calling] the plan “a gift to nobody”.', source: 'the mayor' },
  ],
  leaves: [
    {
      says: 'The port may be fined, with {league chief Clara Voss} [warning] that “a port that closes pays for it”.',
      rule: 'source-cue-quote',
      source: 'Clara Voss',
    },
    { says: 'Neighbours were angry, with {@millwife} [fuming]: “We will all go there tonight.”', rule: 'colon-introduction' },
    { says: 'Speaking to the council, {Clara Voss} [called] the plan “a gift to nobody”.', rule: 'source-cue-quote' },
    { says: 'A sign saying “No cars on the bridge” hung on the gate.', rule: 'term', because: 'they are read there, not said' },
  ],
});
