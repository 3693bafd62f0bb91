import type { Edition } from '../../schema/edition.ts';
import type { Quote } from '../../schema/quote.ts';
import type { Source } from '../../schema/source.ts';
import type { Span } from '../../schema/span.ts';
import type { Stated } from '../../schema/stated.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Story } from '../../schema/story.ts';

/** One span that an edition holds. */
export type EditionSpan = {
  /** Whose span it is: "Quote `a-1`". */
  owner: string;
  /** What it is of its owner: "segment 2". */
  role: string;
  story: string;
  span: Span;
  /** True where the words must lie in one block. */
  inBlock: boolean;
};

/** Every span of an edition. */
export function* spansOf(edition: Edition): Generator<EditionSpan> {
  for (const story of edition.stories) yield* spansOfStory(story);
  for (const quote of edition.quotes) yield* spansOfQuote(quote);
  for (const source of edition.sources) yield* spansOfSource(source);
  for (const statement of edition.statements) yield* spansOfStatement(statement);
}

function* spansOfStory(story: Story): Generator<EditionSpan> {
  const at = { owner: `Story \`${story.id}\``, story: story.id, inBlock: false };
  yield { ...at, role: 'the lede', span: story.lede };
  yield* spansOfStated({ ...at, role: 'the outlet' }, story.outlet);
  yield* spansOfStated({ ...at, role: 'the headline' }, story.headline);
  yield* spansOfStated({ ...at, role: 'the date' }, story.published);
  for (const block of story.blocks) yield { ...at, role: `block ${block.n}`, span: block.span };
  for (const term of story.terms) yield { ...at, role: 'a term', span: term.span, inBlock: true };
}

function* spansOfQuote(quote: Quote): Generator<EditionSpan> {
  const at = { owner: `Quote \`${quote.id}\``, story: quote.story, inBlock: false };
  for (const [index, span] of quote.segments.entries()) yield { ...at, role: `segment ${index + 1}`, span, inBlock: true };
  yield { ...at, role: 'the sentence', span: quote.sentence };
  if (quote.setting) yield { ...at, role: 'the setting', span: quote.setting };
  yield* spansOfStated({ ...at, role: 'the date' }, quote.date);
  for (const span of quote.evidence.spans) yield { ...at, role: 'the evidence', span };
  for (const { mention } of quote.evidence.rejected) yield { ...at, role: 'a rejected mention', span: mention };
  if (!quote.attribution) return;
  const { mention, cue, chain } = quote.attribution;
  if (mention) yield { ...at, role: 'the mention', span: mention, inBlock: true };
  if (cue) yield { ...at, role: 'the cue', span: cue, inBlock: true };
  for (const span of chain) yield { ...at, role: 'the chain', span, inBlock: true };
}

function* spansOfSource(source: Source): Generator<EditionSpan> {
  const at = { owner: `Source \`${source.id}\``, inBlock: false };
  for (const mention of source.mentions) yield { ...at, ...mention, role: 'a mention' };
  for (const role of source.roles) yield { ...at, ...role, role: 'a role' };
  for (const signatory of source.signatories) yield { ...at, ...signatory, role: 'a signatory' };
}

function* spansOfStatement(statement: Statement): Generator<EditionSpan> {
  const at = { owner: `Statement \`${statement.id}\``, inBlock: false };
  const storyOf = (witness: number): string => statement.witnesses[witness]?.story ?? '';
  for (const { story, quote, segments } of statement.witnesses) {
    for (const span of segments) yield { ...at, role: `a segment of \`${quote}\``, story, span, inBlock: true };
  }
  for (const [index, { readings }] of statement.loci.entries()) {
    for (const reading of readings) {
      if (!('spans' in reading)) continue;
      for (const span of reading.spans) yield { ...at, role: `a reading of locus ${index}`, story: storyOf(reading.witness), span };
    }
  }
  for (const seam of statement.seams) {
    yield { ...at, role: `the ${seam.kind}`, story: storyOf(seam.witness), span: seam.at };
    for (const span of seam.missing.spans) yield { ...at, role: 'words left out', story: seam.missing.story, span };
  }
  for (const { story, span } of statement.parallels) yield { ...at, role: 'a parallel', story, span };
}

function* spansOfStated(at: Omit<EditionSpan, 'span'>, value: Stated): Generator<EditionSpan> {
  if ('span' in value) yield { ...at, span: value.span };
}
