import { verbOf } from '../../attribution/clauses.ts';
import { pastDateline } from '../../attribution/dateline.ts';
import type { NounPhrase } from '../../attribution/noun-phrase.ts';
import { firstAfter, MOST_PHRASES } from '../../attribution/reach.ts';
import type { ReadPassage } from '../../attribution/reading.ts';
import type { Word } from '../../attribution/words.ts';
import { sentenceStart } from '../sentence.ts';
import { isTimeWord } from '../time-words.ts';
import { subjectBeforeInsertion } from './inserted.ts';
import { hangsOnPreposition } from './phrase-at.ts';

/**
 * The subject of the last main clause before word `at`: whoever a participle or a verb behind a comma goes on about ("The mayor met the
 * firm, which had lost money, saying"). Clauses that are reported, subordinate or relative do not count. Null where there is none.
 */
export function mainSubjectBefore(passage: ReadPassage, at: number): NounPhrase | null {
  const { words, phrases } = passage;
  const start = Math.max(sentenceStart(words, at), pastDateline(words));
  const near = firstAfter(phrases, at - 1);
  for (let index = near - 1; index >= Math.max(0, near - MOST_PHRASES); index -= 1) {
    const phrase = phrases[index];
    if (phrase === undefined || phrase.first < start) return null;
    if (phrase.possessor || phrase.antecedent !== null || phrase.last >= at - 1) continue;
    if (isTimeWord(words[phrase.head]?.lower ?? '') || hangsOnPreposition(words, phrase)) continue;
    if (opensMainClause(passage, phrase, start) && hasOwnVerb(passage, phrase, at)) return phrase;
  }
  return null;
}

/** "The mayor left", "the mayor of Arden left", "the mayor, a former nurse, left". */
function hasOwnVerb(passage: ReadPassage, phrase: NounPhrase, at: number): boolean {
  const { words } = passage;
  if (verbOf(words, phrase) !== null) return true;
  for (let next = phrase.last + 1; next < at; next += 1) {
    const word = words[next];
    if (word === undefined) return false;
    if (word.tag === 'auxiliary' || (word.tag === 'verb' && word.form !== 'participle')) {
      let sign = next - 1;
      while (words[sign]?.tag === 'adverb') sign -= 1;
      if (words[sign]?.tag === 'comma' || words[sign]?.tag === 'dash' || words[sign]?.tag === 'close')
        return subjectBeforeInsertion(passage, sign)?.first === phrase.first;
    }
  }
  return false;
}

const OPENS: ReadonlySet<string> = new Set(['comma', 'dash', 'coordinator', 'colon', 'close']);
const LEADS: ReadonlySet<string> = new Set(['adverb', 'time']);

/** Whether a phrase stands where a main clause begins: at the head of its sentence, or behind a sign that nothing subordinate follows. */
function opensMainClause(passage: ReadPassage, phrase: NounPhrase, start: number): boolean {
  const { words } = passage;
  let before = phrase.first - 1;
  while (before >= start && LEADS.has(words[before]?.tag ?? '')) before -= 1;
  if (before < start) return true;
  const sign = words[before];
  if (sign === undefined || !OPENS.has(sign.tag)) return false;
  return !isListed(words, phrase, before);
}

/** "Arden, Belmont and the Free Port": a sign between the parts of a row opens no clause. */
const isListed = (words: readonly Word[], phrase: NounPhrase, sign: number): boolean =>
  words[sign]?.tag === 'coordinator' && words[sign - 1]?.tag === 'noun' && words[phrase.last + 1]?.tag === 'comma';
