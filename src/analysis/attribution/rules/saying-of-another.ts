import type { Candidate, HearsayRule, QuotePlace } from '../candidate.ts';
import { linkOf } from '../clause-links.ts';
import { verbOf } from '../clauses.ts';
import { isNegated } from '../cue-features.ts';
import { wordlessJudgements } from '../lexicon/reporting-verbs.ts';
import { OBJECTIVE } from '../speaking-objects.ts';
import type { Word } from '../words.ts';
import { GIVES_WORDS, indexOfCue, OWN_LINKS } from './hearsay.ts';

/** The auditor said that dockers had called it “a trap”. */
export const sayingOfAnother: HearsayRule = {
  name: 'saying-of-another',
  covers:
    'What somebody says is that another said so, in a clause with its own subject and verb of speech: The auditor said that dockers had called the plan “a trap”. The dockers speak.',
  find: (place, chosen, candidates) => {
    if (chosen.follows !== null || chosen.cue === null || chosen.mention.passage !== place.passage) return null;
    const reports = (teller: Candidate, spoke: Candidate): boolean => {
      const told = tellsAt(place, teller);
      return told !== null && !isNegated(place.passage.words, told) && saysWithin(place, spoke, told);
    };
    const spoke = candidates.findLast((it) => reports(chosen, it));
    if (spoke !== undefined) return { spoke, passedOnBy: chosen };
    const passedOnBy = candidates.find((it) => it.mention.phrase !== chosen.mention.phrase && reports(it, chosen));
    return passedOnBy === undefined ? null : { spoke: chosen, passedOnBy };
  },
};

const TELLS: ReadonlySet<string> = new Set(['say', 'write']);
/** Verbs of other kinds that lead in what another has said. */
const TELLS_TOO: ReadonlySet<string> = new Set(
  'allege claim testify recall remember recount reveal maintain argue contend complain explain note disclose confirm'.split(' '),
);
/** Behind others a clause begins that may be the teller's: "she said that dockers call it “the trap” because it is “deep”". */
const LEADS_ON: ReadonlySet<string> = new Set(['as', 'that', 'if', 'whether', 'how', 'why']);
/** Said of nobody in particular: "no one had told him “when”". */
const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'anyone', 'anybody']);

/** Index of the verb by which a candidate tells something, its own and not one that it shares: of "the auditor said he had called" the first. */
function tellsAt(place: QuotePlace, candidate: Candidate): number | null {
  const { words } = place.passage;
  const cue = indexBefore(place, candidate);
  const { phrase } = candidate.mention;
  if (cue === null) return null;
  const verb = OWN_LINKS.has(linkOf(words, phrase, cue)) || phrase.first > cue ? cue : verbOf(words, phrase);
  const { reporting, base } = words[verb ?? -1] ?? {};
  return verb !== null && verb <= cue && (TELLS.has(reporting ?? '') || TELLS_TOO.has(base ?? '')) ? verb : null;
}

/** Index of a candidate's cue, where it stands before the words and in their sentence. */
function indexBefore(place: QuotePlace, { cue, mention }: Candidate): number | null {
  const index = indexOfCue(place, cue);
  const isOwn = mention.phrase.sentence === place.passage.words[place.at]?.sentence;
  return index !== null && index < place.at && isOwn ? index : null;
}

/** Whether a candidate speaks in the clause that the verb at `told` reports. “She” may be whoever reports it. */
function saysWithin(place: QuotePlace, candidate: Candidate, told: number): boolean {
  const { words } = place.passage;
  const cue = indexBefore(place, candidate);
  const { phrase } = candidate.mention;
  if (cue === null || cue <= told || phrase.first <= told || candidate.hears || candidate.doubt) return false;
  if (phrase.kind === 'pronoun' || phrase.kind === 'relative-pronoun' || phrase.possessor) return false;
  if (NOBODY.has(words[phrase.first]?.lower ?? '') || NOBODY.has(words[phrase.first - 1]?.lower ?? '')) return false;
  if (words.slice(cue + 1, place.at).some(({ tag, lower }) => tag === 'subordinator' && !LEADS_ON.has(lower))) return false;
  const link = linkOf(words, phrase, cue);
  const isOwn = OWN_LINKS.has(link) || (link === 'coordinated' && OBJECTIVE.has(words[cue + 1]?.lower ?? ''));
  const speaks = GIVES_WORDS.has(words[cue]?.reporting ?? '') && !wordlessJudgements.has(words[cue]?.base ?? '');
  return isOwn && speaks && opensReport(words, told, phrase.first);
}

/** "Said the dockers", "told the paper that the dockers", "it leaks, she says, and the dockers": what a clause begins with that is reported. */
function opensReport(words: readonly Word[], told: number, first: number): boolean {
  const before = words[first - 1];
  // "Told the jury that she had heard the docker say".
  if (first - 1 === told || OPENS.has(before?.lower ?? '') || before?.base === 'hear') return true;
  if (before?.tag === 'comma') return opensBehindClause(words, told, first - 1);
  return before?.tag === 'coordinator' && words[first - 2]?.tag === 'comma' && first - 3 === told;
}
const OPENS: ReadonlySet<string> = new Set(['that', 'how']);

/** "Says that when she came, the dockers": a clause of time or of condition stands between, and nothing else. */
function opensBehindClause(words: readonly Word[], told: number, comma: number): boolean {
  const opener = words[told + 1]?.lower === 'that' ? told + 2 : told + 1;
  return words[opener]?.tag === 'subordinator' && words.slice(opener, comma).every(({ tag }) => tag !== 'comma' && tag !== 'quote');
}
