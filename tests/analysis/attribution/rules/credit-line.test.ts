import { describeRule } from '../describe-rule.ts';

describeRule('credit-line', {
  covers: [
    {
      says: 'We asked on the quay.\n“Thursday was cheese.” – Peter Lund, 45, baker\n“I come for the buns.” [–] {Clara Voss}, 17, student',
      source: 'Clara Voss',
    },
    {
      says: '“We open the bridge in May, whatever the council may think of it.”\n\n[—] {Clara Voss}, mayor of Arden',
      because: 'A dash and “Clara Voss” follow the closing mark.',
      source: 'Clara Voss',
    },
    {
      says: '“We open the bridge in May, whatever the council may think of it.”\n\n{Clara Voss}, mayor of Arden',
      because: '“Clara Voss” stands alone in the line below the quote.',
    },
    { says: '“We open the bridge in May.” [—] {Clara Voss}', source: 'Clara Voss' },
    { says: '“We open the bridge in May.” [–] {Clara Voss}, mayor', source: 'Clara Voss' },
    { says: '“We open,” the mayor said.\n\n“We always keep our word, even in winter.” [—] {Peter Lund}', source: 'Peter Lund' },
    {
      says: 'The council met on Monday, Clara Voss said.\n\n“took the kids every summer 😢 they called it the big green lady”\n\n[—] {quay rat (@quay_rat)} May 3, 2031',
      because: 'The credit says that “quay rat (@quay_rat)” posted this.',
      source: 'quay rat',
    },
    { says: 'People wrote online.\n\n“Teach THAT”\n\n{Pier Man @pierman} · 3h', source: 'Pier Man' },
    { says: 'People wrote online.\n\n“Teach THAT” [—] {Pier Man (@pierman)} May 3, 2031', source: 'Pier Man' },
    { says: 'People wrote online.\n\n“Teach THAT”\n\nA post shared by {Pier Man (@pierman)}', source: 'Pier Man' },
    { says: 'People wrote online.\n\n“Teach THAT. Good night.”\n\n[—] {Pier Man (@pierman)} Tuesday', source: 'Pier Man' },
    { says: 'People wrote online.\n\n“Finally”\n\n{@pierman} via X', source: '@pierman' },
    {
      says: '“We wait,” said Clara Voss.\n\n*“A bridge is a promise”\n\n{Peter Lund}\n\n“We stay,” she added. Peter Lund left.',
      because: '“Peter Lund” stands alone in the line below the quote.',
      source: 'Peter Lund',
      joins: false,
    },
  ],
  leaves: [
    {
      says: '{Clara Voss} [said]: “We open the bridge in May.”\n\n“A bridge is a promise”\n\n— Peter Lund\n\n*“And we keep our promises, as everybody in this town knows.”',
      rule: 'running-paragraph',
    },
    { says: '“We open the bridge in May,” {the mayor} [said] – Peter Lund did not.', rule: 'quote-source-cue' },
    { says: '{Clara Voss} [said]: “We open the bridge in May.”\n\nPeter Lund, engineer', rule: 'colon-introduction' },
  ],
});
