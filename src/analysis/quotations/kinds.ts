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

const WORD = /(?:[A-Za-z]+|[\p{L}\p{N}])(?:[A-Za-z]+|[\p{L}\p{N}'’-])*/gu;
const wordsIn = (text: string): string[] => (text.match(WORD) ?? []).map(lowerCaseOf);

/**
 * True where whole clauses stand inside the marks: several sentences, or a subject with its verb. `before` is the narrator's text
 * before the marks; marked words that it leads into with "his" or "would" are part of its own clause.
 */
export function holdsClause(marked: string, before: string): boolean {
  const words = wordsIn(marked.slice(0, OPENING));
  if (words.length < FEWEST_CLAUSE_WORDS) return false;
  if (/[.!?]["”’']?\s+\p{Lu}/u.test(marked) || goesOnWithClause(marked)) return true;
  if (HOLDS_HEAD.test(wordsIn(before.slice(-LONGEST_WORD)).at(-1) ?? '') && !/[,:;.!?—–-]\s*["“”‘'«]*$/u.test(before)) return false;
  const start = words.findIndex((word) => !LEADS_IN.test(word));
  const first = words[start] ?? '';
  const finite = TAKES_BASE.test(first) ? (word: string) => isFiniteVerb(word) || isBaseForm(word) : isFiniteVerb;
  const verb = words.findIndex((word, at) => finite(word) && !UNTENSED.test(words[at - 1] ?? '') && (at > 0 || CONTRACTED.test(word)));
  if (verb >= 0 && verb >= start && (SUBJECT.test(first) || CONTRACTED.test(first) || determiners.has(first))) return true;
  const sentence = /^["“‘'[(]*\p{Lu}/u.test(marked) && (/[:,.!?]\s*["“”‘'«]*$/u.test(before) || before.trim() === '');
  if (sentence && verb > 0) return true;
  if (sentence && words.length >= LONG_ENOUGH) return true;
  // "poll numbers aren't": a noun phrase of some words, then its verb.
  if (verb === words.length - 1 && words[verb - 1] !== undefined && LIKE_PLURAL.test(words[verb] ?? '')) return false;
  return verb > start && verb - start <= 4 && !isFiniteVerb(first) && !prepositions.has(first) && first !== 'to' && !first.endsWith('ing');
}
const LONGEST_WORD = 24;

/** "To be paid": what follows these tells no time. */
const UNTENSED = /^(?:to|be|been|being|having)$/;
/** "Bread and fish cakes", "an easy win": at the end of a phrase, what looks like a verb of the present is a noun. */
const LIKE_PLURAL = /[^s]s$/;

/** "not a threat, it is a promise": what begins inside the narrator's clause and goes on with one of its own. */
function goesOnWithClause(marked: string): boolean {
  return marked
    .split(/[,;:–—]\s/u)
    .slice(1)
    .some((part) => {
      const [subject = '', verb = ''] = wordsIn(part.slice(0, OPENING));
      return IN_FULL.test(subject) || (OWN_SUBJECT.test(subject) && isFiniteVerb(verb));
    });
}
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
