import type { QuotePlace } from './candidate.ts';
import { madeToSay } from './caused-subjects.ts';
import { type ClauseLink, linkOf } from './clause-links.ts';
import { namesAgent, verbOf } from './clauses.ts';
import { cueFeatures } from './cue-features.ts';
import type { CueAt, CuePair } from './cue-pair.ts';
import { bodyOf, makerOf, voiceItHangsOn } from './hanging-voices.ts';
import { hasOwnSubject, interposedIn } from './interposed.ts';
import { haveForms } from './lexicon/function-words.ts';
import { nounCues } from './lexicon/noun-cues.ts';
import { type NounPhrase, VOICES } from './noun-phrase.ts';
import { isFreeSubject, isSubjectAhead, opensItsSentence } from './openers.ts';
import { firstAfter, MOST_PHRASES, phrasesWithin, reachAround, reachBack, reachOn } from './reach.ts';
import type { ReadPassage } from './reading.ts';
import { OBJECTIVE, speakingObjectAt, speakingObjectOf } from './speaking-objects.ts';
import type { Word } from './words.ts';

/** Phrases further from the verb than this are not weighed. */
const MAX_LOOSE = 2;
/** “We won!” beamed the mayor; “We won!” the mayor beamed. */
const MAX_UNKNOWN_AFTER = 4;

/** Cues and their possible subjects around a stretch. */
export function cuePairs(place: QuotePlace): CuePair[] {
  const { passage, at } = place;
  const { words } = passage;
  const quote = words[at];
  if (quote === undefined) return [];
  const pairs: CuePair[] = [];
  const add = (cueAt: Omit<CueAt, 'interposed'>): void => addPairs(pairs, place, cueAt);
  const sentence = quote.sentence;
  const opensSentence = words[at - 1]?.sentence !== sentence;
  const spent = spentCues(place);
  const over = clauseBefore(words, at);
  const { from, to } = { ...reachAround(words, at, 1), ...ownClauseBefore(passage, at) };
  for (let index = from; index <= to; index += 1) {
    const word = words[index];
    if (word === undefined || word.tag !== 'verb' || speakingObjectOf(passage, index) !== null || isSilence(words, index)) continue;
    if (over !== null && index > over.from && index < over.to) continue;
    const side = index < at ? 'before' : 'after';
    const distance = word.sentence - sentence;
    if (distance === 0) {
      if (word.reporting !== null || isNearestVerb(words, index, at))
        add({ passage, cue: index, cueWord: word, side, where: 'same-sentence', quote: at });
    } else if (word.reporting === null || spent.has(word.start)) continue;
    else if (distance === 1 && closesSentence(words, at))
      add({ passage, cue: index, cueWord: word, side, where: 'next-sentence', quote: at });
    else if (distance === -1 && opensSentence) add({ passage, cue: index, cueWord: word, side, where: 'previous-sentence', quote: at });
  }
  const { before } = passage;
  const last = before?.words.at(-1);
  if (at === 0 && before !== null && last !== undefined && last.stretch === null) {
    for (let index = reachBack(before.words, before.words.length - 1); index < before.words.length; index += 1) {
      const word = before.words[index];
      if (word === undefined || word.reporting === null || spent.has(word.start)) continue;
      if (last.tag === 'colon' || word.form !== 'participle') {
        add({ passage: before, cue: index, cueWord: word, side: 'before', where: 'previous-paragraph', quote: before.words.length });
      }
    }
  }
  return pairs;
}

/** "The clerk did not answer; her son sent a note": of whoever says nothing no words are told. */
const isSilence = (words: readonly Word[], verb: number): boolean =>
  ANSWERING.has(words[verb]?.base ?? '') && NOT.test(words[verb - 1]?.lower ?? '');
const ANSWERING: ReadonlySet<string> = new Set(['reply', 'respond', 'answer', 'comment']);
const NOT = /^(?:not|never)$|n['’]t$/;

/**
 * "The minutes say that the mayor urged them on, and that the bridge “would wait”": the words of the first of such clauses, which say nothing of the
 * next; null where there is one alone.
 */
function clauseBefore(words: readonly Word[], quote: number): { from: number; to: number } | null {
  const from = reachBack(words, quote);
  let to: number | null = null;
  for (let at = quote - 1; at > from; at -= 1) {
    if (words[at]?.lower !== 'that') continue;
    if (words[at - 1]?.tag === 'coordinator') to ??= at;
    else if (to !== null && words[at - 1]?.tag === 'verb' && words[at - 1]?.reporting != null) return { from: at, to };
  }
  return null;
}

/**
 * "She said that the port would take a way which the mayor called “a gift”": the words belong to the clause that leads right into them. Where it
 * begins, as far as cues go; nothing where there is none.
 */
function ownClauseBefore(passage: ReadPassage, quote: number): { from: number } | null {
  const { words, phrases } = passage;
  let cue = quote - 1;
  const leadsIn = words[cue]?.tag === 'colon' || words[cue]?.tag === 'comma';
  if (leadsIn) cue -= 1;
  const hearer = leadsIn ? hearerBefore(words, cue) : null;
  const isTold = hearer !== null;
  if (hearer !== null) cue = hearer - 1;
  const verb = words[cue];
  if (verb?.reporting == null || verb.tag !== 'verb' || verb.sentence !== words[quote]?.sentence) return null;
  const subject = phrases[firstAfter(phrases, cue) - 1];
  const isNamedByRole = isTold && subject !== undefined && linkOf(words, subject, cue) === 'appositive';
  if (!isNamedByRole && !hasOwnSubject(passage, cue)) return null;
  // "She rang the pilot, who said “no”": so does the clause whose subject is the pronoun.
  const antecedent = subject?.antecedent ?? null;
  // "As one who says": that may be anybody, and so the one before.
  const isWho = antecedent !== null && words[antecedent.head]?.lower !== 'one' && words[subject?.head ?? -1]?.lower === 'who';
  if (subject && isWho && linkOf(words, subject, cue) === 'subject') return { from: cue };
  let before = (subject?.first ?? 0) - 1;
  while (words[before]?.tag === 'adverb' || words[before]?.tag === 'noun') before -= 1;
  // "She said that her lawyer had told her: “…”"
  if (isTold && words[before]?.lower === 'that') before -= 1;
  const isReported = isTold && words[before]?.tag === 'verb' && words[before]?.reporting != null;
  return isReported || RELATIVES.has(words[before]?.lower ?? '') ? { from: cue } : null;
}
/** "Told him:", "wrote to her crew:": where those begin to whom the words are said that follow; null where nobody is named. */
function hearerBefore(words: readonly Word[], last: number): number | null {
  if (OBJECTIVE.has(words[last]?.lower ?? '') && words[last - 1]?.base === 'tell') return last;
  let first = last;
  while (first > last - LONGEST_HEARER && NAMES_HEARER.has(words[first]?.tag ?? 'stop')) first -= 1;
  return first < last && words[first]?.lower === 'to' && words[first - 1]?.tag === 'verb' ? first : null;
}
const NAMES_HEARER: ReadonlySet<string> = new Set(['determiner', 'possessive', 'noun', 'name', 'number']);
/** In words. */
const LONGEST_HEARER = 5;
const RELATIVES: ReadonlySet<string> = new Set(['which', 'what', 'whom', 'whatever']);

/** Where the cues begin that have led in a quote already: what follows in another sentence goes on from that quote, not from the cue. */
function spentCues({ decided, stretch }: QuotePlace): ReadonlySet<number> {
  const near = decided.slice(Math.max(0, stretch - MOST_SPENT), stretch);
  return new Set(near.flatMap((decision) => decision?.chosen?.cue?.start ?? []));
}
/** Quotes before this one that a cue in its reach may have led in. */
const MOST_SPENT = 24;

const closesSentence = (words: readonly Word[], at: number): boolean => words[at + 1]?.sentence !== words[at]?.sentence;

/** Links by way of another verb, or by none. */
const OF_EARLIER_VERBS: ReadonlySet<ClauseLink> = new Set<ClauseLink>(['distant', 'coordinated', 'infinitive', 'loose']);

/** Links of the subject of this verb or of an earlier one. */
const OF_SUBJECTS: ReadonlySet<ClauseLink> = new Set<ClauseLink>(['subject', 'participle', 'coordinated', 'infinitive', 'distant']);

/** A verb outside the lexicon counts as a cue only where it is the last verb before the quote, or follows the mark at once. */
function isNearestVerb(words: readonly Word[], index: number, at: number): boolean {
  if (index > at) return index - at <= MAX_UNKNOWN_AFTER && words[index]?.form === 'past';
  for (let next = index + 1; next < at; next += 1) {
    if (words[next]?.tag === 'verb' || isOwnedNounCue(words, next)) return false;
  }
  return true;
}

/** "kept her vow to be “fair”": the vow leads in the words, and not what was done with it. */
const isOwnedNounCue = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'noun' && nounCues.has(words[at]?.lower ?? '') && OWNERS.has(words[at - 1]?.tag ?? '');
const OWNERS: ReadonlySet<string> = new Set(['possessive', 'clitic']);

function addPairs(pairs: CuePair[], place: QuotePlace, cueAt: Omit<CueAt, 'interposed'>): void {
  const { passage, cue, cueWord, side, where, quote } = cueAt;
  let nearerSubjects = 0;
  let loose = 0;
  let hasOneSubject = false;
  let hasAppositive = false;
  let standsAbsolute = false;
  const carrying = new Map<NounPhrase, ClauseLink>();
  const { words, phrases } = passage;
  const shown = speakingObjectAt(passage, cue);
  const interposed = side === 'before' ? interposedIn(passage, cue + 1, quote) : interposedIn(passage, quote + 1, shown?.verb ?? cue);
  const features = cueFeatures({ ...cueAt, interposed }, place);
  const add = (phrase: NounPhrase, link: ClauseLink, word = cueWord): void => {
    pairs.push({ passage, cue, cueWord: word, phrase, link, side, where, quote, nearerSubjects, interposed, cueFeatures: features });
  };
  // "The clip showed the mayor mocking" says as much as "the mayor mocked": nobody else does what the participle says.
  if (shown !== null) {
    add(shown.object, 'subject', { ...cueWord, form: 'past' });
    return;
  }
  const made = madeToSay(passage, cue);
  if (made !== null) {
    add(made, 'subject');
    return;
  }
  const recorded = recordedAs(words, cue);
  const isDone = isDoneBySomebody(passage, cue) || isPutIn(passage, cue);
  const from = reachBack(words, cue);
  const last = firstAfter(phrases, cue) - 1;
  for (let index = last; index > last - MOST_PHRASES; index -= 1) {
    const phrase = phrases[index];
    if (isDone || phrase === undefined || phrase.first < from) break;
    const own = linkOf(words, phrase, cue);
    const carried = carrying.get(phrase);
    // "A suit filed by the mayor and the Guild says": it is the subject, and "filed" no earlier verb of it.
    const isOwn = OF_SUBJECTS.has(own) && !(phrase.kind === 'document' && cueWord.reporting !== 'show' && OF_EARLIER_VERBS.has(own));
    const link = isOwn ? own : (carried ?? own);
    const holder = OF_SUBJECTS.has(link) ? voiceItHangsOn(passage, index) : null;
    if (holder !== null) {
      carrying.set(holder, link);
      continue;
    }
    // "The strike began, with dockers chanting": whoever stands between "with" and a participle does it, and nobody before them.
    if (standsAbsolute) break;
    // "The council issued a letter in which it said": a finite verb has one subject, so that of an earlier verb is not its own.
    if (hasOneSubject && OF_EARLIER_VERBS.has(link)) continue;
    // "Nobody called it “fair”": nobody did.
    if (isNobody(words, phrase)) continue;
    // "The court heard that": what was said there, and not by it.
    if (cueWord.base === 'hear' && HEARING.has(words[phrase.head]?.lower ?? '')) continue;
    if (link === 'loose' && (loose >= MAX_LOOSE || namesAgent(words, phrase))) continue;
    if (link === 'loose') loose += 1;
    if (recorded !== null && verbOf(words, phrase) !== recorded) continue;
    add(link === 'loose' ? phrase : (makerOf(passage, phrase) ?? bodyOf(passage, phrase) ?? phrase), link);
    if ((link === 'subject' || link === 'appositive') && cueWord.form !== 'participle' && isFreeSubject(words, phrase))
      hasOneSubject = true;
    if (link === 'appositive') hasAppositive = true;
    // "The clerk, when asked, left, but his lawyer, Ann Poe, said": what comes before is another clause.
    if (link === 'appositive' && hasOneSubject && joinsClause(words, phrase)) break;
    if (link === 'subject' && cueWord.form === 'participle' && !phrase.possessor)
      standsAbsolute = words[phrase.first - 1]?.lower === 'with';
    if (link === 'subject' || verbOf(words, phrase) !== null) nearerSubjects += 1;
  }
  // “…,” she told the mayor: whoever stands behind such a verb is not its subject.
  const hasSubject = cueWord.base === 'tell' || hasOwnSubject(passage, cue) || hasAppositive;
  const opens = side === 'before' && opensItsSentence(words, cue);
  nearerSubjects = 0;
  for (const phrase of phrasesWithin(phrases, cue, reachOn(words, cue))) {
    const link = linkOf(words, phrase, cue);
    if ((link === 'inverted' && !hasSubject) || link === 'agent') add(phrase, link);
    else if (opens && phrase.first > quote && isSubjectAhead(words, phrase)) {
      add(phrase, 'ahead');
      break;
    }
  }
}

/** "Nobody", "no one", "no official"; not "No 10". */
const isNobody = (words: readonly Word[], { first, head }: NounPhrase): boolean =>
  NOBODY.has(words[head]?.lower ?? '') ||
  (words[first]?.lower === 'no' && words[first]?.tag === 'determiner' && words[first + 1]?.tag !== 'number');
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither']);

/** Bodies before which others speak. */
const HEARING: ReadonlySet<string> = new Set(
  'court jury inquest inquiry tribunal hearing trial magistrates judges jurors commission committee panel meeting council'.split(' '),
);

/** "The mayor is recorded as calling it “unfair”": index of the passive whose subject does what the participle says; null where there is none. */
function recordedAs(words: readonly Word[], cue: number): number | null {
  const [verb, as] = [words[cue - 2], words[cue - 1]];
  if (words[cue]?.form !== 'participle' || as?.lower !== 'as' || verb?.tag !== 'verb' || verb.form !== 'past') return null;
  let at = cue - 3;
  while (words[at]?.tag === 'adverb') at -= 1;
  while (words[at - 1]?.tag === 'auxiliary' && words[at]?.tag === 'auxiliary') at -= 1;
  return words[at]?.tag === 'auxiliary' ? at : null;
}

const joinsClause = (words: readonly Word[], { first }: NounPhrase): boolean =>
  words[first - 1]?.tag === 'coordinator' && words[first - 2]?.tag === 'comma';

/** "a plan seen by critics as “unfair”": a participle behind its noun, or a passive, with its agent behind it. Nobody before it does anything. */
function isDoneBySomebody({ words, phrases }: ReadPassage, cue: number): boolean {
  if (words[cue]?.form !== 'past' || haveForms.has(words[cue - 1]?.lower ?? '')) return false;
  return phrasesWithin(phrases, cue + 2, cue + FURTHEST_AGENT).some(
    (phrase) => phrase.kind !== 'thing' && linkOf(words, phrase, cue) === 'agent',
  );
}
/** "described as “unfair” by critics". In words. */
const FURTHEST_AGENT = 4;

/** "The delay, explained the mayor, meant": a verb of speech that a comma opens and its subject ends before another comma. */
function isPutIn({ words, phrases }: ReadPassage, cue: number): boolean {
  const word = words[cue];
  if (words[cue - 1]?.tag !== 'comma' || word?.form === 'participle' || !PUT_IN.has(word?.reporting ?? '') || ASKS.has(word?.base ?? ''))
    return false;
  return phrasesWithin(phrases, cue + 1, cue + 1).some(
    ({ kind, last, possessor }) => !possessor && VOICES.has(kind) && words[last + 1]?.tag === 'comma',
  );
}
const PUT_IN: ReadonlySet<string> = new Set(['say', 'speech', 'write']);
/** Verbs that have whom they speak to behind them. */
const ASKS: ReadonlySet<string> = new Set([
  'tell',
  'ask',
  'question',
  'remind',
  'interrupt',
  'contradict',
  'email',
  'text',
  'tease',
  'lecture',
]);
