import { pairRule } from './pair-rule.ts';

export const quoteCueSource = pairRule({
  name: 'quote-cue-source',
  covers: 'The verb follows the closing mark and its subject comes last: “We are ready,” said the mayor.',
  fits: (pair) => pair.side === 'after' && pair.link === 'inverted',
  because: (cue, mention) => `“${cue}” follows the closing mark and its subject “${mention}” stands behind it.`,
});
