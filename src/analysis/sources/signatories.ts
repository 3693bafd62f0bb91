import type { Span } from '../../schema/span.ts';
import type { StoryAnalysis, Voice } from '../story-analysis.ts';
import { overlaps } from '../text/slice.ts';
import { STATEMENT } from './statement-words.ts';

/** A capitalised name: "the United Kingdom". Words after "of" are left out: "Mayors of Arden, Belmont and Corinth" lists three towns. */
const NAME = String.raw`(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.’'-]*(?: \p{Lu}[\p{L}\p{N}.’'-]*)*`;
/** Three names or more in a row, the last one after "and". Two may be a mere pair ("talks with France and Spain"). */
const LIST = new RegExp(`${NAME}(?:, ${NAME})+,? and ${NAME}`, 'gu');
const PARTED = /, and | and (?=the \p{Lu}|\p{Lu})|, /gu;
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

/** "Ministers of …", "six towns, including …": what leads from those who sign to their list. */
const LEADS_TO_LIST = /^(?: (?:of|from|in|for) [^,.;:]{1,60})?(?:,? (?:including|among them|such as|namely)|:| (?:of|from|in|for))? $/u;

/** A group is its list, or the list follows it. */
function isListOf(text: string, mention: Span, list: Span): boolean {
  return overlaps(mention, list) || LEADS_TO_LIST.test(text.slice(mention.end, list.start));
}

/**
 * Who signed a joint statement, as its story lists them: the names listed in a sentence that mentions the voice and a statement.
 * @returns Nothing where the story lists fewer than three.
 */
export function signatoriesOf(voice: Voice, { text }: Pick<StoryAnalysis, 'text'>): Span[] {
  for (const { span } of voice.mentions) {
    // "His comments came hours after ministers of Arden, Belmont and Corinth warned in a statement": the comments are another matter.
    if (voice.kind === 'document' && !STATEMENT.test(text.slice(span.start, span.end))) continue;
    const sentence = sentenceAround(text, span.start);
    const words = text.slice(sentence.start, sentence.end);
    if (!STATEMENT.test(words)) continue;
    for (const match of words.matchAll(LIST)) {
      const start = sentence.start + match.index;
      const list = { start, end: start + match[0].length };
      if (voice.kind === 'document' || isListOf(text, span, list)) return itemsOf(text, list);
    }
  }
  return [];
}
