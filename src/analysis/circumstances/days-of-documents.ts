import { NOT_STATED, type Stated } from '../../schema/stated.ts';
import { phrasesWithin } from '../attribution/reach.ts';
import { spanOfWords } from '../attribution/words.ts';
import { sentenceEnd, sentenceStart } from '../indirect/sentence.ts';
import type { CircumstanceContext, CuePlace } from './circumstances.ts';
import type { SceneWord } from './scene.ts';
import { isWork, publishing } from './setting-words.ts';
import { dayNamedIn } from './stated-dates.ts';
import { saysThatSomebodySpeaks } from './zones.ts';

/** Further on a document is cited again, and nobody says when. In sentences. */
const FEW_SENTENCES = 2;
/** In words. */
const REACH = 80;
/** "A report by the board of the harbour, published". In words. */
const LONGEST_WORK = 9;
/** "Released late on Monday". In words. */
const LONGEST_DAY = 5;

/**
 * The day on which a document came out, where the narrator names it: with the words that name the document behind those it is cited for (“… , according to
 * minutes posted on Monday”), or in the paragraph before the document is cited again (“A report, published on Monday, said no. It calls it “…””).
 * @param voice Whose words are dated.
 */
export function dayOfDocument({ passage, words, cue }: CuePlace, voice: number, context: CircumstanceContext): Stated {
  const last = sentenceEnd(words, cue);
  // Whoever said it out loud did so on another day than the report came out.
  for (let at = saysThatSomebodySpeaks(words[cue]) ? last : cue + 1; at < last; at += 1) {
    if (words[at]?.lower !== 'according' || words[at + 1]?.lower !== 'to') continue;
    const published = wherePublished(words, at + 2, last);
    return published === null ? NOT_STATED : dayBehind(words, published, context);
  }
  const sentence = words[cue]?.sentence ?? 0;
  for (let at = cue - 1; at > Math.max(0, cue - REACH) && sentence - (words[at]?.sentence ?? 0) <= FEW_SENTENCES; at -= 1) {
    if (!comesOut(words[at])) continue;
    const from = Math.max(sentenceStart(words, at), at - LONGEST_WORK);
    const document = phrasesWithin(passage.phrases, from, at).findLast(({ head }) => isDocument(words[head]));
    if (document === undefined || context.voiceOf(document) !== voice || wherePublished(words, document.first, at) !== at) continue;
    const day = dayBehind(words, at, context);
    if (day.kind !== 'not-stated') return day;
  }
  return NOT_STATED;
}

const DOCUMENTS =
  /^(?:audit|study|survey|review|findings|inquiry|dossier|minutes|budget|plan|(?:law)?suit|complaint|petition|motion|appeal)$/;
/** Published, or handed to judges. */
const comesOut = (word: SceneWord | undefined): boolean => word?.lower === 'filed' || publishing.has(word?.lower ?? '');
const isDocument = (word: SceneWord | undefined): boolean => word?.tag === 'noun' && (isWork(word.lower) || DOCUMENTS.test(word.lower));

/** Index of the participle that says that the document named from word `from` on came out, up to `last`; null where none does. */
function wherePublished(words: readonly SceneWord[], from: number, last: number): number | null {
  let named = false;
  for (let at = from; at <= Math.min(last, from + LONGEST_WORK); at += 1) {
    const word = words[at];
    if (named && comesOut(word)) return at;
    if (word === undefined || word.tag === 'verb' || word.tag === 'auxiliary' || word.tag === 'quote') return null;
    named ||= isDocument(word);
  }
  return null;
}

/** The day right behind a participle. */
function dayBehind(words: readonly SceneWord[], participle: number, { reading, published }: CircumstanceContext): Stated {
  const end = Math.min(sentenceEnd(words, participle), participle + LONGEST_DAY);
  let to = participle;
  while (to < end && IN_DAY.has(words[to + 1]?.tag ?? '')) to += 1;
  return dayNamedIn(reading.text, spanOfWords(words, participle, to), published);
}
const IN_DAY: ReadonlySet<string> = new Set(['time', 'preposition', 'number', 'name', 'adverb', 'determiner', 'comma']);
