import { pairRule } from './pair-rule.ts';

export const nearbyCue = pairRule({
  name: 'nearby-cue',
  covers: 'A reporting verb and a phrase that could be its subject stand near the quote, without a clearer link between them.',
  fits: (pair) => pair.side === 'before' || pair.cueWord.reporting !== null,
  because: (cue, mention) => `“${cue}” and “${mention}” stand near these words, and nothing closer does.`,
});
