import type { Span } from '../../schema/span.ts';
import type { Found } from './find-documents.ts';
import { excerptAround, markWords } from './mark-words.ts';

/** Longer texts are cut around what was found. */
const LONGEST_SHOWN = 320;

/** A line of the list of results. Texts only ever become text. */
export function hitElement({ document: found, match }: Found, query: string): Node {
  const hit = document.createElement('li');
  const link = document.createElement('a');
  const about = document.createElement('span');
  about.className = 'soft small';
  const marks = markWords(found.text, query, match);
  const excerpt = excerptAround(found.text, marks, LONGEST_SHOWN);
  link.href = found.path;
  if (excerpt.start > 0) link.append('… ');
  link.append(...markedWords(found.text, excerpt, marks));
  if (excerpt.end < found.text.length) link.append(' …');
  about.append(...sigla(found.stories), ` ${found.about}${match === 'similar' ? ', spelled alike' : ''}`);
  hit.append(link, about);
  return hit;
}

function markedWords(text: string, within: Span, marks: readonly Span[]): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let at = within.start;
  for (const { start, end } of marks.filter((it) => it.start >= within.start && it.end <= within.end)) {
    if (start < at) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    parts.push(text.slice(at, start), mark);
    at = end;
  }
  return [...parts, text.slice(at, within.end)];
}

/** The sigla of stories, as the page's template draws them. */
function sigla(stories: readonly string[]): Node[] {
  const template = document.querySelector<HTMLTemplateElement>('#sigla');
  if (!template) return [];
  return [...document.importNode(template.content, true).querySelectorAll<HTMLElement>('[data-story]')]
    .filter(({ dataset }) => stories.includes(dataset.story ?? ''))
    .flatMap((element) => [...element.children]);
}
