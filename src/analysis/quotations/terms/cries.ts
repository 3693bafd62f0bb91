import type { Situation } from './situations.ts';

/** What a crowd does aloud: its words are said, though no one of it is named. */
const CRIES =
  /^(?:chants?|chanting|cr(?:y|ies)|crying|shouts?|shouting|yells?|yelling|roars?|screams?|screaming|jeers?|heckles?|choruses|chorus|calls|singing|whoops)$/;

/** “…!” shouted a crowd: the verb right behind the marks, or behind what they mean in brackets. */
const CRIED = /^(?:chanted|cried|shouted|yelled|roared|screamed|jeered|heckled|chorused|called|sang|whooped)$/;

/** "Chants of “…” rang out", "there were cries of “…”", “…!” shouted a crowd. */
export function isCry({ before: [last, noun], after, marked }: Situation): boolean {
  if (last?.lower === 'of' && CRIES.test(noun?.lower ?? '')) return true;
  const verb = after[after[0]?.text === '(' ? after.findIndex(({ text }) => text === ')') + 1 : 0];
  return /[!?]$/.test(marked) && CRIED.test(verb?.lower ?? '');
}
