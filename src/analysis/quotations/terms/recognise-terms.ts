import type { MarkedTerm } from '../../../schema/story.ts';
import { auxiliaries } from '../../attribution/lexicon/function-words.ts';
import { nounCues } from '../../attribution/lexicon/noun-cues.ts';
import { reportingVerbs } from '../../attribution/lexicon/reporting-verbs.ts';
import { actionBeat } from '../../attribution/rules/action-beat.ts';
import { answersQuestion } from '../../attribution/rules/answers-question.ts';
import { passiveAgent } from '../../attribution/rules/passive-agent.ts';
import { Weights } from '../../feature.ts';
import { holdsClause } from '../kinds.ts';
import type { MarkedStretch } from '../marks.ts';
import { isCry } from './cries.ts';
import { namedBy } from './names.ts';
import { observe, observeOpenness } from './observations.ts';
import { reasonFor } from './reasons.ts';
import { type MarkedReading, type Situation, situationsOf } from './situations.ts';
import fitted from './weights.json' with { type: 'json' };
import { classOf } from './word-classes.ts';

/**
 * What marked words are.
 * `spoken`: somebody's words, and how likely they are that (0 to 1). `term`: nobody's speech in this place. Two kinds are terms to readers and have a source all the same, as
 * annotated corpora count them: `headline`, what an editor chose for the headline; `named`, a name, a title or a slogan inside what
 * somebody says.
 */
export type Verdict = { kind: 'spoken'; share: number } | { kind: 'term' | 'headline' | 'named'; reason: string };

/** Their sum is the logarithm of the odds that words are a term and not somebody's. */
const fittedWeights = new Weights(fitted);
/**
 * Added to those odds. A term taken for a quote puts words into somebody's mouth; a quote taken for a term is only passed over. So
 * terms are believed a little sooner than the odds alone would have it.
 */
const CAUTION = 0.6;
const SURELY_SPOKEN: Verdict = { kind: 'spoken', share: 1 };

/**
 * One verdict a stretch, in their order. Words in headings and boilerplate are nobody's speech there; elsewhere observations are
 * weighed by a log-linear model fitted on an annotated corpus.
 */
export function recogniseTerms(reading: MarkedReading, weights = fittedWeights): Verdict[] {
  const verdicts: Verdict[] = [];
  let cried = false;
  let named: string | null = null;
  let ended = false;
  for (const situation of situationsOf(reading)) {
    named = namedBy(situation) ?? (isInRow(situation, ended) ? named : null);
    ended = situation.marked.endsWith('.');
    const around = situation.stretch.within === null ? undefined : verdicts[situation.stretch.within];
    cried = isCry(situation) || (cried && situation.sinceLast !== null && GOES_ON.test(situation.sinceLast));
    if (around && around.kind !== 'spoken') verdicts.push(around);
    else verdicts.push(cried && situation.blockKind === 'paragraph' ? SURELY_SPOKEN : verdictOn(situation, named, weights));
  }
  keepTogether(reading.stretches, verdicts);
  return verdicts;
}

/** A sign that reads "“…” and “…”": what is said of the first holds of all. */
const ROW = /^[,;]?\s*(?:and|or|&)?\s*$/u;

/** Not where a sentence ends between the marks: she said it on “Quay Talk.” “We wait.” */
const isInRow = ({ sinceLast }: Situation, ended: boolean): boolean =>
  sinceLast !== null && ROW.test(sinceLast) && !(ended && sinceLast.trim() === '');

/** "“…”, “…” and one of “…”": the cries that one word leads in. */
const GOES_ON =
  /^(?:[,;]?\s*(?:(?:and|or|then|but|followed by|later|one of|others of|another of)\s+)*|[^.!?]{0,60},\s+(?:and\s+|then\s+)?(?:one|others?|another|some|more|even)\s+of\s+)$/u;

/** A quotation over several paragraphs is somebody's words as a whole, if one of its parts is. */
function keepTogether(stretches: readonly MarkedStretch[], verdicts: Verdict[]): void {
  stretches.forEach(({ continuedBy }, index) => {
    if (continuedBy !== null && verdicts[index]?.kind === 'spoken') verdicts[continuedBy] = verdicts[index];
  });
  for (let index = stretches.length - 1; index >= 0; index -= 1) {
    const next = stretches[index]?.continuedBy ?? null;
    if (next !== null && verdicts[next]?.kind === 'spoken') verdicts[index] = verdicts[next];
  }
}

/** The terms as readers see them, in the order of the text. */
export function termsOf(stretches: readonly MarkedStretch[], verdicts: readonly Verdict[]): MarkedTerm[] {
  return stretches.flatMap(({ inner }, index): MarkedTerm[] => {
    const verdict = verdicts[index];
    return verdict && verdict.kind !== 'spoken' ? [{ span: inner, reason: verdict.reason }] : [];
  });
}

/** @param named Why the words are a name, by what stands beside them or beside the first of their row. */
function verdictOn(situation: Situation, named: string | null, weights: Weights): Verdict {
  const { blockKind, stretch } = situation;
  if (blockKind === 'heading') return { kind: 'term', reason: 'Words in a heading: the editor’s choice, not said in this place.' };
  if (blockKind === 'boilerplate') return { kind: 'term', reason: 'Words in a line that does not belong to the story.' };
  if (stretch.credit !== undefined || situation.rules.some((rule) => SPOKEN_BY.has(rule))) return SURELY_SPOKEN;
  if (stretch.within !== null && isMockedInside(situation)) return { kind: 'term', reason: reasonFor(situation) };
  if (stretch.within !== null && (isReportedInside(situation) || isSentenceInside(situation))) return SURELY_SPOKEN;
  if (isSetApart(situation))
    return { kind: 'term', reason: 'A word or two before their noun, in single marks where the story quotes in double ones.' };
  const odds = weights.sumOf(observe(situation)) + weights.sumOfParts(observeOpenness(situation));
  if (odds + CAUTION > 0 && !isQuotedPhrase(situation)) return { kind: 'term', reason: reasonFor(situation) };
  if (blockKind === 'headline') return { kind: 'headline', reason: 'Words in the headline: an editor’s choice from what the story tells.' };
  if (named === null || isGivenInWords(situation)) return { kind: 'spoken', share: 1 / (1 + Math.exp(odds)) };
  return { kind: stretch.within === null ? 'named' : 'term', reason: named };
}

/** Rules that see a source only for what is set as somebody's words: a whole sentence beside a gesture, or below a question. */
const SPOKEN_BY: ReadonlySet<string> = new Set([actionBeat.name, answersQuestion.name]);

/** "The choice of a ‘proper’ mayor": marks of another kind than those the story quotes in, around what is said of a noun. */
function isSetApart({ inOtherMarks, words, before, after, marked }: Situation): boolean {
  if (!inOtherMarks || words.length > LONGEST_MOCKERY || !OWNERS.has(classOf(before[0])) || /[.,!?]$/.test(marked)) return false;
  return /^\p{Ll}/u.test(words[0] ?? '') && /^\p{L}/u.test(after[0]?.text ?? '') && !auxiliaries.has(after[0]?.lower ?? '');
}

/** The weights know narrators; whoever is quoted quotes others by a plain verb: "he said ‘never’ to us". */
function isReportedInside({ before }: Situation): boolean {
  const kinds = before.map(({ lower }) => reportingVerbs.get(lower)?.kind);
  return kinds.some((kind) => kind !== undefined && kind !== 'think' && kind !== 'show');
}

/** Whoever is quoted says what was said, in a sentence of its own or behind a noun of speech: "I met him daily. ‘Hello, captain.’", "his answer was ‘I won't.’" */
function isSentenceInside(situation: Situation): boolean {
  const { marked, before, capitals } = situation;
  if (capitals !== 'sentence' || !/[.!?…]$/.test(marked) || namedBy(situation) !== null) return false;
  const answers = ANSWERS.test(classOf(before[0])) && before.slice(1, LONGEST_ANSWER).some(({ lower }) => nounCues.has(lower));
  return before.length === 0 || answers;
}
const ANSWERS = /^(?:be|colon)$/;
/** "His first and only answer to us was". In words. */
const LONGEST_ANSWER = 6;

/** A word or two that belong to somebody: "his ‘plan’ will fail". */
const isMockedInside = ({ before, words }: Situation): boolean => words.length <= LONGEST_MOCKERY && OWNERS.has(classOf(before[0]));
/** In words. */
const LONGEST_MOCKERY = 2;
const OWNERS: ReadonlySet<string> = new Set(['possessor', 'possessive', 'the', 'a', 'determiner']);

/** Fewer words taken from elsewhere may meet by chance. */
const FEWEST_TAKEN_WORDS = 3;
/** Shorter phrases in small letters may name a thing, shorter sentences may be a slogan. */
const FEWEST_PHRASE_WORDS = 4;
const FEWEST_SENTENCE_WORDS = 8;
/** Names in a phrase: "twice as many boats from Arden as from all of Bray". */
const FEWEST_MIXED_WORDS = 8;

/**
 * Words that no weighing makes a term: taken up from a quotation of the same story, or too long and too plain to be a name. Where
 * nobody is named who says them, they are a quote whose source is open.
 */
function isQuotedPhrase(situation: Situation): boolean {
  const { words, marked, capitals } = situation;
  if (situation.takenUp && words.length >= FEWEST_TAKEN_WORDS) return true;
  if (isPredicate(situation) || isLabelled(situation) || isGivenInWords(situation) || isRatedBy(situation)) return true;
  // Of two who talk, one may say little.
  if (situation.inDialogue && /[.!?]$/.test(marked)) return true;
  const long =
    (capitals === 'lower' && words.length >= FEWEST_PHRASE_WORDS) ||
    (capitals === 'some' && words.length >= FEWEST_MIXED_WORDS) ||
    (capitals === 'sentence' &&
      ((standsAlone(situation) && (hasSubject(situation) || marked.endsWith('?'))) ||
        ((words.length >= FEWEST_SENTENCE_WORDS || standsAlone(situation) || isSpokenTo(situation)) && holdsClause(marked, ''))));
  return long && namedBy(situation) === null;
}

/** "The pumps “were not tested.”": what is said of a subject that stands before the marks names nothing. */
const isPredicate = ({ words, before, marked }: Situation): boolean =>
  words.length >= FEWEST_TAKEN_WORDS && TELLS.test(words[0] ?? '') && /[.,]$/.test(marked) && /^\p{L}/u.test(before[0]?.text ?? '');
const TELLS = /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|must|may|might)$/;

/** "Ann Poe, 45, grocer: “Ask me in May.”": a sentence behind a colon, to the end of its paragraph. */
const isLabelled = ({ marked, before, words, capitals, endsFrame }: Situation): boolean =>
  words.length >= FEWEST_TAKEN_WORDS && capitals !== 'lower' && endsFrame && /[.!?]$/.test(marked) && classOf(before[0]) === 'colon';

/** "Was rated “poor” by inspectors": they say so. */
const isRatedBy = ({ before, after, rules }: Situation): boolean =>
  rules.includes(passiveAgent.name) &&
  after[0]?.lower === 'by' &&
  RATED.test(before[0]?.lower === 'as' ? (before[1]?.lower ?? '') : (before[0]?.lower ?? ''));
const RATED = /^(?:rated|graded|judged|deemed|declared|pronounced|described|labelled|labeled|ruled|found)$/;

/** "She left with the words “…”": they are hers. A shirt with words says nothing. */
const isGivenInWords = ({ before: [noun, article, preposition, carrier], words }: Situation): boolean =>
  words.length >= FEWEST_TAKEN_WORDS &&
  /^words?$/.test(noun?.lower ?? '') &&
  article?.lower === 'the' &&
  preposition?.lower === 'with' &&
  classOf(carrier) !== 'bearer';

/** A whole sentence from one to another: "You have had it since May!" */
const isSpokenTo = ({ marked, words }: Situation): boolean =>
  words.length >= FEWEST_PHRASE_WORDS && /[.!?,]$/.test(marked) && words.some((word) => BETWEEN_TWO.test(word));
const BETWEEN_TWO = /^(?:i|we|you)(?:['’]\p{L}+)?$/iu;

/** Of people or things known: "If they ask us, they ask us." Titles over a stretch of text have none: "A day from start to finish." */
const hasSubject = ({ words }: Situation): boolean => words.length >= FEWEST_PHRASE_WORDS && words.some((word) => SUBJECT.test(word));
const SUBJECT = /^(?:i|we|you|he|she|they|it|that|there)(?:['’]\p{L}+)?$/iu;

/** A sentence that is a paragraph by itself, or one with a credit behind a dash: slogans and signs stand among the narrator's words. */
const standsAlone = ({ marked, startsFrame, endsFrame, after }: Situation): boolean =>
  startsFrame && /[.!?]$/.test(marked) && (endsFrame || CREDIT_DASH.test(after[0]?.text ?? ''));
const CREDIT_DASH = /^(?:--+|[‒–—―])$/;
