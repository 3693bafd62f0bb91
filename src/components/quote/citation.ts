import type { Quote } from '../../schema/quote.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Story } from '../../schema/story.ts';
import { openingWords } from '../opening-words.ts';
import { blockAt } from '../places.ts';
import { outletOf } from '../story-name.ts';

/** What a reference to a quote or a statement is made of. */
export type Cited = {
  quote: { id: string } & Pick<Quote, 'kind' | 'text'>;
  speaker: string;
  /** "The Gazette (story A), paragraph 5"; "Story A (outlet not stated), paragraph 5". */
  where: string;
  event: string;
  /** The permalink, whole. */
  url: string;
};

/** What is the same for all of a site: who says it, in which event, and where it stands. */
type Named = Pick<Cited, 'speaker' | 'event' | 'url'>;

export function citedQuote(quote: Quote, story: Story, named: Named): Cited {
  const printed =
    story.outlet.kind === 'not-stated' ? `Story ${story.siglum} (${outletOf(story)})` : `${outletOf(story)} (story ${story.siglum})`;
  return { ...named, quote, where: `${printed}, paragraph ${blockAt(story, quote.segments[0] ?? quote.sentence).n}` };
}

/** Longer statements are cited by their opening: the whole is put together from several stories. */
const CITED_WORDS = 20;

/** `stories` are those that print some of it. */
export function citedStatement(
  { id, text }: Pick<Statement, 'id' | 'text'>,
  stories: readonly Pick<Story, 'siglum'>[],
  named: Named,
): Cited {
  const { words, shortened } = openingWords(text, CITED_WORDS);
  return {
    ...named,
    quote: { id, kind: 'direct', text: shortened ? `${words} …` : words },
    where: `Stories ${stories.map(({ siglum }) => siglum).join(', ')}`,
  };
}

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
