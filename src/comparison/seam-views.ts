import type { SeamView } from '../schema/seam-view.ts';
import type { Span } from '../schema/span.ts';
import type { Seam, Statement } from '../schema/statement.ts';
import type { Story } from '../schema/story.ts';

/** Words shown on either side of a seam. */
const CONTEXT_WORDS = 4;

/** Each splice and cut of a statement with the words around it in both stories. Seams whose story is not given are left out. */
export function seamViews(statement: Statement, stories: readonly Story[]): SeamView[] {
  return statement.seams.flatMap((seam): SeamView[] => {
    const short = stories.find(({ id }) => id === statement.witnesses[seam.witness]?.story);
    const long = stories.find(({ id }) => id === seam.missing.story);
    const first = seam.missing.spans[0];
    const last = seam.missing.spans.at(-1);
    if (!short || !long || !first || !last) return [];
    const join = joinOf(short, seam);
    return [
      {
        kind: seam.kind,
        signed: seam.signed,
        long: {
          story: long.id,
          at: first,
          before: wordsBefore(long, first.start),
          missing: seam.missing.text,
          words: seam.missing.words,
          after: seam.kind === 'cut' ? '' : wordsAfter(long, last.end),
        },
        short: {
          story: short.id,
          at: seam.at,
          before: wordsBefore(short, join.start),
          join: short.text.slice(join.start, join.end),
          after: seam.kind === 'cut' ? '' : wordsAfter(short, join.end),
        },
      },
    ];
  });
}

/** What stands in place of the missing words: a sign, or the empty place between two words that meet. */
function joinOf(short: Story, { at, signed, kind }: Seam): { start: number; end: number } {
  if (signed || kind === 'cut') return at;
  const gap = short.text.slice(at.start, at.end).search(/\s/);
  const middle = gap < 0 ? at.end : at.start + gap;
  return { start: middle, end: middle };
}

const wordsBefore = (story: Story, offset: number): string => lastWords(story.text.slice(blockStart(story, offset), offset));
const wordsAfter = (story: Story, offset: number): string => firstWords(story.text.slice(offset, blockEnd(story, offset)));

const lastWords = (text: string): string => text.trimEnd().split(/\s+/).slice(-CONTEXT_WORDS).join(' ');
const firstWords = (text: string): string => text.trimStart().split(/\s+/).slice(0, CONTEXT_WORDS).join(' ');

const around = (story: Story, offset: number): Span =>
  story.blocks.find(({ span }) => span.start <= offset && offset <= span.end)?.span ?? { start: 0, end: story.text.length };
const blockStart = (story: Story, offset: number): number => around(story, offset).start;
const blockEnd = (story: Story, offset: number): number => around(story, offset).end;
