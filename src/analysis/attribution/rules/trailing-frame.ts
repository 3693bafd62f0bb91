import { pairRule } from './pair-rule.ts';

export const trailingFrame = pairRule({
  name: 'trailing-frame',
  covers: 'A verb after the quote whose subject stands before it or further off: The plan is “unfair”, the mayor, once a nurse, has said.',
  fits: (pair) => pair.side === 'after' && pair.link !== 'loose' && pair.cueWord.reporting !== null,
  because: (cue, mention) => `“${cue}” stands behind the quote and “${mention}” is its subject.`,
});
