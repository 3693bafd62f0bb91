import { describe, test } from 'vitest';
import { type Example, expectAnswer } from './marked-example.ts';

/** What a careful reader would answer and the rules do not. Each of these fails today; one that passes belongs among the rules' own tables. */
const limits: (Example & { today: string })[] = [
  {
    says: 'Clara Voss said {Peter Lund} [claimed] the plan was “a gift to nobody”.',
    passedOnBy: 'Clara Voss',
    today: 'Whoever tells it is taken for the speaker, unless the verb does nothing but say so or give a name.',
  },
  { says: 'Asked about it, {Clara Voss} was blunt: “We open the bridge in May.”', today: 'A colon after “was” leads in nobody’s words.' },
  { says: '“We open the bridge in May” — so [said] {the mayor}.', today: 'A dash before the frame makes the words a term.' },
  {
    says: 'Clara Voss denied saying “we open the bridge in May”.',
    rule: 'none',
    today: 'What is denied is given to whoever denies it.',
  },
];

describe('not yet', () => {
  for (const { today, ...example } of limits) test.fails(`${example.says} ${today}`, () => expectAnswer(example));
});
