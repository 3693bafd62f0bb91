import { describeRule } from '../describe-rule.ts';

describeRule('quote-cue-source', {
  covers: [
    {
      says: '“We open the bridge in May,” [said] {the mayor}.',
      because: '“said” follows the closing mark and its subject “the mayor” stands behind it.',
      band: 'high',
    },
    { says: '“We open the bridge in May,” [said] {Clara Voss}, the town’s mayor.', source: 'Clara Voss', band: 'high' },
    { says: '“We open the bridge in May,” [said] {Mayor Clara Voss}, 54.', source: 'Clara Voss' },
    { says: '“We open the bridge in May,” [warned] {Peter Lund}, who has run the port for nine years.', source: 'Peter Lund' },
    { says: '“We open the bridge in May,” [said] {former harbour master Peter Lund}.', source: 'Peter Lund' },
    { says: '“We open the bridge in May,” [said] {a spokeswoman} for the port, Ann Poe.', source: 'Ann Poe' },
    { says: '“We open the bridge in May,” [said] {a person} close to the mayor.' },
    { says: '“Will it open in May?” [asked] {the mayor} of Arden.' },
    { says: '“We open the bridge in May,” [said] {Clara Voss and Peter Lund}.', source: ['Clara Voss', 'Peter Lund'] },
    { says: '“We open the bridge in May,” [tweeted] {the port authority}.' },
    { says: '“We open the bridge in May,” [read] {a sign} on the gate.' },
    { says: '“We open the bridge in May,” [reads] {the letter}.' },
    // A verb that no list holds is a cue where it stands between the closing mark and a voice.
    { says: '“We open the bridge in May,” [beamed] {Peter Lund}.', source: 'Peter Lund' },
    { says: '“We open the bridge in May!” [roared] {the crowd}.' },
    // Each of two quotes has its own.
    { says: '“We open the bridge in May,” the mayor said. “It is too late,” [said] {the engineer}.', joins: false },
  ],
  leaves: [
    { says: '“We open the bridge in May,” {he} [said]. The mayor left.', rule: 'quote-source-cue' },
    { says: '[Said] {Clara Voss}: “We open the bridge in May.”', rule: 'colon-introduction', source: 'Clara Voss' },
  ],
});
