import { expect, test } from 'vitest';
import { analyseStory } from '../../../../src/analysis/analyse-story.ts';
import { describeRule } from '../describe-rule.ts';

describeRule('stands-alone', {
  covers: [
    {
      says: 'Above the bakery a retired glazier keeps nine cats. None of them is his.\n“I was asked to mind one.”',
      source: 'a retired glazier',
    },
    {
      says: 'At the far lock the boats have stopped. The lock-keeper, Odile Marsh, has had the week off.\n“I have painted the shed twice.”',
      source: 'Odile Marsh',
    },
    {
      says: '“The road is gone,” said a clerk.\nOdile Marsh has walked to work since Monday. She leaves at five.\n“My boots were new.”',
      source: 'Odile Marsh',
    },
    // What is done there is not said.
    { says: 'In the queue a retired glazier has begun to shake his head.\n“I was asked to mind one.”', source: 'a retired glazier' },
    { says: 'Odile Marsh turns the pages. She was never meant to stay.\n“I was asked to mind the lock.”', source: 'Odile Marsh' },
    {
      says: 'Farmers have lost three harvests, and Odile Marsh, who keeps sheep, gave the inquiry her own account of it on Monday.\n“The first flood took the hedges.”',
      source: 'Odile Marsh',
      because: 'The paragraph before ends with the “account” that “Odile Marsh” gives.',
    },
    // Of two who speak in turn, one asks again.
    {
      says: '“Why the lock?” asked Tom Lund.\n“It is my lock,” answered Odile Marsh.\n*“Then why do you close it?”\n“It is late,” Marsh said.',
      source: 'Tom Lund',
      because: 'No cue: “Tom Lund” and “Odile Marsh” speak in turn in the two paragraphs before, and this asks again.',
      band: 'low',
    },
    // The words open the story.
    {
      says: '“I have buried four boats.”\nOdile Marsh, 94, was the last at the lock on Thursday. The lock is to close.',
      source: 'Odile Marsh',
      because: 'No cue: the words open the story, and the paragraph behind them is about “Odile Marsh”.',
    },
  ],
  leaves: [
    { says: '“I have buried four boats.”\nThe lock is to close, and Odile Marsh met Tom Lund there.', rule: 'none' },
    // Whoever speaks there is weighed by the rules on cues.
    { says: '{Odile Marsh} [said] that she had walked.\n“My boots were new.”', rule: 'source-cue-quote' },
    // Spoken of, and not speaking.
    {
      says: '“The club is safe,” [said] {Tom Lund}.\nOdile Marsh has kept the goal since May.\n“She has never missed a match.”',
      rule: 'running-paragraph',
    },
    { says: 'The boats have stopped.\n“I have painted the shed twice.”', rule: 'none' },
    { says: 'Several clerks have walked to work since Monday.\n“My boots were new.”', rule: 'none' },
  ],
});

test('a second paragraph of marks goes on from the first', () => {
  const { quotes } = analyseStory('Odile Marsh keeps the far lock.\n“I have painted the shed.”\n“I may paint it again.”');
  expect(quotes.map(({ segments }) => segments.length)).toEqual([2]);
});

test('where somebody else does something in the paragraph before, the reason says so', () => {
  const [quote] = analyseStory('Odile Marsh keeps the far lock. Tom Lund brings the coal.\n“I do not mind the quiet.”').quotes;
  expect(quote?.evidence.reason).toContain('“Tom Lund” is a subject there as well.');
});
