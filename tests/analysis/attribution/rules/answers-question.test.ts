import { describeRule } from '../describe-rule.ts';

const INTRO = 'Architect Clara Voss has built a prison and a palace. We met her at the lock.';

describeRule('answers-question', {
  covers: [
    {
      says: `${INTRO}\nWhat did the prison teach you?\n“Every window stands at the wrong height.”`,
      source: 'Clara Voss',
      because: 'The line above asks a question, and the story tells of “Architect Clara Voss” before it.',
    },
    {
      says: `${INTRO}\nWhat did the prison teach you?\n“Every window stands at the wrong height.”\nAnd the palace?\n“Nothing.”`,
      source: 'Clara Voss',
    },
  ],
  leaves: [
    // Nobody is asked, two may be, or the words are no answer.
    { says: `${INTRO}\nWho pays for all that?\n“Every window stands at the wrong height.”`, rule: 'none' },
    {
      says: 'Clara Voss built a prison. Peter Lund built a palace.\nWhat did the prison teach you?\n“Every window stands at the wrong height.”',
      rule: 'none',
    },
    { says: `${INTRO}\nWhat did the prison teach you?\n“Every window is wrong,” {she} [said].`, rule: 'quote-source-cue' },
  ],
});
