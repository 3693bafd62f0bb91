import { sliceOf, spanOf } from '../../text/slice.ts';
import type { Candidate, HearsayRule, QuotePlace } from '../candidate.ts';
import { linkOf } from '../clause-links.ts';
import { verbOf } from '../clauses.ts';
import { isNegated } from '../cue-features.ts';
import { VOICES } from '../noun-phrase.ts';
import { phrasesWithin, reachBack, reachOn } from '../reach.ts';
import { OBJECTIVE, speakingObjectAt } from '../speaking-objects.ts';
import type { Word } from '../words.ts';

const name = 'saying-of-another';

/** The auditor said that dockers had called it “a trap”. */
export const sayingOfAnother: HearsayRule = {
  name,
  covers:
    'What somebody says is that another said so, in a clause with its own subject and verb of speech: The auditor said that dockers had called the plan “a trap”. The auditor recalled the dockers calling it “a trap”. The dockers speak.',
  find: (place, chosen, candidates) => {
    if (chosen.follows !== null || chosen.cue === null || chosen.mention.passage !== place.passage) return null;
    const quoted = quotedBy(place, chosen);
    if (quoted !== null) return { spoke: chosen, passedOnBy: quoted };
    const recalled = recalledBy(place, chosen, candidates);
    if (recalled !== null) return { spoke: recalled, passedOnBy: chosen };
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
const SPEAKS: ReadonlySet<string> = new Set(['say', 'write', 'judge']);
/** Said of nobody in particular: "no one had told him “when”". */
const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'anyone', 'anybody']);

/** "The auditor quoted the docker as saying", "the docker was quoted by the paper as saying": who does, as a candidate with that verb for its cue. */
function quotedBy(place: QuotePlace, chosen: Candidate): Candidate | null {
  const { words, phrases } = place.passage;
  const near = reachBack(words, place.at);
  const saying = near + words.slice(near, reachOn(words, place.at) + 1).findIndex(({ start }) => start === chosen.cue?.start);
  const as = words[saying - 1]?.lower === 'as' ? saying - 1 : saying - 2;
  if (words[as]?.lower !== 'as') return null;
  const verb = speakingObjectAt(place.passage, saying)?.verb ?? null;
  const passive = verb === null ? passiveBefore(words, as) : null;
  const quoting = words[verb ?? passive ?? -1];
  if (!quoting || !QUOTES.has(quoting.base)) return null;
  const by = words[saying + 1]?.lower === 'by' ? saying + 2 : (passive ?? as) + 2;
  const phrase =
    verb === null
      ? phrasesWithin(phrases, by, by).find(({ possessor, kind }) => !possessor && VOICES.has(kind))
      : phrasesWithin(phrases, reachBack(words, verb), verb).findLast((it) => !it.possessor && OWN_LINKS.has(linkOf(words, it, verb)));
  if (phrase === undefined || (verb === null && words[by - 1]?.lower !== 'by')) return null;
  const reason = (): string => `“${sliceOf(place.reading.text, phrase.span)}” is who “${quoting.text}” it.`;
  return { rule: name, mention: { phrase, passage: place.passage }, cue: spanOf(quoting), follows: null, features: [], reason };
}
const QUOTES: ReadonlySet<string> = new Set(['quote', 'cite', 'paraphrase']);

/** Index of the participle in "was quoted as", "was quoted by the paper as"; null where there is none. */
function passiveBefore(words: readonly Word[], as: number): number | null {
  for (let at = as - 1; at >= as - LONGEST_AGENT; at -= 1) {
    const word = words[at];
    if (word?.tag === 'verb') return word.form === 'past' && (at === as - 1 || words[at + 1]?.lower === 'by') ? at : null;
  }
  return null;
}
/** "By the Arden Gazette". In words. */
const LONGEST_AGENT = 7;

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

/** Index of the verb by which a candidate tells something, its own and not one that it shares: of "the auditor said he had called" the first. */
function tellsAt(place: QuotePlace, candidate: Candidate): number | null {
  const { words } = place.passage;
  const cue = indexOf(place, candidate);
  const { phrase } = candidate.mention;
  if (cue === null) return null;
  const verb = OWN_LINKS.has(linkOf(words, phrase, cue)) || phrase.first > cue ? cue : verbOf(words, phrase);
  return verb !== null && verb <= cue && TELLS.has(words[verb]?.reporting ?? '') ? verb : null;
}
const OWN_LINKS: ReadonlySet<string> = new Set(['subject', 'appositive']);

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
  const link = linkOf(words, phrase, cue);
  const isOwn = OWN_LINKS.has(link) || (link === 'coordinated' && OBJECTIVE.has(words[cue + 1]?.lower ?? ''));
  return isOwn && SPEAKS.has(words[cue]?.reporting ?? '') && opensReport(words, told, phrase.first);
}

/** "Said the dockers", "told the paper that the dockers", "it leaks, she says, and the dockers": what a clause begins with that is reported. */
function opensReport(words: readonly Word[], told: number, first: number): boolean {
  const before = words[first - 1];
  if (first - 1 === told || before?.lower === 'that') return true;
  return before?.tag === 'coordinator' && words[first - 2]?.tag === 'comma' && first - 3 === told;
}
