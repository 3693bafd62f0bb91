import { commonVerbs } from './lexicon/common-verbs.ts';
import { months, weekdays } from './lexicon/function-words.ts';
import type { Inflected } from './lexicon/inflection.ts';
import { nounCues } from './lexicon/noun-cues.ts';
import { isListedGroup, isPluralNoun, nounKindOf } from './lexicon/people-words.ts';
import { nounLikeForms, reportingVerbs } from './lexicon/reporting-verbs.ts';
import { isCapital, type Word } from './words.ts';

/** How far after a light verb its noun may stand: "issued a strongly worded statement". */
const LIGHT_VERB_REACH = 6;
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `issue issues issued issuing release releases released releasing make makes made making give gives gave given giving deliver delivers delivered delivering send sends sent sending
  share shares shared sharing offer offers offered offering put puts post posts posted posting have has had use uses used using add adds added`.split(
    /\s+/,
  ),
);
/** After "to" and an unknown word, these begin its object: the word is a verb. */
const OBJECT_FOLLOWS: ReadonlySet<string> = new Set(['determiner', 'possessive', 'name', 'object-pronoun']);
/** At the head of a sentence and before a name, a given name: "Will Lee said". */
const NAMES_TOO: ReadonlySet<string> = new Set(['Will', 'May']);
const TIME_UNITS: ReadonlySet<string> = new Set(
  'day night morning afternoon evening week weekend month year summer winter spring fall autumn season decade moment time hour'.split(' '),
);
const TIME_OPENERS: ReadonlySet<string> = new Set(['last', 'next', 'this', 'that', 'earlier', 'later', 'late', 'early', 'every', 'one']);
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'in', 'since', 'by', 'until']);

/** Corrects tags that depend on what comes after a word. Changes the words in place. */
export function lookAgain(words: readonly Word[]): void {
  words.forEach((word, at) => {
    // Marked together with the first of its row.
    if (word.tag === 'time') return;
    if (word.tag === 'auxiliary' && NAMES_TOO.has(word.text) && words[at + 1]?.tag === 'name' && words[at - 1]?.sentence !== word.sentence)
      word.tag = 'name';
    else if (isTime(words, at)) markTime(words, at);
    else if (word.tag === 'name' && isPluralAtHead(words, at)) word.tag = 'noun';
    else if (word.tag === 'name' && isAdverbAtHead(words, at)) word.tag = 'adverb';
    else if (word.tag === 'noun' && opensComplement(words, at)) word.tag = 'preposition';
    else if (
      word.tag === 'noun' &&
      (isVerbOfNumber(words, at) || isVerbOfPlural(words, at) || isVerbOfPronoun(words, at) || reportsBehindNoun(words, at))
    )
      markVerb(word);
    else if (word.tag === 'verb' && word.form === 'past' && standsBeforeItsNoun(words, at)) word.tag = 'noun';
    else if (
      word.tag === 'verb' &&
      nounLikeForms.has(word.lower) &&
      (endsGovernedPhrase(words, at) || isNounBehindThing(words, at) || opensReportedClause(words, at))
    )
      markNoun(word);
    else if (word.tag === 'noun' && words[at - 1]?.tag === 'to' && OBJECT_FOLLOWS.has(words[at + 1]?.tag ?? '')) {
      word.tag = 'verb';
      word.form = 'base';
    } else if (
      word.tag === 'noun' &&
      words[at - 1]?.tag === 'coordinator' &&
      isBareVerb(word) &&
      OBJECT_FOLLOWS.has(words[at + 1]?.tag ?? '')
    ) {
      word.tag = 'verb';
      word.form = 'base';
    } else if (word.lower === 'following' && words[at - 1]?.tag === 'determiner') word.tag = 'noun';
    else if (
      (word.tag === 'verb' || word.tag === 'auxiliary') &&
      word.reporting === null &&
      LIGHT_VERBS.has(word.lower) &&
      bringsNounCue(words, at)
    ) {
      word.tag = 'verb';
      word.form ??= 'past';
      word.reporting = 'act';
      word.base = 'issue';
    }
  });
}

/** "Officials said": a plural of people has its capital from the head of the sentence. */
function isPluralAtHead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || words[at - 1]?.sentence === word.sentence) return false;
  const next = words[at + 1]?.tag;
  return next !== 'name' && next !== 'clitic' && (isListedGroup(word.lower) || isPluralDocument(word.lower));
}

/** "Polls", "Documents". */
const isPluralDocument = (lower: string): boolean => nounKindOf(lower) === 'document' && isPluralNoun(lower);

/** "Finally, …", "Recently the mayor": an adverb has its capital from the head of the sentence, where no name follows. */
function isAdverbAtHead(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || words[at - 1]?.sentence === word.sentence || !ADVERB_ENDING.test(word.lower)) return false;
  return AFTER_ADVERB.has(words[at + 1]?.tag ?? '');
}
/** Endings of adverbs that no surname has, unlike those of "Kelly", "Connolly" and "Beverly". */
const ADVERB_ENDING =
  /(?:ically|ionally|ually|ially|inally|erally|ently|antly|ingly|edly|ously|ively|ably|ibly|icly|early|ularly|ilarly|tely|fully|ghtly|idly|sely|ainly|ostly|gely)$/;
const AFTER_ADVERB: ReadonlySet<string> = new Set([
  'comma',
  'determiner',
  'possessive',
  'subject-pronoun',
  'preposition',
  'number',
  'to',
  'adverb',
]);

/** "Polls show that", "Critics charge that": a base form behind a plural that opens its sentence. */
function isVerbOfPlural(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before?.tag !== 'noun' || !isCapital(before.text) || words[at - 2]?.sentence === before.sentence || !isPluralNoun(before.lower))
    return false;
  return reportingVerbs.get(word?.lower ?? '')?.form === 'base' && (next?.lower === 'that' || OBJECT_FOLLOWS.has(next?.tag ?? ''));
}

/** "He still works", "they often talk": an adverb between a pronoun and its verb. */
function isVerbOfPronoun(words: readonly Word[], at: number): boolean {
  const [subject, adverb, word] = [words[at - 2]?.tag, words[at - 1]?.tag, words[at]];
  if (adverb !== 'adverb' || (subject !== 'subject-pronoun' && subject !== 'relative')) return false;
  return word !== undefined && verbForms(word.lower) !== undefined;
}

/** "A statement saying that", "a letter warning the board": a participle behind what can say so. */
function reportsBehindNoun(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before?.tag !== 'noun' || nounKindOf(before.lower) === 'thing' || reportingVerbs.get(word?.lower ?? '')?.form !== 'participle')
    return false;
  return next?.lower === 'that' || next?.tag === 'subject-pronoun' || OBJECT_FOLLOWS.has(next?.tag ?? '');
}

/** "Said that talks with the firm had failed": behind such a "that" a clause begins, and it begins with its subject. */
function opensReportedClause(words: readonly Word[], at: number): boolean {
  if (words[at]?.form !== 'present' || words[at - 1]?.lower !== 'that') return false;
  let before = at - 2;
  while (before > at - TOLD_REACH && ADDRESSEE.has(words[before]?.tag ?? '')) before -= 1;
  const cue = words[before];
  return (
    cue?.tag === 'verb' && (cue.reporting === 'say' || cue.reporting === 'think' || cue.reporting === 'show' || cue.reporting === 'speech')
  );
}
/** "Told her staff that": to whom it is said takes a few words. */
const TOLD_REACH = 6;
const ADDRESSEE: ReadonlySet<string> = new Set(['determiner', 'possessive', 'name', 'noun', 'object-pronoun', 'time']);

/** "Strong views on", "a few hints that": what looks like a verb closes the phrase of a thing or of an adjective, which say and think nothing. */
function isNounBehindThing(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.form !== 'present' || before?.tag !== 'noun' || nounKindOf(before.lower) !== 'thing' || isPluralNoun(before.lower))
    return false;
  if (next?.tag === 'auxiliary' || (next?.tag === 'verb' && next.form !== 'participle')) return true;
  // "The plan calls for": with that word a thing does something.
  return (next?.tag === 'preposition' && next.lower !== 'for') || ENDS_PHRASE.has(next?.tag ?? 'stop');
}
const ENDS_PHRASE: ReadonlySet<string> = new Set(['stop', 'comma', 'coordinator']);

function markNoun(word: Word): void {
  word.tag = 'noun';
  word.form = null;
  word.reporting = null;
  word.base = '';
}

/** "a person familiar with the plan": an adjective behind its noun ties what follows to it, as a preposition does. */
function opensComplement(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag;
  return COMPLEMENTED.has(words[at]?.lower ?? '') && words[at - 1]?.tag === 'noun' && (next === 'preposition' || next === 'to');
}
const COMPLEMENTED: ReadonlySet<string> = new Set(
  'familiar close aware responsible knowledgeable privy sympathetic loyal critical hostile opposed eager able unable ready adjacent'.split(
    ' ',
  ),
);

/** "the two said", "another said": a past of speech behind what stands for somebody and counts nothing else. */
function isVerbOfNumber(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag;
  if ((words[at - 1]?.tag !== 'number' && words[at - 1]?.lower !== 'another') || next === 'noun' || next === 'name') return false;
  const verb = reportingVerbs.get(words[at]?.lower ?? '');
  return verb?.form === 'past' && (verb.kind === 'say' || verb.kind === 'speech' || verb.kind === 'write');
}

const verbForms = (lower: string): Inflected | undefined => reportingVerbs.get(lower) ?? commonVerbs.get(lower);

function markVerb(word: Word): void {
  const verb = verbForms(word.lower);
  if (verb === undefined) return;
  word.tag = 'verb';
  word.form = verb.form;
  word.reporting = reportingVerbs.get(word.lower)?.kind ?? null;
  word.base = verb.base;
}

/** "To leave or join the union": its base form alone does not tell a verb from a noun. */
const isBareVerb = ({ lower }: Word): boolean => verbForms(lower)?.form === 'base';

/** A weekday, a date, "last week": words that say when, never who. */
function isTime(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next?.tag === 'clitic') return false;
  if (weekdays.has(word.lower)) return !(words[at - 1]?.tag === 'determiner' && next?.tag === 'noun' && !TIME_UNITS.has(next.lower));
  if (months.has(word.lower) && word.tag === 'name' && (next?.tag === 'number' || words[at - 1]?.lower === 'in')) return true;
  return (
    TIME_OPENERS.has(word.lower) &&
    next !== undefined &&
    (TIME_UNITS.has(next.lower) || weekdays.has(next.lower)) &&
    words[at + 2]?.tag !== 'noun'
  );
}

function markTime(words: readonly Word[], at: number): void {
  const before = words[at - 1];
  if (before !== undefined && TIME_PREPOSITIONS.has(before.lower)) before.tag = 'time';
  for (let index = at; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) return;
    const lower = word.lower;
    const dated = word.tag === 'number' && index > at;
    if (index > at && !(dated || TIME_UNITS.has(lower) || weekdays.has(lower))) return;
    word.tag = 'time';
  }
}

/** "said retired general Ann Lee": a participle before its noun, after a verb or at the start. */
function standsBeforeItsNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word === undefined || word.reporting !== null || (next?.tag !== 'name' && next?.tag !== 'noun')) return false;
  return before?.tag === 'verb' || (before?.tag === 'quote' && next.tag === 'noun');
}

/** "according to pool reports, …": what looks like a verb closes a phrase that hangs on a preposition. */
function endsGovernedPhrase(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.tag;
  if (words[at]?.form !== 'present' || (next !== 'comma' && next !== 'stop' && next !== undefined)) return false;
  let start = at - 1;
  while (words[start]?.tag === 'noun' || words[start]?.tag === 'name' || words[start]?.tag === 'determiner') start -= 1;
  return words[start]?.tag === 'preposition' || words[start]?.tag === 'to';
}

/** "issued a statement": a light verb with a noun of speech as its object. */
function bringsNounCue(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index <= at + LIGHT_VERB_REACH; index += 1) {
    const word = words[index];
    if (
      word === undefined ||
      word.tag === 'verb' ||
      word.tag === 'stop' ||
      word.tag === 'quote' ||
      word.tag === 'comma' ||
      (word.tag === 'preposition' && word.lower !== 'following')
    )
      return false;
    if (word.tag === 'noun' && nounCues.has(word.lower)) return true;
  }
  return false;
}
