import { pairRule } from './pair-rule.ts';

export const colonIntroduction = pairRule({
  name: 'colon-introduction',
  covers: 'A verb with its subject, then a colon, then the quote, in one paragraph or the next: The mayor said: “We are ready.”',
  fits: (pair) =>
    pair.side === 'before' &&
    pair.passage.words[pair.quote - 1]?.tag === 'colon' &&
    (pair.link === 'subject' || pair.link === 'inverted' || pair.link === 'appositive' || pair.link === 'modified'),
  because: (cue, mention) => `“${cue}” with its subject “${mention}” leads up to the colon before the opening mark.`,
});
