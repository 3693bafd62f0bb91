import type { Situation } from './situations.ts';

/** What a crowd does aloud: its words are said, though no one of it is named. */
const CRIES =
  /^(?:chants?|chanting|cr(?:y|ies)|crying|shouts?|shouting|yells?|yelling|roars?|screams?|screaming|jeers?|heckles?|choruses|chorus|calls|singing|whoops)$/;

/** "Chants of “…” rang out", "there were cries of “…”". */
export const isCry = ({ before: [last, noun] }: Situation): boolean => last?.lower === 'of' && CRIES.test(noun?.lower ?? '');
