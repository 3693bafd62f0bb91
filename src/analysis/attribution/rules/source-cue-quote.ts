import { pairRule } from './pair-rule.ts';

export const sourceCueQuote = pairRule({
  name: 'source-cue-quote',
  covers: 'The source and its verb lead into the quote: The mayor said “we are ready”; the mayor called it “unfair”.',
  fits: (pair) =>
    pair.side === 'before' &&
    (pair.link === 'subject' || pair.link === 'appositive' || pair.link === 'modified' || pair.link === 'inverted'),
  because: (cue, mention) => `“${cue}” leads into the quote and “${mention}” is its subject.`,
});
