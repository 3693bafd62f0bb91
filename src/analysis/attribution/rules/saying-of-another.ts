import type { Candidate, HearsayRule, QuotePlace } from '../candidate.ts';
import { linkOf } from '../clause-links.ts';
import { isNegated } from '../cue-features.ts';
import { reachBack } from '../reach.ts';
import type { Word } from '../words.ts';

/** The auditor said that dockers had called it “a trap”. */
export const sayingOfAnother: HearsayRule = {
  name: 'saying-of-another',
  covers:
    'What somebody says is that another said so, in a clause with its own subject and verb of speech: The auditor said that dockers had called the plan “a trap”. The auditor recalled the dockers calling it “a trap”. The dockers speak.',
  find: (place, chosen, candidates) => {
    if (chosen.follows !== null || chosen.cue === null) return null;
    const recalled = recalledBy(place, chosen, candidates);
    if (recalled !== null) return { spoke: recalled, passedOnBy: chosen };
    const told = indexOf(place, chosen);
    if (told === null || !TELLS.has(place.passage.words[told]?.reporting ?? '') || isNegated(place.passage.words, told)) return null;
    const spoke = candidates.findLast((it) => saysWithin(place, it, told));
    return spoke === undefined ? null : { spoke, passedOnBy: chosen };
  },
};

const TELLS: ReadonlySet<string> = new Set(['say', 'write']);
const SPEAKS: ReadonlySet<string> = new Set(['say', 'write', 'judge']);
/** Said of nobody in particular: "no one had told him “when”". */
const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'anyone', 'anybody']);

/** "The auditor recalled the dockers calling it “a trap”": whoever is remembered to speak; null where nobody is. */
function recalledBy(place: QuotePlace, chosen: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const { words } = place.passage;
  const isRemembered = ({ mention: { phrase, passage } }: Candidate): boolean =>
    passage === place.passage && REMEMBERS.has(words[phrase.first - 1]?.base ?? '') && chosen.mention.phrase.last < phrase.first;
  return candidates.find((it) => isRemembered(it) && saysInParticiple(place, it)) ?? null;
}
const REMEMBERS: ReadonlySet<string> = new Set(['recall', 'remember', 'recount']);

function saysInParticiple(place: QuotePlace, candidate: Candidate): boolean {
  const { words } = place.passage;
  const cue = indexOf(place, candidate);
  return cue !== null && words[cue]?.form === 'participle' && linkOf(words, candidate.mention.phrase, cue) === 'subject';
}

/** Index of a candidate's cue, where it stands before the words and in their sentence. */
function indexOf({ passage: { words }, at }: QuotePlace, { cue, mention }: Candidate): number | null {
  const from = reachBack(words, at);
  const found = words.slice(from, at).findIndex(({ start }) => start === cue?.start);
  return found < 0 || mention.phrase.sentence !== words[at]?.sentence ? null : from + found;
}

/** Whether a candidate speaks in the clause that the verb at `told` reports. “She” may be whoever reports it. */
function saysWithin(place: QuotePlace, candidate: Candidate, told: number): boolean {
  const { words } = place.passage;
  const cue = indexOf(place, candidate);
  const { phrase } = candidate.mention;
  if (cue === null || cue <= told || phrase.first <= told || candidate.hears || candidate.doubt) return false;
  if (phrase.kind === 'pronoun' || phrase.kind === 'relative-pronoun' || phrase.possessor) return false;
  if (NOBODY.has(words[phrase.first]?.lower ?? '') || NOBODY.has(words[phrase.first - 1]?.lower ?? '')) return false;
  return SPEAKS.has(words[cue]?.reporting ?? '') && linkOf(words, phrase, cue) === 'subject' && opensReport(words, told, phrase.first);
}

/** "Said the dockers", "told the paper that the dockers", "it leaks, she says, and the dockers": what a clause begins with that is reported. */
function opensReport(words: readonly Word[], told: number, first: number): boolean {
  const before = words[first - 1];
  if (first - 1 === told || before?.lower === 'that') return true;
  return before?.tag === 'coordinator' && words[first - 2]?.tag === 'comma' && first - 3 === told;
}
