import { expect, test } from 'vitest';
import { readText } from '../../../../src/analysis/analyse-story.ts';
import { quotePlace } from '../../../../src/analysis/attribution/candidate.ts';
import { candidatesFor } from '../../../../src/analysis/attribution/decide.ts';
import { sliceOf } from '../../../../src/analysis/text/slice.ts';
import { describeRule } from '../describe-rule.ts';

/** What the rule proposes for the only quote of a text, whether or not its weight is enough. */
function proposals(text: string): { mention: string; reason: string }[] {
  const { reading } = readText(text);
  const [place] = reading.places;
  if (!place) throw new Error(`No quote is found in: ${text}`);
  return candidatesFor(quotePlace(place, reading, 0, []))
    .filter(({ rule }) => rule === 'near-subject')
    .map(({ mention, reason }) => ({ mention: sliceOf(text, mention.phrase.span), reason: reason() }));
}

test('the subject of the sentence before is proposed', () => {
  expect(proposals('The mayor was in no mood to wait. “We go now.”')).toEqual([
    { mention: 'The mayor', reason: 'No cue stands near; “The mayor” is the subject of the sentence before.' },
  ]);
});

test('nobody is proposed from further back, and nobody who is no subject', () => {
  expect(proposals('The mayor was in no mood to wait. It rained in Arden. “We go now.”').map(({ mention }) => mention)).not.toContain(
    'The mayor',
  );
  expect(proposals('In front of the mayor lay the plan. “We go now.”')).toEqual([]);
});

describeRule('near-subject', {
  covers: [],
  // A proposal without a cue is too weak to be an answer by itself.
  leaves: [{ says: 'The mayor was in no mood to wait. “We go now, whatever the council may think of it.”', rule: 'none' }],
});
