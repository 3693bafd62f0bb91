import type { Span } from '../../schema/span.ts';

/** A stop with the marks and brackets that close behind it, before white space or the end. Only the first of a row of dots is tried. */
const STOP = /(?<![.!?…])[.!?…]+["”’'»)\]]*(?=\s|$)/g;

/** Never the end of a sentence: a name, a number or a word follows. */
const TITLES = new Set(
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr cpl adm maj pvt rev hon pres supt st ste mt ft fr sr br no nos vs v eg ie cf al fig vol pp ed eds approx est dept assn univ messrs engr barr alh comr amb mme mlle smt datuk rt surv pharm arc brig pst evang msgr atty insp'.split(
    ' ',
  ),
);
/** "The ball flew in an arc.", "They slept in the brig.": without a capital these are words. */
const ALSO_WORDS = /^(?:arc|brig)$/;
/** The end of a sentence only where a word follows that begins one. */
const ABBREVIATIONS = new Set(
  (
    'jr esq inc corp co ltd bros plc llc etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ave blvd rd'
  ).split(' '),
);
/** Words that begin sentences far more often than they follow an abbreviation inside one. */
const OPENER =
  /^["“‘'([]*(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|There|His|Her|Its|Their|Our|My|But|And|So|Or|Yet|In|On|At|As|By|For|From|With|After|Before|When|While|If|Although|Though|Since|Because|However|Meanwhile|Instead|Still|Also|Then|Now|What|Who|How|Why|Where|Some|Many|Most|Both|One|Two|No|Not|Under|During|According)(?![\p{L}’'])/u;
const BEGINS_SENTENCE = /^["“‘'«([—–-]*\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€@#]/u;
/** "“Leave!” Ada Okafor said": the narrator's words go on with a name and a verb of speech. */
const SPEAKER_FOLLOWS =
  /^(?:[\p{Lu}][\p{L}.’'-]*|[Hh]e|[Ss]he|[Tt]hey|the [\p{Ll}]+)(?: \p{Lu}[\p{L}.’'-]*){0,3} (?:said|says|asked|asks|added|wrote|writes|told|tweeted|replied|shouted|cried|exclaimed|declared|wondered|joked|recalled)\b/u;

/** Enough of what stands before and after a stop to judge it; keeps the work linear. */
const LOOK_BACK = 16;
const LOOK_AHEAD = 60;

/** No newspaper prints a sentence as long as this; in a table or a list on one line any stop will do from here on. In UTF-16 units. */
const LONG_ENOUGH = 1500;
/** Where no stop comes even then, white space ends what is read and shown as one sentence. In UTF-16 units. */
const LONGEST_SENTENCE = 2000;

/** The sentences of a block, in order, without the white space between them. A block without a stop is one sentence, unless it is endless. */
export function sentencesOf(text: string, block: Span): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  // Within the block alone: a search that ran on would read the rest of the text for every block without a stop.
  for (const { 0: sign, index } of text.slice(block.start, block.end).matchAll(STOP)) {
    const stop = { sign, at: block.start + index };
    const end = stop.at + sign.length;
    const next = skipSpace(text, end, block.end);
    if (next >= block.end) break;
    if (end - start < LONG_ENOUGH && !endsSentence(text, start, stop, next, block.end)) continue;
    addSentence(sentences, text, { start, end });
    start = next;
  }
  if (start < block.end) addSentence(sentences, text, { start, end: block.end });
  return sentences;
}

/** Adds a sentence, an endless one in pieces. */
function addSentence(sentences: Span[], text: string, { start, end }: Span): void {
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    SPACES.lastIndex = from + LONGEST_SENTENCE;
    const space = SPACES.exec(text.slice(0, end));
    if (space === null) break;
    sentences.push({ start: from, end: space.index });
    from = space.index + space[0].length;
  }
  sentences.push({ start: from, end });
}
const SPACES = /\s+/g;

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function endsSentence(text: string, start: number, stop: { sign: string; at: number }, next: number, blockEnd: number): boolean {
  const after = text.slice(next, Math.min(next + LOOK_AHEAD, blockEnd));
  if (!BEGINS_SENTENCE.test(after)) return false;
  const { sign, at } = stop;
  if (/["”’'»]$/.test(sign)) return !(/[!?…]/.test(sign) && SPEAKER_FOLLOWS.test(after));
  const before = text.slice(Math.max(start, at - LOOK_BACK), at);
  // "Barr. (Mrs.) Ada Okafor": a title in brackets stands between another and the name.
  if (sign === '.)') return !TITLES.has(BRACKETED.exec(before)?.[1]?.toLowerCase() ?? '');
  if (sign !== '.') return true;
  const word = /[\p{L}\p{N}.’']*$/u.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase().replaceAll('.', '');
  if (TITLES.has(lower) && !/^no$/i.test(lower) && !ALSO_WORDS.test(word)) return false;
  if (/^no$/i.test(lower)) return !/^[\p{N}]/u.test(after);
  // "U.S.", "a.m.", "D.C."
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENER.test(after);
  // The initial of a name: "J. Okafor".
  if (/^\p{Lu}$/u.test(word)) return word === 'I' || OPENER.test(after);
  if (ABBREVIATIONS.has(lower) && /^\p{Lu}/u.test(word)) return OPENER.test(after);
  return true;
}

const BRACKETED = /\((\p{L}+)$/u;

/** The sentence, or all sentences together, that hold the span. `sentences` are those of its block, in order. */
export function sentenceAround(sentences: readonly Span[], span: Span): Span {
  const first = sentences[firstWhere(sentences, ({ end }) => span.start < end)];
  const last = sentences[firstWhere(sentences, ({ start }) => span.end <= start) - 1];
  return { start: Math.min(first?.start ?? span.start, span.start), end: Math.max(last?.end ?? span.end, span.end) };
}

/** The first sentence that lies within the span as a whole; null where none does. `sentences` are those of its block, in order. */
export function sentenceWithin(sentences: readonly Span[], span: Span): Span | null {
  const first = sentences[firstWhere(sentences, ({ start }) => span.start <= start)];
  return first !== undefined && first.end <= span.end ? first : null;
}

/** The first index from which on `holds` is true; by halving, for a paragraph may be as long as a book. */
function firstWhere(spans: readonly Span[], holds: (span: Span) => boolean): number {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const span = spans[middle];
    if (span && holds(span)) to = middle;
    else from = middle + 1;
  }
  return from;
}
