import type { Edition } from '../../src/schema/edition.ts';
import { quoteIdSchema, type SourceId, type StoryId, sourceIdSchema, storyIdSchema } from '../../src/schema/ids.ts';
import type { Quote } from '../../src/schema/quote.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Story } from '../../src/schema/story.ts';

/** Quotes a story, by how many stories print them: what everybody quotes, what some do, what one alone has. */
const QUOTES = { popular: 2, shared: 5, own: 8 };
/** So many utterances are popular, however many stories there are; each shared one is printed by five stories or so. */
const POPULAR = 20;
const PRINTED_BY = 5;
const SENTENCES_OF_NARRATOR = 20;
/** A few people do most of the talking. */
const LEADING_SOURCES = 8;
const VOCABULARY = 6000;
const FUNCTION_WORDS = ['the', 'of', 'and', 'to', 'a', 'in', 'that', 'is', 'we', 'it', 'for', 'will', 'not', 'with', 'our'];
const MULTIPLIER = 1664525;
const INCREMENT = 1013904223;
const MODULUS = 2 ** 32;

type Random = () => number;

/** Numerical Recipes' generator: the same stories on every run. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * MULTIPLIER + INCREMENT) % MODULUS;
    return state / MODULUS;
  };
}

const wordNumbered = (n: number): string =>
  [...String(n)].map((digit) => ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su'][Number(digit)] ?? 'ta').join('');

/** Rank by Zipf's law, roughly: the square makes low ranks frequent. */
function sentenceOf(random: Random, words: number): string {
  const picked = Array.from({ length: words }, () =>
    random() < 0.45
      ? (FUNCTION_WORDS[Math.floor(random() * FUNCTION_WORDS.length)] ?? 'the')
      : wordNumbered(Math.floor(random() ** 2 * VOCABULARY)),
  );
  return picked.join(' ');
}

/** As another story prints it: a part of it, now and then with a word changed. */
function printedAgain(random: Random, utterance: string): string {
  const words = utterance.split(' ');
  const from = random() < 0.3 ? Math.floor(random() * words.length * 0.5) : 0;
  const to = random() < 0.3 ? from + Math.ceil((words.length - from) * 0.6) : words.length;
  return words
    .slice(from, to)
    .map((word) => (random() < 0.02 ? wordNumbered(Math.floor(random() * VOCABULARY)) : word))
    .join(' ');
}

type Utterance = { text: string; source: SourceId };

/** An event told by many stories of invented words: 15 quotes and 20 sentences of the narrator each. The same on every call. */
export function largeEdition(size: number): Edition {
  const random = seeded(size);
  const sources = Array.from({ length: LEADING_SOURCES + Math.ceil(size / 4) }, (_, n) => sourceIdSchema.parse(`source-${n}`));
  const pick = (from: number, to: number) => sources[from + Math.floor(random() * (to - from))] ?? sourceIdSchema.parse('source-0');
  const speak = (): Utterance => ({
    text: sentenceOf(random, 8 + Math.floor(random() * 25)),
    source: random() < 0.5 ? pick(0, LEADING_SOURCES) : pick(LEADING_SOURCES, sources.length),
  });
  const popular = Array.from({ length: POPULAR }, speak);
  const shared = Array.from({ length: Math.ceil((size * QUOTES.shared) / PRINTED_BY) }, speak);
  const anyOf = (pool: readonly Utterance[]): Utterance => pool[Math.floor(random() * pool.length)] ?? speak();
  const told = Array.from({ length: size }, (_, n) => {
    const utterances = [
      ...Array.from({ length: QUOTES.popular }, () => anyOf(popular)),
      ...Array.from({ length: QUOTES.shared }, () => anyOf(shared)),
      ...Array.from({ length: QUOTES.own }, speak),
    ];
    return tell(storyIdSchema.parse(`story-${n}`), random, utterances);
  });
  return {
    event: { title: 'An event of invented words' },
    stories: told.map(({ story }) => story),
    quotes: told.flatMap(({ quotes }) => quotes),
    sources: sources.map((id) => ({
      id,
      name: id,
      kind: 'person',
      spellings: [],
      roles: [],
      mentions: [],
      merged: [],
      signatories: [],
      quotes: [],
      words: 0,
    })),
    statements: [],
  };
}

function tell(id: StoryId, random: Random, utterances: readonly Utterance[]): { story: Story; quotes: Quote[] } {
  let text = '';
  const paragraphs: Span[] = [];
  const quotes: Quote[] = [];
  const write = (paragraph: string): Span => {
    const span = { start: text.length, end: text.length + paragraph.length };
    paragraphs.push(span);
    text += `${paragraph}\n`;
    return span;
  };
  const narrated = Math.ceil(SENTENCES_OF_NARRATOR / utterances.length);
  for (const [n, { text: utterance, source }] of utterances.entries()) {
    for (let sentence = 0; sentence < narrated; sentence += 1) write(`The ${sentenceOf(random, 20)}.`);
    const printed = printedAgain(random, utterance);
    const sentence = write(`“${printed},” the speaker said.`);
    const segment = { start: sentence.start + 1, end: sentence.start + 1 + printed.length };
    quotes.push({
      id: quoteIdSchema.parse(`${id}-${n}`),
      story: id,
      kind: 'direct',
      segments: [segment],
      text: printed,
      within: null,
      attribution: { source, sources: [source], mention: null, chain: [], cue: null },
      confidence: 'high',
      evidence: { rule: 'invented', step: null, reason: 'Invented.', spans: [], rejected: [] },
      correction: null,
      setting: null,
      date: { kind: 'not-stated' },
      sentence,
    });
  }
  const story: Story = {
    id,
    siglum: 'A',
    seed: { file: `${id}.txt`, sha256: '' },
    text,
    outlet: { kind: 'not-stated' },
    headline: { kind: 'not-stated' },
    published: { kind: 'not-stated' },
    lede: paragraphs[0] ?? { start: 0, end: text.length },
    words: text.split(/\s+/).length,
    blocks: paragraphs.map((span, at) => ({ kind: 'paragraph', n: at + 1, span })),
    terms: [],
    quotes: quotes.map((quote) => quote.id),
    sources: [...new Set(utterances.map(({ source }) => source))],
  };
  return { story, quotes };
}
