import { describeRule } from '../describe-rule.ts';

describeRule('running-quote', {
  covers: [
    {
      says: '“We open the bridge in May,” {the mayor} [said]. “We always keep our word.”',
      because: 'No cue of its own: it goes on from the quote of “the mayor” before it in this paragraph.',
      band: 'high',
      joins: true,
    },
    { says: '“We open the bridge in May,” [said] {Peter Lund}, who drew it. “We always keep our word.”', joins: true },
    { says: '“We open,” {Clara Voss} [said]. Voss paused. “We always keep our word.”', joins: true },
    // Somebody else comes between, who may as well speak now.
    {
      says: '“We open,” {the mayor} [said]. Peter Lund was not there. “We will see about that.”',
      because: '“Peter Lund” is the subject of a sentence between the two.',
      band: 'medium',
      joins: false,
    },
    {
      says: '“We open,” {the mayor} [said]. Peter Lund, who drew the bridge, hopes that it will hold. “We will see about that.”',
      because: '“Peter Lund” is the subject of a sentence between the two.',
      joins: false,
    },
    // A sentence of the narrator's own leads in what the same source says elsewhere.
    {
      says: '“We open the bridge in May,” the mayor said. It would be “plain to everybody who looked”.',
      joins: false,
    },
    { says: '“We open the bridge,” {she} [said]. “Not now. But in May.”', joins: true },
  ],
  leaves: [
    // The cue that stands between the two parts, or before both, is the cue of both.
    { says: '“We open,” {the mayor} [said], “the bridge in May.”', rule: 'source-cue-quote', joins: true },
    { says: '{Clara Voss} [called] the plan “a gift to nobody” and “a shame for the town”.', rule: 'source-cue-quote', joins: true },
    // A cue of its own brings another speaker, or the same one anew.
    { says: '“We open,” the mayor said. “It is too late,” [said] {the engineer}.', rule: 'quote-cue-source', joins: false },
    {
      says: 'Clara Voss said the plan was “a gift to nobody”. It was “a shame”, {she} [said].',
      rule: 'quote-source-cue',
      source: 'Clara Voss',
      joins: false,
    },
    // Whoever does something right before speaks.
    {
      says: '“We open,” the mayor said. {Peter Lund} shook his head. “We will see about that.”',
      rule: 'near-subject',
      because: 'No cue stands near; “Peter Lund” does something right before, and nobody since.',
      band: 'low',
      joins: false,
    },
    { says: '“We open,” the mayor said. The council met. It was called “The Long Bridge Committee”.', rule: 'term' },
  ],
});
