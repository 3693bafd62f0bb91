import { describeRule } from '../describe-rule.ts';

describeRule('action-beat', {
  covers: [
    {
      says: '{Clara Voss} shrugs. “They say I owe them for the bees.”',
      source: 'Clara Voss',
      because: '“Clara Voss” does something (“shrugs”) right beside the words. Nothing says that whoever acts there speaks.',
      band: 'low',
    },
    { says: '{The head} of the union, Peter Lund, lit a pipe. “Nobody will work here in May.”', source: 'Peter Lund' },
    { says: '{Peter Lund}, the keeper, pours the tea. “Careful, it is hot.”', source: 'Peter Lund' },
    { says: 'Clara Voss came late.\n\n{She} shook her head. “It is closed.”', source: 'Clara Voss' },
    // A gesture behind the words.
    { says: '“Come in, come in.” {Clara Voss} opens the door of the lock-house.', source: 'Clara Voss' },
    // The words break off.
    { says: '“It was —” {Clara Voss} paused at the door.', source: 'Clara Voss' },
  ],
  leaves: [
    { says: '{Clara Voss} [said]: “They say I owe them for the bees.”', rule: 'colon-introduction' },
    { says: 'The harbour closed in May. “They say I owe them for the bees.”', rule: 'none' },
    { says: 'Two dockers shrugged. “They say we owe them for the bees.”', rule: 'none' },
    // Where somebody has spoken, who takes over is weighed; what is told of somebody behind the words is no gesture.
    { says: '“We waited,” said Clara Voss. {Peter Lund} left. “They say I owe them for the bees.”', rule: 'near-subject' },
    { says: '“I owe them for the bees now.” Clara Voss was elected in May.', rule: 'none' },
  ],
});
