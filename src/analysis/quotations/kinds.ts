import { commonVerbs } from '../attribution/lexicon/common-verbs.ts';
import { auxiliaries, determiners, prepositions } from '../attribution/lexicon/function-words.ts';
import { reportingVerbs } from '../attribution/lexicon/reporting-verbs.ts';
import { lowerCaseOf } from '../text/lower-case.ts';

/** Fewer words are no clause: "Not now", "a disaster". */
const FEWEST_CLAUSE_WORDS = 3;
/** Longer than a subject and its verb. In UTF-16 units. */
const OPENING = 200;
/** Whole sentences with so many words are clauses even where no verb is recognised. */
const LONG_ENOUGH = 9;

const SUBJECT =
  /^(?:i|we|he|she|it|they|you|there|here|that|this|these|those|who|what|nobody|everybody|everyone|someone|nothing|everything|i'm|we're|we've|i've|it's|he's|she's|they're|you're|that's|there's|here's|let's|who's|what's)$/;
const CONTRACTED = /^(?:i|we|he|she|it|they|you|there|here|that|who|what|let)'(?:m|re|ve|s|d|ll)$/;
const LEADS_IN = /^(?:and|but|so|or|because|if|when|as|while|although|well|yes|no|then|now|look|listen)$/;
/** After these the narrator's own words hold the subject or the head of the phrase: "his “poll numbers …”", "he “would go”". */
const HOLDS_HEAD =
  /^(?:his|her|its|their|our|my|your|a|an|the|to|is|are|was|were|be|been|will|would|could|should|can|may|might|must|not|has|have|had|of|as)$/;

/** "Cyanide at “eleven times the limit.”": a noun phrase follows, whatever its words may be elsewhere. */
const TAKES_OBJECT = /^(?:at|in|on|by|for|from|with|against|over|under|into|amid|between|towards?)$/;

/** "The report cited “rules kept as written that had not been read”": these verbs take a thing, and no clause. */
const TAKES_THING = /^(?:cit|describ|list|blam|denounc|deplor|condemn|prais)(?:e[sd]?|s|ed|ing)$/;
/** "“As fast as the tide allowed”": how something is done. */
const COMPARES = /^["“‘'[(]*as \p{L}+(?: \p{L}+)? as\b/u;

/**
 * True where the marks hold a sentence of its own, of however few words: a cry or a question, or words from a capital to a full stop
 * behind a colon or a comma, or where the paragraph begins. `before` as for `holdsClause`.
 */
export function standsAsSentence(marked: string, before: string): boolean {
  if (!/^["“‘'([]*\p{Lu}/u.test(marked)) return false;
  if (/[!?]["”’')\]]*$/u.test(marked)) return true;
  // "He wrote back, ‘Noted,’": the narrator goes on.
  if (/,["”’')\]]*$/u.test(marked)) return /[:,]\s*["“”‘'«]*$/u.test(before);
  return /\.["”’')\]]*$/u.test(marked) && (/[.!?:,]["”’')]*\s*["“”‘'«]*$/u.test(before) || before.trim() === '');
}

const WORD = /(?:[A-Za-z]+|[\p{L}\p{N}])(?:[A-Za-z]+|[\p{L}\p{N}'’-])*/gu;
const wordsIn = (text: string): string[] => (text.match(WORD) ?? []).map(lowerCaseOf);

/**
 * True where whole clauses stand inside the marks: several sentences, or a subject with its verb. `before` is the narrator's text
 * before the marks; marked words that it leads into with "his" or "would" are part of its own clause.
 */
export function holdsClause(marked: string, before: string): boolean {
  const words = wordsIn(marked.slice(0, OPENING));
  if (words.length < FEWEST_CLAUSE_WORDS) return false;
  if (/[.!?]["”’']?\s+\p{Lu}/u.test(marked) || goesOnWithClause(marked) || addsClause(words) || asksKindly(words)) return true;
  const lead = /[,:;.!?—–-]\s*["“”‘'«]*$/u.test(before) ? '' : (wordsIn(before.slice(-LONGEST_WORD)).at(-1) ?? '');
  if (HOLDS_HEAD.test(lead) || COMPARES.test(marked)) return false;
  if ((TAKES_OBJECT.test(lead) || TAKES_THING.test(lead)) && !opensWithSubject(words)) return false;
  const opensSentence = /^["“‘'[(]*\p{Lu}/u.test(marked) && (/[:,.!?]\s*["“”‘'«]*$/u.test(before) || before.trim() === '');
  return opensWithClause(words, opensSentence);
}
const LONGEST_WORD = 24;

/** "They", "if they". */
function opensWithSubject(words: readonly string[]): boolean {
  const first = words.find((word) => !LEADS_IN.test(word)) ?? '';
  return SUBJECT.test(first) || CONTRACTED.test(first);
}

const asksKindly = ([first = '', second = '']: readonly string[]): boolean =>
  first === 'please' && (isBaseForm(second) || FORBIDS.test(second));
/** "Please, no boats on the grass". */
const FORBIDS = /^(?:no|not|never|don't|let)$/;

/** A subject with its verb, or, where a sentence opens, a call to do something or words enough to be one. */
function opensWithClause(words: readonly string[], opensSentence: boolean): boolean {
  const start = words.findIndex((word) => !LEADS_IN.test(word));
  const first = words[start] ?? '';
  const told = determiners.has(first) || first === 'not' ? withoutRelative(words, start) : words;
  const finite = TAKES_BASE.test(first) ? (word: string) => isFiniteVerb(word) || isBaseForm(word) : isFiniteVerb;
  const verb = told.findIndex((word, at) => finite(word) && !NO_VERB_BEHIND.test(words[at - 1] ?? '') && (at > 0 || CONTRACTED.test(word)));
  // "these seven lists": a plural and no verb.
  const isPlural = verb === words.length - 1 && LIKE_PLURAL.test(words[verb] ?? '');
  const isPointing = determiners.has(first) || /^(?:these|those)$/.test(first);
  if (verb >= 0 && verb >= start && (isPointing ? !isPlural : SUBJECT.test(first) || CONTRACTED.test(first))) return true;
  const hasVerb = verb > 0 || isBaseForm(words[0] ?? '') || words.some((_, at) => isPastOfWho(words, at));
  if (opensSentence && (hasVerb || words.length >= LONG_ENOUGH)) return true;
  return !isPlural && !opensWithPredicate(words.slice(start)) && !prepositions.has(first) && isNearVerb(told, start, verb);
}

/** "poll numbers aren't", "slow decay of one beam cannot be": a noun phrase of some words, then its verb. */
function isNearVerb(words: readonly string[], start: number, verb: number): boolean {
  if (verb > start && verb - start <= LONGEST_BEFORE_VERB) return true;
  const auxiliary = words.findIndex((word, at) => at > start && auxiliaries.has(word) && isFiniteVerb(word));
  return auxiliary > start && auxiliary - start <= LONGEST_BEFORE_AUXILIARY;
}
/** In words. What looks like a verb may be a noun; an auxiliary is none, but may stand in a clause further on. */
const [LONGEST_BEFORE_VERB, LONGEST_BEFORE_AUXILIARY] = [4, 8];

/** "worked where he was sent", "firmly denies", "be grateful if": the subject stands outside the marks. */
function opensWithPredicate(words: readonly string[]): boolean {
  const lead = words.find((word) => !MANNER.test(word)) ?? '';
  return [words[0] ?? '', lead].some((word) => isFiniteVerb(word) || /^(?:be|to)$|.(?:ed|ing)$/.test(word));
}
const MANNER = /ly$|^(?:not|never|always|also|still|just|only)$/;

/** Of a noun phrase and what follows, the words without what is said of its nouns: the verb there is none of theirs. */
function withoutRelative(words: readonly string[], start: number): readonly string[] {
  let told = words;
  for (let from = start + 1, cut = 0; cut < MOST_RELATIVES; cut += 1) {
    const at = told.findIndex((word, index) => index >= from && (OPENS_RELATIVE.test(word) || opensContact(told, start, index)));
    if (at < 0) return told;
    const verb = told.findIndex((_, index) => index > at && (isVerbAt(told, index) || (index === at + 1 && opensContact(told, start, at))));
    const end = verb < 0 ? -1 : told.findIndex((word, index) => index > verb && !goesWithVerb(word, told[index - 1] ?? ''));
    if (end < 0) return told.slice(0, at);
    told = told.map((word, index) => (index >= at && index < end ? '' : word));
    from = end;
  }
  return told;
}
/** "The words I used and the hurt they caused". */
const MOST_RELATIVES = 3;
const isVerbAt = (words: readonly string[], at: number): boolean =>
  isFiniteVerb(words[at] ?? '') && !NO_VERB_BEHIND.test(words[at - 1] ?? '');
const OPENS_RELATIVE = /^(?:who|whom|whose|which|that|how|why|whether)$/;
/** "The words [I] used": a subject right behind a noun that a determiner leads in. */
const opensContact = (words: readonly string[], start: number, at: number): boolean =>
  at > start + 1 &&
  /^(?:i|we|you|he|she|they)$/.test(words[at] ?? '') &&
  !isVerbAt(words, at - 1) &&
  words.slice(Math.max(start, at - LONGEST_NOUN), at - 1).some((word) => NO_VERB_BEHIND.test(word) || determiners.has(word));
/** "The two long words". In words. */
const LONGEST_NOUN = 4;
/** "has been found", "had never said"; in "what stands is" a verb of its own begins. */
const goesWithVerb = (word: string, before: string): boolean =>
  auxiliaries.has(word)
    ? auxiliaries.has(before) || MANNER.test(before)
    : MANNER.test(word) || reportingVerbs.has(word) || commonVerbs.has(word);

/** "To be paid", "the words": what follows these tells no time, or is a noun. */
const NO_VERB_BEHIND = /^(?:to|be|been|being|having|the|an?|every)$/;
/** "Bread and fish cakes", "an easy win": at the end of a phrase, what looks like a verb of the present is a noun. */
const LIKE_PLURAL = /[^s]s$/;

/** "Anybody who still rowed": a verb that no list holds, behind "who" and perhaps an adverb. */
const isPastOfWho = (words: readonly string[], at: number): boolean =>
  words[at]?.endsWith('ed') === true && (words[at - 1] === 'who' || (words[at - 2] === 'who' && !auxiliaries.has(words[at - 1] ?? '')));

/** "not a threat, it is a promise": what begins inside the narrator's clause and goes on with one of its own. */
function goesOnWithClause(marked: string): boolean {
  return marked
    .split(/[,;:–—]\s/u)
    .slice(1)
    .some((part) => {
      const told = wordsIn(part.slice(0, OPENING));
      // "And she has mended it".
      if (/^(?:and|but|so)$/.test(told[0] ?? '') && OWN_SUBJECT.test(told[1] ?? '') && isFiniteVerb(told[2] ?? '')) return true;
      // "And no boat can sail".
      if (
        /^(?:and|but|so)$/.test(told[0] ?? '') &&
        determiners.has(told[1] ?? '') &&
        told.slice(2, 5).some((word) => auxiliaries.has(word) && isFiniteVerb(word))
      )
        return true;
      const [subject = '', verb = ''] = told;
      return IN_FULL.test(subject) || (OWN_SUBJECT.test(subject) && isFiniteVerb(verb));
    });
}
/** "Turned grey and the boats lay still": what begins with the narrator's verb and adds a subject with its own. */
function addsClause(words: readonly string[]): boolean {
  if (!isPast(words[0] ?? '')) return false;
  const and = words.findIndex((word, at) => at > 1 && /^(?:and|but)$/.test(word));
  const [determiner = '', noun = '', verb = '', next = ''] = and < 0 ? [] : words.slice(and + 1);
  return determiners.has(determiner) && !isPast(noun) && isPast(verb) && !prepositions.has(next);
}
const isPast = (word: string): boolean => (isFiniteVerb(word) && !LIKE_PLURAL.test(word)) || /.{2}ed$/.test(word);

const IN_FULL = /^(?:it|that|there|this|here)'s$|^(?:i|we|they|you|he|she|it)'(?:m|re|ve|ll|d|s)$/;
const OWN_SUBJECT = /^(?:i|we|he|she|it|they|you|there|that|this)$/;

/** The present of these looks like an infinitive: "we keep our word". */
const TAKES_BASE = /^(?:i|we|you|they)$/;
const isBaseForm = (word: string): boolean => (reportingVerbs.get(word) ?? commonVerbs.get(word))?.form === 'base';

function isFiniteVerb(word: string): boolean {
  if (CONTRACTED.test(word) || word.endsWith("n't")) return true;
  if (auxiliaries.has(word)) return !['be', 'been', 'being', 'having'].includes(word);
  const verb = reportingVerbs.get(word) ?? commonVerbs.get(word);
  return verb !== undefined && verb.form !== 'participle' && verb.form !== 'base';
}
