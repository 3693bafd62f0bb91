import { describeRule } from '../describe-rule.ts';

describeRule('credit-line', {
  covers: [
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
  ],
  leaves: [
    { says: '“We open the bridge in May,” {the mayor} [said] – Peter Lund did not.', rule: 'quote-source-cue' },
    { says: '{Clara Voss} [said]: “We open the bridge in May.”\n\nPeter Lund, engineer', rule: 'colon-introduction' },
  ],
});
