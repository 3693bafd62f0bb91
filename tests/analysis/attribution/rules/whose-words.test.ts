import { describeRule } from '../describe-rule.ts';

describeRule('whose-words', {
  covers: [
    { says: '“We have lost the port.” With these five [words] {Clara Voss} began her speech on Monday.', source: 'Clara Voss' },
    {
      says: '“A row of empty chairs” was {Peter Lund}’s [verdict] on the council.',
      because: 'Their sentence calls them “verdict”, and “Peter Lund” is whose they are.',
      source: 'Peter Lund',
      band: 'low',
    },
    { says: '“We have no choice” was the [answer] of {the mayor}.' },
    { says: '“We open the bridge in May” was {the mayor}’s [answer].' },
    {
      says: '“We open the bridge in May, whatever the council may think of it.”\n\nThose were the [words] of {Clara Voss} as the snow fell.',
      because: 'The next sentence calls them “words”, and “Clara Voss” is whose they are.',
      source: 'Clara Voss',
      band: 'low',
    },
    { says: '“We open the bridge in May, and we mean it.” That was {the mayor}’s [answer] on Monday.' },
    { says: '“We live by this crossing, and we will not lose it.”\n\nThis is the [message] from {the councils} of Arden and Bray.' },
    // What comes from somebody is called or answered.
    { says: '“Open the bridge,” came the [reply] from {the mayor}.' },
    { says: '“Open the bridge!” came [shouts] from {the crowd} on the quay.' },
    {
      says: '“Open the bridge”, came a [cry] from {the gallery}.',
      because: 'Their sentence calls them “cry”, and “the gallery” is whose they are.',
    },
  ],
  leaves: [
    { says: 'The “Old Lady” came from the port of Arden.', rule: 'term' },
    { says: '“The Long Winter” came third in a poll of readers.', rule: 'term' },
    { says: '“The Long Winter” was Peter Lund’s first novel.', rule: 'term' },
    { says: '“A gift to nobody” is the motto of the club.', rule: 'term' },
    { says: '“We open the bridge in May, and we mean it.” Those were happy days.', rule: 'none' },
    { says: '“We open the bridge in May,” {the mayor} [said]. Those were the words of Clara Voss.', rule: 'quote-source-cue' },
  ],
});
