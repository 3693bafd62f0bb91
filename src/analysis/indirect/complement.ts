import type { Word } from '../attribution/words.ts';
import { clauseAfterAdjunct, clauseFollows, commaAfter, isAdjunct, phraseEnd } from './clause-ahead.ts';
import { isPassive } from './passive.ts';
import { isReachedToSay } from './reached-to-say.ts';
import type { ReportFrame } from './report.ts';
import { carriesTense, leadsIntoClause, opensPhrase, pastAdverbs, sentenceEnd } from './sentence.ts';
import { afterTime, opensTime } from './time-words.ts';

/** Where the reported words begin after a cue, and how they hang on it. */
export type Complement = { frame: ReportFrame; from: number };

const QUESTION_WORDS: ReadonlySet<string> = new Set(['whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who', 'which', 'whatever']);
/** Verbs whose first object is the one they speak to. */
const ADDRESSING: ReadonlySet<string> = new Set(
  'tell assure remind warn inform advise ask promise notify convince persuade caution urge order instruct beg implore'.split(' '),
);
/** "Laughed when she read it": these say what a face did, and when. */
const OF_FACES: ReadonlySet<string> = new Set(['laugh', 'smile', 'grin', 'beam', 'giggle', 'sob', 'sigh', 'cry', 'wail', 'cheer']);
const ASKING: ReadonlySet<string> = new Set(['ask', 'wonder', 'question', 'inquire', 'query']);
/** How far behind a cue "that" may stand: "said in a statement to the local paper on Monday that". */
const LONGEST_AIDE = 14;

/** What follows a cue as its complement; null where nothing does ("…, she said."). */
export function complementOf(words: readonly Word[], cue: number): Complement | null {
  return complementFrom(words, cue, cue + 1, sentenceEnd(words, cue), true);
}

function complementFrom(words: readonly Word[], cue: number, start: number, last: number, first: boolean): Complement | null {
  const at = pastAdverbs(words, start);
  const word = words[at];
  if (word === undefined || at > last) return null;
  const base = words[cue]?.base ?? '';
  if (opensTime(words, at)) return complementFrom(words, cue, afterTime(words, at), last, first);
  // "Had been telling them since last year that".
  if (!first && word.lower === 'since' && opensTime(words, at + 1))
    return complementFrom(words, cue, afterTime(words, at + 1), last, first);
  switch (word.tag) {
    case 'relative':
      // "Talks that will": a relative clause, not a reported one.
      if (word.lower === 'that' && pointsAt(words, at)) return { frame: 'object', from: at };
      if (word.lower === 'that') return at < last && leadsIntoClause(words, at) ? { frame: 'that', from: at + 1 } : null;
      // "Told the guests who had come": a relative clause as well.
      return first || word.lower !== 'who' ? { frame: 'question', from: at } : null;
    case 'subordinator':
    case 'determiner':
      if (isSaying(words, cue) && !ASKING.has(base) && clauseAfterAdjunct(words, at, last)) return { frame: 'clause', from: at };
      if (QUESTION_WORDS.has(word.lower)) return OF_FACES.has(base) ? null : { frame: 'question', from: at };
      if (word.lower === 'as') return { frame: 'as', from: at + 1 };
      return word.tag === 'determiner' ? nominal(words, cue, at, last, first) : null;
    case 'comma':
      // "Said, based on what is known, it may rain."
      return isSaying(words, cue) && isAdjunct(words[at + 1]) && clauseAfterAdjunct(words, at + 1, last)
        ? { frame: 'clause', from: at + 1 }
        : null;
    case 'to': {
      // "Called to apologise": a telephone call.
      if (
        (base === 'call' && BY_TELEPHONE.has(words[at + 1]?.lower ?? '')) ||
        (isReachedToSay(words, at) && isSaying(words, pastAdverbs(words, at + 1)))
      )
        return null;
      const next = words[pastAdverbs(words, at + 1)];
      if (isBareVerb(next) || (next?.tag === 'noun' && isSaying(words, cue) === false && !next.lower.endsWith('s')))
        return { frame: 'infinitive', from: at };
      if (next?.tag === 'verb') return { frame: 'about', from: at + 1 };
      if (opensPhrase(next) || next?.tag === 'object-pronoun') return afterAide(words, cue, at, last);
      return null;
    }
    case 'object-pronoun':
      return ADDRESSING.has(base) && first
        ? (complementFrom(words, cue, at + 1, last, false) ?? { frame: 'object', from: at })
        : objectFrame(words, at, last);
    case 'preposition':
      // "Pointed out that": it belongs to the verb.
      if (first && base.endsWith(` ${word.lower}`)) return complementFrom(words, cue, at + 1, last, first);
      if (word.lower === 'as') return { frame: 'as', from: at + 1 };
      if (word.lower === 'by' && !MEANS.has(words[at + 1]?.lower ?? '')) return afterAgent(words, at, last);
      return afterAide(words, cue, at, last);
    case 'auxiliary':
      // "Those who replied were against it": the verb is that of the sentence.
      return first && words[cue - 1]?.tag !== 'relative' && !isWhatIsSaid(words, cue) ? { frame: 'gap', from: at } : null;
    case 'verb':
      return word.form === 'participle' && first ? { frame: 'gerund', from: at } : null;
    case 'possessive':
      // "Those who defend her will not": she is what they defend.
      return carriesTense(words[at + 1]) ? null : nominal(words, cue, at, last, first);
    case 'name':
    case 'noun':
    case 'number':
    case 'subject-pronoun':
    case 'quote':
      return nominal(words, cue, at, last, first);
    default:
      return null;
  }
}

/** "Wrote that sentence, and left": a bare noun and a comma behind it. */
const pointsAt = (words: readonly Word[], that: number): boolean =>
  words[that + 1]?.tag === 'noun' &&
  !words[that + 1]?.lower.endsWith('s') &&
  words[that + 2]?.tag === 'comma' &&
  words[that + 3]?.tag === 'coordinator' &&
  !carriesTense(words[pastAdverbs(words, that + 4)]);

/** "Told the paper by phone that": through what, and no agent. */
const MEANS: ReadonlySet<string> = new Set(['phone', 'telephone', 'email', 'e-mail', 'text', 'letter', 'video', 'radio', 'return', 'post']);

/** "What she said was this": the clause is itself the subject of what follows. */
function isWhatIsSaid(words: readonly Word[], cue: number): boolean {
  for (let at = cue - 1; at >= cue - SHORT_SUBJECT && words[at]?.sentence === words[cue]?.sentence; at -= 1)
    if (words[at]?.lower === 'what') return words[at - 1]?.sentence !== words[at]?.sentence;
  return false;
}
const SHORT_SUBJECT = 6;

const isSaying = (words: readonly Word[], cue: number): boolean => words[cue]?.reporting === 'say' || words[cue]?.reporting === 'speech';
/** Kinds of cue that are said to somebody, or somewhere, before what is said: "told the paper in May that". */
const handsOn = (words: readonly Word[], cue: number): boolean => HANDS_ON.has(words[cue]?.reporting ?? '');
const HANDS_ON: ReadonlySet<string> = new Set(['say', 'speech', 'write', 'show', 'think', 'act', 'judge']);
const isBareVerb = (word: Word | undefined): boolean => word?.tag === 'auxiliary' || (word?.tag === 'verb' && word.form !== 'participle');

/** A noun phrase after the cue: the addressee, the subject of the reported clause, or an object. */
function nominal(words: readonly Word[], cue: number, at: number, last: number, first: boolean): Complement | null {
  const base = words[cue]?.base ?? '';
  if (first && ADDRESSING.has(base)) {
    const rest = phraseEnd(words, at, last) + 1;
    const after = behindApposition(words, rest, last) ?? complementFrom(words, cue, rest, last, false);
    if (after !== null && after.frame !== 'object')
      return after.frame === 'infinitive' && base !== 'tell' ? { frame: 'object-infinitive', from: at } : after;
  }
  // "Told guests in the hall": who is told comes first, and is no subject; of "were told" it is the subject.
  const isTold = first && base === 'tell' && !isPassive(words, cue);
  const isObject = words[cue]?.reporting !== 'say' && BEFORE_CLAUSE.has(words[phraseEnd(words, at, last) + 1]?.lower ?? '');
  if (!isTold && !isObject && !WITHOUT_CLAUSE.has(base) && clauseFollows(words, at, last)) return { frame: 'clause', from: at };
  return first ? objectFrame(words, at, last) : null;
}

/** "Told the chamber, the town's only one, that", "told the chamber, which met, that": more is said of who is told before what is said; null where no such words stand there. */
function behindApposition(words: readonly Word[], comma: number, last: number): Complement | null {
  if (words[comma]?.tag !== 'comma') return null;
  const close = commaAfter(words, comma, Math.min(last, comma + LONGEST_AIDE));
  const describes = words[comma + 1]?.tag === 'relative' && words[comma + 1]?.lower !== 'that';
  if (close === null || (!describes && words.slice(comma, close).some(carriesTense))) return null;
  return words[close + 1]?.lower === 'that' && close + 1 < last ? { frame: 'that', from: close + 2 } : null;
}

/** "Announced the strike before they had left": when something was announced, and no part of it. */
const BEFORE_CLAUSE: ReadonlySet<string> = new Set(['before', 'after', 'when', 'while', 'until', 'as', 'because']);

/** Verbs that hand words on in marks, or behind "that", and never a bare clause: what looks like one is something else ("gone ten weeks"). */
const WITHOUT_CLAUSE: ReadonlySet<string> = new Set(['go', 'begin', 'put', 'shoot', 'run', 'speak', 'talk', 'bear', 'call']);

function objectFrame(words: readonly Word[], at: number, last: number): Complement {
  const next = phraseEnd(words, at, last) + 1;
  // "Requested anonymity to speak": what for.
  const isMeans = FOR_A_PURPOSE.has(words[next - 1]?.lower ?? '');
  const infinitive = !isMeans && words[next]?.tag === 'to' && words[pastAdverbs(words, next + 1)]?.tag === 'verb';
  return { frame: infinitive ? 'object-infinitive' : 'object', from: at };
}

const BY_TELEPHONE: ReadonlySet<string> = new Set(['apologise', 'apologize', 'complain', 'congratulate', 'thank', 'ask', 'tell', 'check']);
const FOR_A_PURPOSE: ReadonlySet<string> = new Set(['anonymity', 'time', 'permission', 'leave', 'money', 'help']);

/** Skips "to the paper", "in a statement", "at a rally in the capital" where a reported clause follows; reads "of rain" as content where none does. */
function afterAide(words: readonly Word[], cue: number, at: number, last: number): Complement | null {
  const limit = Math.min(last, at + LONGEST_AIDE);
  for (let next = at + 1; next <= limit; next += 1) {
    const word = words[next];
    if (word?.lower === 'that' && word.tag === 'relative' && leadsIntoClause(words, next)) {
      // "Went the wrong way and that", "withdrew from towns that": it belongs to another cue, or to the noun before it.
      if (words[next - 1]?.tag === 'coordinator' || !handsOn(words, cue)) return null;
      return { frame: 'that', from: next + 1 };
    }
    if (word === undefined || carriesTense(word) || word.tag === 'comma' || word.tag === 'relative' || word.tag === 'subordinator') break;
    if (word.tag === 'subject-pronoun' && clauseFollows(words, next, last)) return { frame: 'clause', from: next };
  }
  if (words[cue]?.reporting === 'say') {
    const end = phraseEnd(words, at + 1, last);
    if (opensPhrase(words[end + 1]) && clauseFollows(words, end + 1, last)) return { frame: 'clause', from: end + 1 };
    return null;
  }
  return { frame: 'about', from: at + 1 };
}

/** "The chance, raised by the mayor, that it rains"; "it was claimed by two officials that it rains". */
function afterAgent(words: readonly Word[], by: number, last: number): Complement | null {
  const end = phraseEnd(words, by + 1, last);
  const next = words[end + 1]?.tag === 'comma' ? end + 2 : end + 1;
  return next < last && words[next]?.lower === 'that' && !carriesTense(words[next + 1]) ? { frame: 'that', from: next + 1 } : null;
}
