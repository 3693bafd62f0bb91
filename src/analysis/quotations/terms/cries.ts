import type { Situation } from './situations.ts';

/** What a crowd does aloud: its words are said, though no one of it is named. */
const CRIES =
  /^(?:chants?|chanting|cr(?:y|ies)|crying|shouts?|shouting|yells?|yelling|roars?|screams?|screaming|jeers?|heckles?|choruses|chorus|calls|singing|whoops)$/;

/** “…!” shouted a crowd: the verb right behind the marks, or behind what they mean in brackets. */
const CRIED = /^(?:chanted|cried|shouted|yelled|roared|screamed|jeered|heckled|chorused|called|sang|whooped)$/;

/** The same right before the marks; not "you cannot yell “fire”". */
const CRYING = /^(?:(?:chant|shout|yell|scream|roar|jeer|holler|bellow)(?:s|ed|ing)|heckl(?:es|ed|ing)|cried|crying)$/;

/** "Chants of “…” rang out", "there were cries of “…”", "fans chanting “…”", “…!” shouted a crowd. */
export function isCry({ before, after, marked }: Situation): boolean {
  const [last, noun] = before;
  if (last?.lower === 'of' && CRIES.test(noun?.lower ?? '')) return true;
  if (CRYING.test((/^[,:]$/.test(last?.text ?? '') ? noun : last)?.lower ?? '')) return true;
  const verb = after[after[0]?.text === '(' ? after.findIndex(({ text }) => text === ')') + 1 : 0];
  return /[!?]$/.test(marked) && CRIED.test(verb?.lower ?? '');
}
