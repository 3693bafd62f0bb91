import type { Quote } from '../../schema/quote.ts';

/** What a reference to a quote is made of. */
export type Cited = {
  quote: Pick<Quote, 'id' | 'kind' | 'text'>;
  speaker: string;
  /** "The Gazette (story A), paragraph 5"; "Story A (outlet not stated), paragraph 5". */
  where: string;
  event: string;
  /** The permalink, whole. */
  url: string;
};

/** One line for a footnote. */
export function plainCitation({ quote, speaker, where, event, url }: Cited): string {
  const words = ended(quote.text, quote.kind !== 'indirect');
  return `${speaker}: ${words} ${where}. In: Variorum, ${event}. ${url}`;
}

/** The words as a sentence of their own: a full stop of the citation's stands outside the marks, which hold nothing but what was printed. */
function ended(text: string, marked: boolean): string {
  // A comma before the closing mark is the sentence's in which the story set the words.
  const own = text.replace(/[,;:]$/, '');
  const words = marked ? `“${own}”` : own;
  return /[.!?…]["'”’]*$/.test(text) ? words : `${words}.`;
}

/** Characters that BibTeX reads as its own; words that hold them keep everything else. */
const bibtexOwn: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
};
const escaped = (text: string): string => text.replaceAll(/[\\{}%&#$_]/g, (sign) => bibtexOwn[sign] ?? sign);

/** An entry for a bibliography. */
export const bibtexCitation = ({ quote, speaker, where, event, url }: Cited): string =>
  [
    `@misc{${quote.id},`,
    `  author = {{${escaped(speaker)}}},`,
    `  title = {${escaped(quote.text)}},`,
    `  howpublished = {${escaped(where)}},`,
    `  note = {In: Variorum, ${escaped(event)}},`,
    `  url = {${url}}`,
    '}',
  ].join('\n');
