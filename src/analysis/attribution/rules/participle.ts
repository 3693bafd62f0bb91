import { pairRule } from './pair-rule.ts';

export const participle = pairRule({
  name: 'participle',
  covers: 'A participle before or after the quote whose subject stands at an earlier verb: The mayor hit back, calling the plan “unfair”.',
  fits: (pair) => pair.cueWord.form === 'participle' && pair.link !== 'subject' && pair.link !== 'inverted',
  because: (cue, mention) => `The participle “${cue}” belongs to these words, and “${mention}” is the subject of its sentence.`,
});
