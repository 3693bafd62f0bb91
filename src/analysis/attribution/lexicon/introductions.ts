/** "A clerk", "another clerk": words by which a story brings in somebody without a name. */
export const isIntroduced = (called: string): boolean => INTRODUCED.test(called);
const INTRODUCED = /^(?:an?|one|another) /i;

/** "The clerk", and "clerk" in a headline: words that speak of somebody as if known. */
export const isAsIfKnown = (called: string): boolean => called.startsWith('the ') || called.startsWith('The ') || !called.includes(' ');
