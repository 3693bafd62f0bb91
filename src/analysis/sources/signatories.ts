import type { Span } from '../../schema/span.ts';
import type { StoryAnalysis, Voice } from '../story-analysis.ts';

/** A capitalised name: "the United Kingdom". Words after "of" are left out: "Mayors of Arden, Belmont and Corinth" lists three towns. */
const NAME = String.raw`(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.’'-]*(?: \p{Lu}[\p{L}\p{N}.’'-]*)*`;
/** Three names or more in a row, the last one after "and". Two may be a mere pair ("talks with France and Spain"). */
const LIST = new RegExp(`${NAME}(?:, ${NAME})+,? and ${NAME}`, 'gu');
const PARTED = /, and | and (?=the \p{Lu}|\p{Lu})|, /gu;
/** What makes words a statement that somebody signed. */
const STATEMENT = /\b(?:statement|declaration|communiqu[eé]|letter|appeal|resolution|op-ed|call|petition)\b/iu;
const SENTENCE_END = /[.!?]["”’)]*(?=\s+["“(]?\p{Lu}|\s*$)/gu;

/** The sentence around an offset, as far as full stops and line ends tell. */
function sentenceAround(text: string, at: number): Span {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
  let span = { start: lineStart, end: lineEnd };
  for (const stop of text.slice(lineStart, lineEnd).matchAll(SENTENCE_END)) {
    const end = lineStart + stop.index + stop[0].length;
    if (end <= at) span = { start: end, end: lineEnd };
    else return { start: span.start, end };
  }
  return span;
}

/** The names of a list, each with its span. */
function itemsOf(text: string, list: Span): Span[] {
  const items: Span[] = [];
  let start = list.start;
  const words = text.slice(list.start, list.end);
  for (const part of [...words.matchAll(PARTED), { index: words.length, 0: '' }]) {
    const end = list.start + part.index;
    if (end > start) items.push({ start, end });
    start = end + part[0].length;
  }
  return items;
}

/**
 * Who signed a joint statement, as its story lists them: the names listed in a sentence that mentions the voice and a statement.
 * @returns Nothing where the story lists fewer than three.
 */
export function signatoriesOf(voice: Voice, { text }: Pick<StoryAnalysis, 'text'>): Span[] {
  for (const { span } of voice.mentions) {
    const sentence = sentenceAround(text, span.start);
    const words = text.slice(sentence.start, sentence.end);
    if (!STATEMENT.test(words)) continue;
    for (const list of words.matchAll(LIST)) {
      const start = sentence.start + list.index;
      return itemsOf(text, { start, end: start + list[0].length });
    }
  }
  return [];
}
