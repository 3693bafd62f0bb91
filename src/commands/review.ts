import { fileURLToPath } from 'node:url';
import { loadEdition } from '../collections/load-edition.ts';
import { seedsFolder } from '../collections/read-input.ts';
import type { Edition } from '../schema/edition.ts';
import type { SourceId } from '../schema/ids.ts';
import type { Quote } from '../schema/quote.ts';
import type { Story } from '../schema/story.ts';

const PROJECT = new URL('../../', import.meta.url);

/** Decisions that an editor should look at: left open, or by evidence that is often wrong, and not yet corrected. */
export const isDoubtful = ({ attribution, confidence, correction }: Quote): boolean =>
  correction === null && (attribution === null || confidence === 'low');

/** One doubtful decision with what an editor needs to judge and to correct it. */
function reviewOf(quote: Quote, story: Story, nameOf: (source: SourceId) => string): string {
  const { attribution, evidence, kind, confidence, segments } = quote;
  const printed = (span: { start: number; end: number }): string => story.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const block = story.blocks.find(({ span }) => span.start <= (segments[0]?.start ?? 0) && (segments[0]?.start ?? 0) < span.end);
  const [first] = segments;
  return [
    `${story.seed.file}, paragraph ${block?.n ?? '?'}: ${kind}, ${attribution === null ? 'left open' : `confidence ${confidence}`}`,
    ...segments.map((segment) => `  “${printed(segment)}”`),
    `  sentence: ${printed(quote.sentence)}`,
    `  decided:  ${attribution === null ? 'nobody' : attribution.sources.map(nameOf).join(' and ')} (${evidence.rule}). ${evidence.reason}`,
    ...evidence.rejected.map(({ source, reason }) => `  rejected: ${nameOf(source)}. ${reason}`),
    `  seed: ${story.seed.file}`,
    `  words: ${JSON.stringify(first ? story.text.slice(first.start, first.end) : '')}`,
  ].join('\n');
}

/** Every doubtful decision of an edition, story by story, and how many there are. */
export function review({ stories, quotes, sources }: Edition): string {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const byId = new Map(stories.map((story) => [story.id, story]));
  const doubtful = quotes.filter(isDoubtful);
  const entries = doubtful.flatMap((quote) => {
    const story = byId.get(quote.story);
    return story ? [reviewOf(quote, story, (source) => names.get(source) ?? source)] : [];
  });
  const summary = `${doubtful.length} of ${quotes.length} decisions are doubtful or left open. Correct one under \`corrections\` in event.yaml: seed, words, what is right (source, kind or term), by, on, why.`;
  return [...entries, summary].join('\n\n');
}

if (import.meta.main) {
  const folder = seedsFolder(PROJECT);
  try {
    console.log(review(await loadEdition(folder)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : `The seeds in ${fileURLToPath(folder)} cannot be read.`);
    process.exitCode = 1;
  }
}
