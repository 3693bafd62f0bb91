import { indefinitePronouns } from './function-words.ts';

/** "A clerk", "another clerk": words by which a story brings in somebody without a name. */
export const isIntroduced = (called: string): boolean => INTRODUCED.test(called);
const INTRODUCED = /^(?:an?|one|another) /i;

/** "The clerk", and "clerk" in a headline: words that speak of somebody as if known. */
export const isAsIfKnown = (called: string): boolean =>
  called.startsWith('the ') || called.startsWith('The ') || !(called.includes(' ') || indefinitePronouns.has(called.toLowerCase()));

/** "Her prime minister": somebody's, as if it were known who bears that office. */
export const isHeld = (called: string): boolean => HELD.test(called);
const HELD = /^(?:his|her|its|their|our|my) /i;
