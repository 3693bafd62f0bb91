import { pairRule } from './pair-rule.ts';

export const sourceCueQuote = pairRule({
  name: 'source-cue-quote',
  covers: 'The source and its verb lead into the quote: The mayor said “we are ready”; the mayor called it “unfair”.',
  fits: (pair) =>
    pair.side === 'before' &&
    (pair.link === 'subject' || pair.link === 'appositive' || pair.link === 'modified' || pair.link === 'inverted'),
  because: (cue, mention, { phrase, passage: { words } }) =>
    phrase.antecedent === null
      ? `“${cue}” leads into the quote and “${mention}” is its subject.`
      : `“${cue}” leads into the quote, and its subject “${words[phrase.head]?.text}” stands for “${mention}”.`,
});
