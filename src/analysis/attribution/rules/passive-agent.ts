import { pairRule } from './pair-rule.ts';

export const passiveAgent = pairRule({
  name: 'passive-agent',
  covers: 'A passive verb whose agent follows “by”: The plan was called “unfair” by the mayor.',
  fits: (pair) => pair.link === 'agent',
  because: (cue, mention) => `“${cue}” stands in the passive and “by ${mention}” names who does it.`,
});
