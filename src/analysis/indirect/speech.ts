import { phrasesWithin } from '../attribution/reach.ts';
import type { Word } from '../attribution/words.ts';
import { wordSet } from '../text/word-set.ts';
import { cueKind } from './frame-weights.ts';
import { isReachedToSay } from './reached-to-say.ts';
import type { Hanging, Report, ReportFrame } from './report.ts';

/** Kinds of cue that hand on words; the others report states of mind, or are no reporting at all. */
const SPEECH_KINDS = wordSet('say speech judge act write show according');
/** Nouns for something said; "plan", "idea", "hope" and the like are thoughts. */
const SPEECH_NOUNS = wordSet(
  `accusation accusations admission allegation allegations announcement argument assertion assertions assurance assurances boast claim claims comment comments complaint complaints concession confession
  contention criticism declaration demand demands denial insistence message offer pledge pledges prediction promise promises proposal remark remarks report reports response statement statements
  suggestion suggestions testimony threat threats vow warning warnings concern concerns`,
);
/** Concerns are speech only where somebody gives voice to them. */
const VOICING = wordSet('express voice raise air share issue');
/** With these an infinitive is what is said: "vowed to stay", "urged the council to stay". */
const PERFORMATIVES = wordSet(
  'vow pledge promise offer threaten swear propose ask urge demand order tell advise request instruct commit volunteer call beg implore exhort encourage vows vow promises promise pledges pledge offer threat threats demand demands',
);
/** "Called the plan unfair", "branded it a failure": the verdict is what is said. */
const VERDICTS = wordSet('call brand label dub deem');
const WARNINGS = wordSet('warn complain boast');

const CLAUSE_FRAMES: ReadonlySet<ReportFrame> = new Set<ReportFrame>([
  'that',
  'clause',
  'question',
  'gap',
  'postposed',
  'according-to',
  'noun-that',
]);
/** Not said yet, or not said at all. */
const UNSAID = wordSet(
  "will won't would wouldn't may might should shouldn't must not never didn't doesn't don't can't cannot could couldn't hasn't haven't hadn't wasn't weren't isn't nor",
);

/** Whether a report hands on speech, not a belief, a wish or a plan. */
export function isSpeech(hanging: Hanging): boolean {
  const kind = cueKind(hanging);
  return SPEECH_KINDS.has(kind) || (kind === 'noun' && SPEECH_NOUNS.has(hanging.base));
}

/** Whether it is a quote of the story: speech that took place, given as a clause, a vow or a verdict. */
export function isQuotable(report: Report): boolean {
  const { passage, cue, frame, base, passive } = report;
  if (!isSpeech(report) || isUnsaid(passage.words, cue.from) || NOBODY.has(passage.words[report.mention?.first ?? -1]?.lower ?? ''))
    return false;
  if (/^concerns?$/.test(base) && !VOICING.has(passage.words[cue.from - 1]?.base ?? '')) return false;
  // "Asked whether it rained, she left": nobody is said to have asked.
  if (passive && frame === 'question' && report.mention === null) return false;
  if (CLAUSE_FRAMES.has(frame)) return cueKind(report) !== 'judge';
  if (passive) return false;
  if (frame === 'infinitive' || frame === 'object-infinitive' || frame === 'noun-infinitive') return PERFORMATIVES.has(base);
  if (frame === 'object') return VERDICTS.has(base) && givesVerdict(report);
  return frame === 'about' && WARNINGS.has(base);
}

/** What nobody says is not said. */
const NOBODY = wordSet('nobody none neither no');

/** "Would not say whether", "is expected to announce that", "refused to say". */
function isUnsaid(words: readonly Word[], cue: number): boolean {
  for (let at = cue - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== words[cue]?.sentence) return false;
    if (word.tag === 'to' && isReachedToSay(words, at)) return false;
    if (UNSAID.has(word.lower) || word.tag === 'to') return words[cue]?.tag === 'verb';
    if (word.tag !== 'adverb' && word.tag !== 'auxiliary') return false;
  }
  return false;
}

/** Of "called the plan unfair" the plan alone would be no verdict: something follows the first phrase. */
function givesVerdict({ passage, content }: Report): boolean {
  const [range] = content;
  if (range === undefined) return false;
  const [object] = phrasesWithin(passage.phrases, range.from, range.from);
  return (object?.last ?? range.from) < range.to;
}
