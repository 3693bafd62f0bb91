import type { Span } from '../../schema/span.ts';
import type { Story } from '../../schema/story.ts';
import type { EditionIndex } from '../edition-index.ts';
import { type StoryWord, wordsIn } from './story-words.ts';

/** What a narrator's word does where it stands: names a source, signals an attribution, or neither. */
export type NarratorWord = { word: StoryWord; role: 'name' | 'cue' | 'plain' };

/** The words of a story that are its narrator's own: outside marks, boilerplate, headings and headline; in the order of the text. */
export function narratorWords({ quotesOfStory, mentionsIn }: EditionIndex, story: Story): NarratorWord[] {
  const quotes = quotesOfStory(story.id);
  const marked = quotes.filter(({ kind }) => kind !== 'indirect').flatMap(({ segments }) => segments);
  const terms = story.terms.map(({ span }) => span);
  const mentions = [...mentionsIn(story.id).values()].flat();
  const inQuote = membership([...marked, ...terms]);
  const inName = membership(mentions);
  const inCue = membership(quotes.flatMap(({ attribution }) => attribution?.cue ?? []));
  return story.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ span }) => wordsIn(story, span))
    .filter(({ span }) => !inQuote(span))
    .map((word): NarratorWord => {
      const [named, cue] = [inName(word.span), inCue(word.span)];
      return { word, role: named ? 'name' : cue ? 'cue' : 'plain' };
    });
}

/** Tells of spans asked in the order of the text whether they lie in one of these. */
function membership(spans: readonly Span[]): (span: Span) => boolean {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  let next = 0;
  return ({ start, end }) => {
    while ((merged[next]?.end ?? Infinity) <= start) next += 1;
    return (merged[next]?.start ?? Infinity) < end;
  };
}
