import { pairRule } from './pair-rule.ts';

export const quoteSourceCue = pairRule({
  name: 'quote-source-cue',
  covers: 'The source and its verb follow the closing mark: “We are ready,” the mayor said.',
  fits: (pair) => pair.side === 'after' && pair.phrase.first > pair.quote && pair.phrase.last < pair.cue && pair.link !== 'loose',
  because: (cue, mention) => `“${cue}” follows the closing mark and “${mention}” is its subject.`,
});
