import type { Candidate, HearsayRule, QuotePlace } from '../candidate.ts';
import { reachBack } from '../reach.ts';
import type { Word } from '../words.ts';
import { nounCue } from './noun-cue.ts';

/** The auditor warned of the mayor’s promise of a “quick fix”. */
export const claimOfAnother: HearsayRule = {
  name: 'claim-of-another',
  covers:
    'What somebody reports is what another said, by a noun of speech that the quote belongs to: The auditor warned of the mayor’s promise of a “quick fix”. The mayor speaks.',
  find: (place, chosen, candidates) => {
    if (chosen.rule === nounCue.name || chosen.follows !== null || chosen.cue === null) return null;
    const spoke = candidates.findLast((it) => it.rule === nounCue.name && belongsTo(place, it) && isAnother(it, chosen));
    return spoke === undefined ? null : { spoke, passedOnBy: chosen };
  },
};

/** "His promise" is most often the promise of whoever reports it. */
const isAnother = ({ mention: { phrase } }: Candidate, chosen: Candidate): boolean =>
  phrase.kind !== 'pronoun' && phrase !== chosen.mention.phrase;

/** After these the noun says what the words are: "promise of", "statement on", "vow to", "claim that". */
const LEADS_ON: ReadonlySet<string> = new Set(['of', 'for', 'on', 'about', 'to', 'that']);
/** What may stand between these and the marks, the words being of one phrase with them. */
const OF_ONE_PHRASE: ReadonlySet<string> = new Set(['determiner', 'possessive', 'number', 'name', 'noun', 'clitic', 'adverb']);

/** The noun leads right into the marks; with a verb between, the words may be what is said of it: "his promise was “hollow”". */
function belongsTo({ passage: { words }, at }: QuotePlace, { cue, mention }: Candidate): boolean {
  const from = reachBack(words, at);
  const noun = from + words.slice(from, at).findLastIndex(({ start }) => start === cue?.start);
  const link = words[noun + 1];
  if (noun >= from && isMessageTo(words, Math.max(noun, mention.phrase.last) + 1, at)) return true;
  if (noun < from || link === undefined || mention.phrase.last >= noun || !LEADS_ON.has(link.lower)) return false;
  const between: readonly Word[] = words.slice(noun + 2, at);
  return link.lower === 'to' || link.lower === 'that' ? between.length === 0 : between.every(({ tag }) => OF_ONE_PHRASE.has(tag));
}

/** "The message from the mayor was to “wait”": what follows is what it told somebody to do, and not what is said of it. */
const isMessageTo = (words: readonly Word[], behind: number, at: number): boolean =>
  words[behind]?.lower === 'was' && words[behind + 1]?.lower === 'to' && behind + 2 === at;
