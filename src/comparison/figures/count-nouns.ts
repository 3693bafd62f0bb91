const PLURALS_WITHOUT_S = new Set('people men women children police personnel staff militia media data'.split(' '));
/** End in "s" and are verbs, adverbs or singular far more often than plural nouns. */
const NO_PLURALS = new Set(
  'says is was has does its his hers this thus perhaps always news politics series means across towards afterwards'.split(' '),
);
const SHORTEST_PLURAL = 4;

/** True for a folded word that looks like a plural noun: "nations", "people"; not "crisis", "bus", "boss". */
export const looksPlural = (folded: string): boolean =>
  PLURALS_WITHOUT_S.has(folded) ||
  (folded.length >= SHORTEST_PLURAL && /[^siu'’]s$/.test(folded) && !NO_PLURALS.has(folded)) ||
  /[a-z]{2}ies$/.test(folded);

const DEFINITE = new Set('the these those both our their his her its your my other all every'.split(' '));

/** True for a folded word after which a number takes up what was said before: "the two", "their three". */
export const isDefinite = (folded: string): boolean => DEFINITE.has(folded);
