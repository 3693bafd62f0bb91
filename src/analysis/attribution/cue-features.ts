import { type Feature, feature } from '../feature.ts';
import type { MarkedWords, QuotePlace } from './candidate.ts';
import { TEMPORAL } from './clauses.ts';
import type { CueAt, CuePair } from './cue-pair.ts';
import { hasOwnSubject } from './interposed.ts';
import { beForms } from './lexicon/function-words.ts';
import { namedInside, spokeBefore } from './mention-features.ts';
import type { Word } from './words.ts';

/** Verbs frequent enough to have a weight of their own; the others count by their kind. */
const OWN_WEIGHT: ReadonlySet<string> = new Set(
  `say tell add ask write tweet call describe note argue explain warn insist declare announce claim suggest recall reply respond acknowledge admit continue conclude read report state promise pledge vow
  accuse believe think want know hope see show find refer cite quote use begin go put shoot hear speak talk`.split(/\s+/),
);
const STEPS = [0, 1, 2, 4, 7, 12] as const;
const STEP_OF = Array.from({ length: Math.max(...STEPS) + 1 }, (_, count) => String(STEPS.findLast((value) => value <= count)));

/** A count as one of a few steps: "0", "1", "2", "4", "7", "12" mean "at least so many". */
export const step = (count: number): string => STEP_OF[Math.max(0, Math.min(count, STEP_OF.length - 1))] ?? '0';

/** How the words in the marks end: with a comma, a full stop, a question, or open. */
function closingOf(text: string, innerEnd: number, innerStart: number): 'comma' | 'stop' | 'question' | 'open' {
  const last =
    text
      .slice(Math.max(innerStart, innerEnd - 3), innerEnd)
      .replace(/[\s'’”")\]]+$/, '')
      .at(-1) ?? '';
  if (last === ',') return 'comma';
  if (last === '.' || last === '…') return 'stop';
  if (last === '?' || last === '!') return 'question';
  return 'open';
}

/** What is observed of a stretch itself, once for all who ask. */
export function quoteFeatures(place: QuotePlace): MarkedWords {
  place.notes.marked ??= markedWords(place);
  return place.notes.marked;
}

function markedWords(place: QuotePlace): MarkedWords {
  const stretch = place.reading.stretches[place.stretch];
  if (stretch === undefined) return { closing: 'open', capital: false, length: 'word' };
  const { start, end } = stretch.inner;
  const inner = place.reading.text.slice(start, Math.min(end, start + 200));
  const capital = /^[^\p{L}]*\p{Lu}/u.test(inner);
  const words = inner.split(/\s+/).length;
  return {
    closing: closingOf(place.reading.text, end, start),
    capital,
    length: words <= 2 ? 'word' : words <= 5 ? 'phrase' : words <= 12 ? 'clause' : 'long',
  };
}

/** The sign or word right before a quote, as a class. */
export function connectorOf(word: Word | undefined): string {
  if (word === undefined) return 'nothing';
  if (word.tag === 'relative' || word.tag === 'subordinator')
    return word.lower === 'that' || word.lower === 'as' ? word.lower : 'subordinator';
  if (word.tag === 'verb') return word.reporting === null ? 'verb' : 'cue';
  return word.tag;
}

/** A narrator hardly ever says "I"; whoever is quoted does, and there it shows nothing. */
function mentionFeature({ phrase, passage }: CuePair, { reading }: QuotePlace): Feature | null {
  if (phrase.kind !== 'pronoun') return feature`mention=${phrase.kind}`;
  const word = passage.words[phrase.head]?.lower;
  const isSpoken = passage.holder !== null || reading.turns.get(passage.block)?.isSpoken === true;
  return word === 'i' && isSpoken ? null : feature`mention=pronoun-${word}`;
}

/** What is observed of a cue and its phrase, besides what is observed of the cue. @param rule Which rule claims them. */
export function pairFeatures(pair: CuePair, place: QuotePlace, rule: Feature): Feature[] {
  const { words } = pair.passage;
  const { cueWord, phrase, link, side, where, quote } = pair;
  const { closing } = quoteFeatures(place);
  const kind = cueWord.reporting ?? 'other';
  const between = step(
    side === 'before' ? quote - cueState(pair) - 1 : Math.min(pair.cue, phrase.first > quote ? phrase.first : pair.cue) - quote - 1,
  );
  const last = Math.max(pair.cue, phrase.last);
  const after = words[last + 1];
  const leads = (after?.tag === 'comma' || after?.tag === 'colon' || after?.lower === 'that') && words[last + 2]?.stretch != null;
  const then =
    leads && side === 'after' ? 'another-quote' : after === undefined || after.sentence !== words[last]?.sentence ? 'end' : after.tag;
  const gap = phrase.first > pair.cue ? phrase.first - pair.cue - 1 : pair.cue - phrase.last - 1;
  const clause = clauseOf(words, phrase.first);
  const features = [
    rule,
    feature`near=${side}/${where} between=${between}`,
    feature`then=${then} closing=${closing} side=${side}`,
    feature`form=${cueWord.form} link=${link}`,
    feature`link=${link}`,
    feature`link=${link} side=${side}`,
    feature`link=${link} mention=${phrase.kind}`,
    feature`gap=${step(gap)} link=${link}`,
    feature`governed=${governorKindOf(words, phrase.first)} link=${link}`,
    feature`nearer-subjects=${step(pair.nearerSubjects)} link=${link}`,
    feature`nearer-subjects=${step(pair.nearerSubjects)} link=${link} clause=${clause}`,
    feature`then=${then} side=${side}`,
    feature`rivals=${step(pair.interposed.rivals)} link=${link}`,
    feature`touched=${touchedBy(pair)} link=${link}`,
    feature`connector=${connectorTo(pair)} between=${between}`,
    feature`cue=${kind} mention=${phrase.kind}`,
    feature`clause=${clause} link=${link}`,
  ];
  const mention = mentionFeature(pair, place);
  if (mention !== null) features.push(mention);
  const inside = namedInside(phrase, pair.passage, place);
  if (inside !== null)
    features.push(
      feature`named-inside=${inside}`,
      feature`named-inside=${inside} side=${side}`,
      feature`named-inside=${inside} link=${link}`,
    );
  const spoke = spokeBefore(phrase, pair.passage, place);
  features.push(feature`spoke=${spoke} mention=${phrase.kind}`, feature`spoke=${spoke} side=${side}`);
  if (phrase.possessor) features.push(feature`possessor`);
  if (words[phrase.first - 1]?.sentence !== cueWord.sentence) features.push(feature`opens-sentence`);
  if (phrase.plural) features.push(feature`plural`);
  if (cueWord.form === 'participle') features.push(feature`participle after=${words[pair.cue - 1]?.tag} link=${link}`);
  if (isPassive(pair)) features.push(feature`passive link=${link}`);
  return features;
}

/** What is observed of a cue and the quote, whoever its subject is. */
export function cueFeatures(cueAt: CueAt, place: QuotePlace): Feature[] {
  const { words } = cueAt.passage;
  const { cue, cueWord, side, where, quote } = cueAt;
  const { closing, capital, length } = quoteFeatures(place);
  const kind = cueWord.reporting ?? 'other';
  const { verbs, cues, quotes, subjects, rivals, heirs } = cueAt.interposed;
  const connector = connectorTo(cueAt);
  const features = [
    feature`near=${side}/${where}`,
    feature`cue=${kind}`,
    feature`near=${side}/${where} cue=${kind}`,
    feature`near=${side}/${where} closing=${closing}`,
    feature`near=${side}/${where} capital=${capital}`,
    feature`near=${side}/${where} capital=${capital} closing=${closing}`,
    feature`near=${side}/${where} length=${length}`,
    feature`side=${side} connector=${connector}`,
    feature`connector=${connector} cue=${kind}`,
    feature`connector=${connector} capital=${capital}`,
    feature`side=${side} verbs-between=${step(verbs)}`,
    feature`side=${side} cues-between=${step(cues)}`,
    feature`side=${side} quotes-between=${step(quotes)}`,
    feature`side=${side} heirs=${step(heirs)}`,
    feature`heirs=${step(heirs)} cue=${kind}`,
    feature`side=${side} subjects-between=${step(subjects)}`,
    feature`side=${side} rivals=${step(rivals)}`,
    feature`side=${side} opens=${words[quote - 1]?.sentence !== words[quote]?.sentence} closing=${closing}`,
    feature`${side} framed=${frameOf(words, place)}`,
    feature`spent=${spentBy(cueAt, place)} touched=${touchedBy(cueAt)}`,
  ];
  if (OWN_WEIGHT.has(cueWord.base)) features.push(feature`verb=${cueWord.base}`, feature`verb=${cueWord.base} side=${side}`);
  const auxiliary = auxiliaryBefore(words, cue);
  if (auxiliary !== null) features.push(feature`auxiliary=${auxiliary}`);
  if (isPassive(cueAt)) features.push(feature`passive cue=${kind}`);
  if (isNegated(words, cue)) features.push(feature`negated`);
  if (words[cue - 1]?.tag === 'to') features.push(feature`to-infinitive`);
  return features;
}

/** What leads from a cue to the quote behind it. */
const connectorTo = ({ side, passage: { words }, quote }: CueAt): string => (side === 'before' ? connectorOf(words[quote - 1]) : 'after');

const isPassive = ({ passage: { words }, cue, cueWord }: CueAt): boolean =>
  cueWord.form === 'past' && beForms.has(auxiliaryBefore(words, cue) ?? '');

/** The auxiliary of a verb, past adverbs. */
function auxiliaryBefore(words: readonly Word[], verb: number): string | null {
  let at = verb - 1;
  while (words[at]?.tag === 'adverb') at -= 1;
  const word = words[at];
  return word?.tag === 'auxiliary' ? word.lower : null;
}

/** "cannot say", "did not say". */
export function isNegated(words: readonly Word[], verb: number): boolean {
  if (words[verb - 1]?.lower === 'only') return false;
  const before = words.slice(Math.max(0, verb - 3), verb).filter(({ tag }) => tag === 'auxiliary' || tag === 'adverb');
  return before.some(
    ({ lower }) => lower === 'not' || lower === 'never' || lower === 'cannot' || lower.endsWith("n't") || lower.endsWith('n’t'),
  );
}

/** Whether a cue touches the quote: behind it ("…,” said"), before it ("said, “…"), both or neither. */
function frameOf(words: readonly Word[], { at }: QuotePlace): string {
  const after = [1, 2, 3, 4].some((far) => words[at + far]?.reporting != null && words[at + far]?.sentence === words[at]?.sentence);
  const before = [1, 2, 3].some((far) => words[at - far]?.reporting != null && words[at - far]?.sentence === words[at]?.sentence);
  return after ? (before ? 'both' : 'after') : before ? 'before' : 'none';
}

/** “…,” said the mayor: the verb behind a closing mark. */
const isInverted = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.reporting != null && words[first - 2]?.tag === 'quote';

/** What a phrase hangs on, by the word before it. */
function governorKindOf(words: readonly Word[], first: number): 'preposition' | 'temporal' | 'verb' | 'free' {
  const before = words[first - 1];
  if (before === undefined || isInverted(words, first)) return 'free';
  if (TEMPORAL.has(before.lower)) return 'temporal';
  if (before.tag === 'preposition' || before.tag === 'to') return 'preposition';
  return before.tag === 'verb' ? 'verb' : 'free';
}

/** Words that open clauses of sorts that no other word of their tag opens. */
const OWN_CLAUSE: ReadonlySet<string> = new Set(['that', 'with', 'what', 'which']);

/** What kind of clause a phrase opens, by the word before it. */
function clauseOf(words: readonly Word[], first: number): string {
  let at = first - 1;
  while (words[at]?.tag === 'adverb' || words[at]?.tag === 'time') at -= 1;
  const before = words[at];
  if (before === undefined || before.sentence !== words[first]?.sentence || before.tag === 'stop' || isInverted(words, first))
    return 'first';
  if (OWN_CLAUSE.has(before.lower)) return before.lower;
  if (TEMPORAL.has(before.lower)) return 'subordinator';
  return before.tag;
}

const cueState = (pair: CuePair): number => (pair.phrase.first > pair.cue && pair.phrase.last < pair.quote ? pair.phrase.last : pair.cue);

/** Which cue touches a quote from before, at most a sign or "that" between: this one, another with a subject of its own, or one without. */
function touchedBy({ passage, cue, side, quote }: CueAt): 'this' | 'rival' | 'heir' | 'none' | 'after' {
  if (side === 'after') return 'after';
  let at = quote - 1;
  const tag = passage.words[at]?.tag;
  if (tag === 'colon' || tag === 'comma' || tag === 'relative') at -= 1;
  if (passage.words[at]?.reporting == null) return 'none';
  if (at === cue) return 'this';
  return hasOwnSubject(passage, at) ? 'rival' : 'heir';
}

/** Whether a cue before a quote has led in, or closed, the quote before it already. */
function spentBy({ cueWord, side }: CueAt, { decided, stretch, reading }: QuotePlace): 'leads' | 'closes' | 'no' | 'after' {
  if (side === 'after') return 'after';
  const earlier = decided[stretch - 1]?.chosen;
  if (earlier?.cue?.start !== cueWord.start) return 'no';
  return cueWord.start > (reading.stretches[stretch - 1]?.inner.start ?? 0) ? 'closes' : 'leads';
}
