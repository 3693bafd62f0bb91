import type { Edition } from '../../src/schema/edition.ts';
import { quoteIdSchema, sourceIdSchema, statementIdSchema, storyIdSchema } from '../../src/schema/ids.ts';
import type { Confidence, Quote, QuoteKind } from '../../src/schema/quote.ts';
import type { Source, SourceKind } from '../../src/schema/source.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Stated } from '../../src/schema/stated.ts';
import type { Statement } from '../../src/schema/statement.ts';
import type { Block, Story } from '../../src/schema/story.ts';

/** Letters stand for stories: the first text is story `a`, siglum A. Words are found where they first occur in the text. */
export type InventedQuote = {
  /** `a1` is the first quote of story `a`, and so on. */
  id: string;
  words: string | string[];
  by?: string | string[];
  kind?: QuoteKind;
  confidence?: Confidence;
  cue?: string;
  within?: string;
  date?: Stated;
};
export type InventedSource = { id: string; kind?: SourceKind; called: string[]; roles?: string[] };

export type Invented = {
  texts: string[];
  quotes?: InventedQuote[];
  sources?: InventedSource[];
  statements?: { id: string; quotes: string[]; parallels?: { story: string; words: string }[] }[];
};

/** An edition of invented texts, as small as a test needs it. */
export function inventedEdition({ texts, quotes: given = [], sources: called = [], statements = [] }: Invented): Edition {
  const ids = texts.map((_, index) => storyIdSchema.parse(letter(index)));
  const textOf = (id: string): string => texts[id.charCodeAt(0) - 'a'.charCodeAt(0)] ?? '';
  const quotes = given.map((quote) => quoteOf(quote, textOf(quote.id.charAt(0))));
  const sources = called.map(({ id, kind = 'person', called: forms, roles = [] }): Source => {
    const mentions = ids.flatMap((story, index) => occurrences(texts[index] ?? '', [...forms, ...roles]).map((span) => ({ story, span })));
    return {
      id: sourceIdSchema.parse(id),
      name: forms[0] ?? id,
      kind,
      spellings: forms.map((text) => ({
        text,
        stories: ids.filter((story) => textOf(story).includes(text)),
        count: mentions.filter(({ story, span }) => textOf(story).slice(span.start, span.end) === text).length,
      })),
      roles: ids.flatMap((story, index) => occurrences(texts[index] ?? '', roles).map((span) => ({ story, span }))),
      mentions,
      merged: [],
      signatories: [],
      quotes: quotes.filter(({ attribution }) => attribution?.sources.some((source) => source === id)).map((quote) => quote.id),
      words: 0,
    };
  });
  const stories = texts.map((text, index): Story => {
    const blocks = paragraphsOf(text);
    const story = ids[index] ?? storyIdSchema.parse('a');
    return {
      id: story,
      siglum: letter(index).toUpperCase(),
      seed: { file: `${letter(index)}.txt`, sha256: '0'.repeat(64) },
      text,
      outlet: { kind: 'not-stated' },
      headline: { kind: 'not-stated' },
      published: { kind: 'not-stated' },
      lede: blocks[0]?.span ?? { start: 0, end: text.length },
      words: text.split(/\s+/).length,
      blocks,
      terms: [],
      quotes: quotes.filter((quote) => quote.story === story).map(({ id }) => id),
      sources: sources.filter(({ mentions }) => mentions.some((mention) => mention.story === story)).map(({ id }) => id),
    };
  });
  return {
    event: { title: 'An invented event' },
    stories,
    quotes,
    sources,
    statements: statements.map((statement) => statementOf(statement, quotes, textOf)),
  };
}

/** Every line is a paragraph. */
const paragraphsOf = (text: string): Block[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }, n) => ({
    kind: 'paragraph',
    n: n + 1,
    span: { start: index, end: index + line.length },
  }));

const letter = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);

function quoteOf({ id, words, by, kind = 'direct', confidence = 'high', cue, within, date }: InventedQuote, text: string): Quote {
  const segments = [words].flat().map((part) => spanIn(text, part));
  const sources = [by ?? []].flat().map((source) => sourceIdSchema.parse(source));
  const [source] = sources;
  return {
    id: quoteIdSchema.parse(id),
    story: storyIdSchema.parse(id.charAt(0)),
    kind,
    segments,
    text: [words].flat().join(' … '),
    within: within === undefined ? null : quoteIdSchema.parse(within),
    attribution: source ? { source, sources, mention: null, chain: [], cue: cue === undefined ? null : spanIn(text, cue) } : null,
    confidence,
    evidence: { rule: 'invented', step: null, reason: 'The test says so.', spans: [], rejected: [] },
    correction: null,
    setting: null,
    date: date ?? { kind: 'not-stated' },
    sentence: { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 1 },
  };
}

function statementOf(
  { id, quotes: members, parallels = [] }: { id: string; quotes: string[]; parallels?: { story: string; words: string }[] },
  quotes: readonly Quote[],
  textOf: (story: string) => string,
): Statement {
  const witnesses = members.flatMap((member) => quotes.find((quote) => quote.id === member) ?? []);
  const text = witnesses[0]?.text ?? '';
  return {
    id: statementIdSchema.parse(id),
    source: witnesses[0]?.attribution?.source ?? null,
    speakers: [],
    witnesses: witnesses.map((quote) => ({ quote: quote.id, story: quote.story, segments: quote.segments })),
    text,
    parts: [{ n: 1, text, words: text.split(' ').length, printed: [], follows: 'shown' }],
    loci: [
      {
        base: 0,
        part: 0,
        readings: witnesses.map((quote, witness) => ({
          kind: 'printed',
          witness,
          spans: quote.segments,
          text: quote.text,
          moved: false,
          variant: null,
        })),
      },
    ],
    variants: [],
    seams: [],
    parallels: parallels.map(({ story, words }) => ({
      story: storyIdSchema.parse(story),
      quote: null,
      span: spanIn(textOf(story), words),
      shared: words.split(' '),
    })),
    reason: 'The test says so.',
  };
}

/** Where words first stand in a text. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The invented text “${text}” must hold “${words}”, but does not.`);
  return { start, end: start + words.length };
}

/** Longer forms first, so that "Ada Bell" is one mention and not also one of "Bell". */
export function occurrences(text: string, forms: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const span = { start: at, end: at + form.length };
      if (!found.some(({ start, end }) => start < span.end && span.start < end)) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
