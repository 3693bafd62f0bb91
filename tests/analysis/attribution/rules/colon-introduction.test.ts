import { describeRule } from '../describe-rule.ts';

describeRule('colon-introduction', {
  covers: [
    { says: '{A user, @quay_walker}, [wrote]: “We open the bridge in May.”', source: '@quay_walker' },
    {
      says: '{The mayor} [said]: “We open the bridge in May.”',
      because: '“said” with its subject “The mayor” leads up to the colon before the opening mark.',
      band: 'high',
    },
    { says: '{Clara Voss} [told] the council on Monday: “We open the bridge in May.”', source: 'Clara Voss', band: 'high' },
    { says: '{Clara Voss} [wrote] on her page:\n\n“We open the bridge in May.”', source: 'Clara Voss' },
    { says: 'In a post on Monday, {Clara Voss} [wrote]: “We open the bridge in May.”', source: 'Clara Voss' },
    { says: 'Speaking in Arden, {Clara Voss} [added]: “We open the bridge in May.”', source: 'Clara Voss' },
    { says: '{The letter} [read]: “We open the bridge in May.”' },
    { says: '{Sen. Ann Poe} (D-Arden) [said]: “We open the bridge in May.”', source: 'Ann Poe' },
    { says: '{Clara Voss}, 54, of Arden, [said]: “We open the bridge in May.”', source: 'Clara Voss' },
    {
      says: '{Clara Voss}, 51, whose son Peter, 19, was on board, [said] outside court: “We open the bridge in May.”',
      source: 'Clara Voss',
    },
    { says: '{Clara Voss, Peter Lund and Ann Poe} [said]: “We open the bridge in May.”', source: ['Clara Voss', 'Peter Lund', 'Ann Poe'] },
    // The verb nearest to the colon wins, and its own subject.
    { says: 'The mayor left early. {The engineer} [said]: “We open the bridge in May.”' },
    { says: '{The mayor}, who had met the engineer, [warned]: “We open the bridge in May.”' },
    { says: 'The mayor said it would rain. {The engineer} [replied]: “We open the bridge in May.”' },
    { says: '{A person} familiar with the plan [said]: “We open the bridge in May.”' },
    { says: '{The foreign ministers} of Arden, Belmark and Corvia [said]: “We open the bridge in May.”' },
    { says: '{The spokeswoman} for the campaign [said]: “We open the bridge in May.”' },
    // A name within the subject, and a comma that closes it.
    { says: 'The clerk was ill, but {her lawyer, Peter Lund}, [wrote] in an e-mail: “We open the bridge in May.”', source: 'Peter Lund' },
    // Whoever does not reply says nothing, and the next clause has its own subject.
    {
      says: 'The clerk, once we had rung, did not answer, but {her brother, Peter Lund}, [sent] a short note: “We open the bridge in May.”',
      source: 'Peter Lund',
    },
    { says: 'The clerk didn’t answer. {The engineer} [replied]: “We open the bridge in May.”' },
    // A month is nobody’s first name.
    { says: 'On the evening of 5 March {Voss} [wrote] to them: “We open the bridge in May.”', source: 'Voss' },
    { says: 'Last March {Clara Voss} [said]: “We open the bridge in May.”', source: 'Clara Voss' },
    { says: '{Another} [wrote]: “We open the bridge in May.”' },
    // A question is put by whoever has it.
    { says: '{The mayor} [had] one question: “Will it open in May?”' },
  ],
  leaves: [
    { says: '{The mayor}[:] “We open the bridge in May.”', rule: 'speaker-colon' },
    { says: '{The mayor} [said] “we open the bridge in May”.', rule: 'source-cue-quote' },
    { says: 'The bridge had a motto: “Iron and patience”.', rule: 'term', because: 'they are a saying' },
  ],
});
