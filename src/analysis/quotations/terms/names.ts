import type { Situation } from './situations.ts';
import type { Token } from './surroundings.ts';
import { classOf, namedSorts, namingWords, slogans, surfaces, wordNouns, works } from './word-classes.ts';

/**
 * Why marked words are a name, a title or a slogan by the very words beside them, or null where these do not say so. Such words are
 * a term to a reader even inside what somebody says: "she said on “Harbour Today” that …".
 */
export function namedBy(situation: Situation): string | null {
  if (situation.blockKind === 'headline') return null;
  return (
    nickname(situation) ?? slogan(situation) ?? givenName(situation) ?? sortOfThing(situation) ?? writtenOn(situation) ?? title(situation)
  );
}

const isTitle = ({ capitals }: Situation): boolean => capitals === 'title' || capitals === 'word';
const isName = (token: Token): boolean => /^\p{Lu}[\p{Ll}’'-]+$/u.test(token.text) && classOf(token) === 'name';

/** Juan “Chico” Manriquez: between the parts of a name. */
function nickname(situation: Situation): string | null {
  const { marked, before, after } = situation;
  const [first, last] = [before[0], after[0]];
  if (!first || !last || !isName(first) || !isName(last) || !isTitle(situation) || /[.,!?]/.test(marked)) return null;
  return `A nickname: the words stand inside a name, between “${first.text}” and “${last.text}”.`;
}

const LEADS_TO_NAME = /^(?:[,:]|of|is|was|the|as|--|[—–-])$/;
const BECOMES = /^(?:is|was|were|are|became|becomes|become|remains|remained|as|a|an|the|[,—–-])$/;
/** How many small words may stand between a naming noun and the marks. */
const LONGEST_LINK = 2;
/** "… became the party's old and tired mantra": the noun may have a few words of its own. */
const LONGEST_PREDICATE = 8;

/** The nearest word before the marks that is no link, if it is one of `nouns`. */
function nounBefore(before: readonly Token[], nouns: ReadonlySet<string>): Token | undefined {
  const at = before.findIndex(({ lower }) => !LEADS_TO_NAME.test(lower));
  const token = before[at];
  return token && at <= LONGEST_LINK && nouns.has(token.lower) ? token : undefined;
}

function slogan({ before, after }: Situation): string | null {
  const noun = nounBefore(before, slogans) ?? (slogans.has(after[0]?.lower ?? '') ? after[0] : predicate(after));
  return noun ? `“${noun.text}” beside them says that they are a saying, not what somebody says here.` : null;
}

/** "“…” became a mantra". */
function predicate(after: readonly Token[]): Token | undefined {
  if (!BECOMES.test(after[0]?.lower ?? '')) return undefined;
  const end = after.findIndex(({ text }) => /^[,;:.—–]$/.test(text));
  return after.slice(0, Math.min(LONGEST_PREDICATE, end > 0 ? end : LONGEST_PREDICATE)).find(({ lower }) => slogans.has(lower));
}

/** "a film called “…”", "the word “…”", with capitals or as a word; but not "he called it “…”". */
function givenName(situation: Situation): string | null {
  const { before } = situation;
  const naming = before[0];
  if (naming && namingWords.has(naming.lower) && (isTitle(situation) || naming.lower.startsWith('so')))
    return `“${naming.text}” before them gives a name.`;
  if (naming?.lower === 'by' && GOES.test(before[1]?.lower ?? '') && situation.words.length <= LONGEST_LABEL)
    return `“${before[1]?.text} by” before them gives a name.`;
  const renamed = before.slice(1, 1 + LONGEST_RENAMED).find(({ lower }) => NICKNAMES.test(lower));
  const named = renamed && before.slice(0, before.indexOf(renamed)).every(({ text }) => /\p{L}/u.test(text));
  if (renamed && named && (isTitle(situation) || GIVES_NAMES.test(renamed.lower))) return `“${renamed.text}” before them gives a name.`;
  const as = before[0]?.lower === 'the' && isTitle(situation) ? 1 : 0;
  const known = before[as]?.lower === 'as' ? before.slice(as + 1, LONGEST_KNOWN).find(({ lower }) => lower === 'known') : undefined;
  if (known) return `“${known.text} … as” before them gives a name.`;
  const sold = before[0]?.lower === 'as' ? before.slice(1, LONGEST_KNOWN).find(({ lower }) => SELLS.test(lower)) : undefined;
  if (sold && situation.words.length <= LONGEST_LABEL) return `“${sold.text} … as” before them: the name under which it is sold.`;
  if (
    ARTICLES.test(before[0]?.lower ?? '') &&
    before[1]?.lower === 'called' &&
    IS.test(before[2]?.lower ?? '') &&
    before[3]?.lower === 'what'
  )
    return `“what ${before[2]?.text} called” before them gives a name.`;
  const noun = before[0] && wordNouns.has(before[0].lower) ? before[0] : undefined;
  return noun && before[1]?.lower === 'the' ? `“the ${noun.text}” before them speaks of the words as words.` : null;
}

const ARTICLES = /^(?:the|an?)$/;
const IS = /^(?:is|are|was|were|be|been)$/;
/** "A seller who goes by “…”". */
const GOES = /^(?:goes|go|went|going)$/;
/** "Nicknamed the bridge “…”": what it names may stand between. */
const NICKNAMES = /^(?:nicknamed?|nicknames|dubbed|dubs|christened|codenamed)$/;
/** "Dubbed" may hand on a verdict as well; these give names alone. */
const GIVES_NAMES = /^(?:nicknam|christen|codenam)/;
const LONGEST_RENAMED = 3;
/** Names for wares: "marketed its sand as “silver grain”". */
const SELLS = /^(?:market|advertis|rebrand|trademark|retail)(?:e?[sd]|ing)$/;
/** In words. */
const LONGEST_LABEL = 4;
/** "Known to everybody on the quay as “…”". */
const LONGEST_KNOWN = 8;

/** "The council's “safe and dry” test": small words before a noun for what is made to bear such names. */
function sortOfThing({ words, capitals, before, after }: Situation): string | null {
  const [owner, noun] = [before[0], after[0]];
  if (!owner || !noun || !namedSorts.has(noun.lower) || !OWNS.has(classOf(owner)) || words.length > LONGEST_SORT) return null;
  return capitals === 'lower' ? `“${noun.text}” beside them: they name it.` : null;
}
const OWNS: ReadonlySet<string> = new Set(['the', 'a', 'possessor', 'possessive']);
/** In words. */
const LONGEST_SORT = 6;

/** "A sign with the words “…”". In words. */
const LONGEST_READING = 4;
/** With this verb the surface is the subject, and a place may stand between: "a banner on the gate of the port read “…”". */
const READS = /^read(?:s|ing)?$/;
/** In words. */
const LONGEST_PLACE = 7;
const ADVERTISEMENTS = /^(?:ads?|adverts?|advertisements?|commercials?|brochures?|leaflets?|billboards?)$/;
const PROMISES = /^(?:promis(?:e|es|ed|ing)|boast(?:s|ed|ing)?|declar(?:e|es|ed|ing)|say(?:s|ing)?|said|read(?:s|ing)?)$/;

function writtenOn(situation: Situation): string | null {
  const { before } = situation;
  const [verb, advertisement] = before;
  if (verb && advertisement && PROMISES.test(verb.lower) && ADVERTISEMENTS.test(advertisement.lower) && isTitle(situation))
    return `“${advertisement.text} ${verb.text}” before them: a slogan in capitals, not what somebody says.`;
  const reach = READS.test(verb?.lower ?? '') ? LONGEST_PLACE : LONGEST_READING;
  const at = before.slice(0, reach).findIndex(({ lower }) => surfaces.has(lower));
  const says =
    /^(?:says|said|reads|declares|demands|declared|proclaims|announces)$/.test(before[0]?.lower ?? '') &&
    /^(?:that|which)$/.test(before[1]?.lower ?? '');
  return at >= 0 && (says || /^(?:reading|read|saying|with)$/.test(before[0]?.lower ?? ''))
    ? `“${before[at]?.text}” before them: they are read there, not said.`
    : null;
}

/** "Quay TV's", "Quay News'": whose the programme is, where the nearest words before the marks say so. */
function ownerIn([last, before]: readonly Token[]): string | null {
  if (last !== undefined && /^\p{Lu}.*['’]s$/u.test(last.text)) return last.text;
  const isPlural = /^['’]$/.test(last?.text ?? '') && /^\p{Lu}.*s$/u.test(before?.text ?? '');
  return isPlural ? `${before?.text}${last?.text}` : null;
}
/** "An interview with Quay News' “Morning Tide”". */
const CONTACT = /^(?:interview(?:s|ed)?|appear(?:s|ed|ing|ance)|spoke|speaking|told|telling|talk(?:s|ed|ing)|guest)$/;
/** In words, with those of the owner's name. */
const LONGEST_CONTACT = 6;
const WRITES = /^(?:writes?|wrote|written|writing)$/;

/** Capitals, and a word beside them for a work or a broadcast: "the film “…”", "“…” host", "on Quay TV's “…”". */
function title(situation: Situation): string | null {
  const { before, after } = situation;
  if (!isTitle(situation)) return null;
  const noun = nounBefore(before, works) ?? (works.has(after[0]?.lower ?? '') ? after[0] : undefined);
  if (noun) return `“${noun.text}” beside them makes them the title of a work or a broadcast.`;
  const owner = ownerIn(before);
  const preposition = before.find(({ lower }, at) => at > 0 && /^on$/.test(lower));
  if (owner !== null && preposition && !/day['’]s$/.test(owner))
    return `Capitals, after “${preposition.text} … ${owner}”: the title of a broadcast.`;
  const contact = before.slice(1, 1 + LONGEST_CONTACT).find(({ lower }) => CONTACT.test(lower));
  if (owner !== null && contact && situation.capitals === 'title')
    return `Capitals, after “${contact.text} … ${owner}”: the title of a broadcast.`;
  if (before[0]?.lower === 'in' && WRITES.test(before[1]?.lower ?? '') && situation.capitals === 'title')
    return `Capitals, after “${before[1]?.text} in”: the title of what somebody wrote.`;
  return null;
}
