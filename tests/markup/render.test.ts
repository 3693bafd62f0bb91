import { describe, expect, test } from 'vitest';
import { type Mark, withQuotationMarks } from '../../src/markup/marks.ts';
import { renderBlocks, renderStory } from '../../src/markup/render.ts';
import { quoteIdSchema, sourceIdSchema } from '../../src/schema/ids.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Block } from '../../src/schema/story.ts';

/** A text with a paragraph a line. */
function textOf(text: string): { text: string; blocks: Block[] } {
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  return {
    text,
    blocks: lines.map((line, index) => ({
      kind: 'paragraph',
      n: index + 1,
      span: { start: line.index, end: line.index + line[0].length },
    })),
  };
}

const spanOf = (text: string, words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const ada = sourceIdSchema.parse('ada');
const quote = (span: Span, more: Partial<Extract<Mark, { kind: 'quote' }>> = {}): Mark => ({
  kind: 'quote',
  span,
  quote: quoteIdSchema.parse('a-1'),
  quoteKind: 'direct',
  source: ada,
  nested: false,
  id: 'q-a-1',
  ...more,
});

describe('plain text stays plain text', () => {
  test.each([
    { text: '<script>alert(1)</script>', html: '&#x3C;script>alert(1)&#x3C;/script>' },
    { text: 'Fish &amp; chips & <b>peas</b>', html: 'Fish &#x26;amp; chips &#x26; &#x3C;b>peas&#x3C;/b>' },
    { text: '1984. That was the year.', html: '1984. That was the year.' },
    { text: '    four spaces are no code', html: '    four spaces are no code' },
    { text: '*two* _stars_ `ticks` [a](b) # one', html: '*two* _stars_ `ticks` [a](b) # one' },
    { text: 'A "straight" mark -- and dashes...', html: 'A "straight" mark -- and dashes...' },
    { text: 'https://example.org/?a=1&b=2', html: 'https://example.org/?a=1&#x26;b=2' },
  ])('$text', ({ text, html }) => {
    expect(renderStory(textOf(text), [])).toBe(`<p id="p1">${html}</p>`);
  });
});

test('a quote, its source and its cue are marked', () => {
  const story = textOf('Ada said: “We will wait.”');
  const marks: Mark[] = [
    quote(withQuotationMarks(story, spanOf(story.text, 'We will wait.'))),
    { kind: 'mention', span: spanOf(story.text, 'Ada'), source: ada },
    { kind: 'cue', span: spanOf(story.text, 'said') },
  ];
  expect(renderBlocks(story, marks)).toEqual([
    '<b class="src">Ada</b> <i class="cue">said</i>: ' + '<q class="q" id="q-a-1">“We will wait.”</q>',
  ]);
});

test('an unattributed quote names no source, reported speech is no quotation', () => {
  const story = textOf('It was “over”. The mayor said it would go on.');
  const marks = [
    quote(spanOf(story.text, '“over”'), { source: null, quoteKind: 'mixed' }),
    quote(spanOf(story.text, 'it would go on'), { quoteKind: 'indirect', quote: quoteIdSchema.parse('a-2'), id: 'q-a-2' }),
  ];
  expect(renderBlocks(story, marks)).toEqual([
    'It was <q class="q" id="q-a-1">“over”</q>. The mayor said ' + '<span class="rep" id="q-a-2">it would go on</span>.',
  ]);
});

test('a quote inside a quote, and differing words inside both', () => {
  const story = textOf('“He told me ‘go away’ twice.”');
  const marks: Mark[] = [
    quote(spanOf(story.text, story.text)),
    quote(spanOf(story.text, '‘go away’'), { nested: true, quote: quoteIdSchema.parse('a-2'), id: 'q-a-2', source: null }),
    { kind: 'words', className: 'var', span: spanOf(story.text, 'away’ twice') },
  ];
  expect(renderBlocks(story, marks)).toEqual([
    '<q class="q" id="q-a-1">“He told me ' +
      '<q class="q nested" id="q-a-2">‘go <b class="var">away’</b></q><b class="var"> twice</b>.”</q>',
  ]);
});

test('a mark over several paragraphs is opened in each of them, its fragment only in the first', () => {
  const story = textOf('“One.\r\n\r\n“Two.”\r\n');
  expect(renderStory(story, [quote({ start: 0, end: story.text.length })])).toBe(
    '<p id="p1"><q class="q" id="q-a-1">“One.</q></p>\n' + '<p id="p2"><q class="q">“Two.”</q></p>',
  );
});

test('every kind of block has its element and its anchor', () => {
  const text = 'Head\nA line.\nPhoto: Bo\nThe title';
  const [head, line, photo, title] = textOf(text).blocks.map(({ span }) => span);
  if (!head || !line || !photo || !title) throw new Error('The text has four lines.');
  const blocks: Block[] = [
    { kind: 'heading', n: 1, span: head },
    { kind: 'paragraph', n: 2, span: line },
    { kind: 'boilerplate', n: 3, span: photo, boilerplate: 'photo-credit', reason: '“Photo:” credits a picture.' },
    { kind: 'headline', n: 4, span: title },
  ];
  expect(renderStory({ text, blocks }, [])).toBe(
    [
      '<h3 id="p1">Head</h3>',
      '<p id="p2">A line.</p>',
      '<p id="p3" class="boilerplate photo-credit">Photo: Bo</p>',
      '<p id="p4" class="headline">The title</p>',
    ].join('\n'),
  );
});

test('one block alone looks as it does among the others', () => {
  const story = textOf('First “a”.\nSecond “b”.\nThird.');
  const marks = [quote(spanOf(story.text, '“b”'))];
  const alone = story.blocks.flatMap((block) => renderBlocks({ ...story, blocks: [block] }, marks));
  expect(alone).toEqual(renderBlocks(story, marks));
});

describe('quotation marks belong to the quote they touch', () => {
  test.each([
    { text: '“We wait,” she said.', inside: 'We wait,', with: '“We wait,”' },
    { text: 'He said: ”“We wait.”', inside: 'We wait.', with: '“We wait.”' }, // one mark on each side, no more
    { text: '“We wait', inside: 'We wait', with: '“We wait' }, // goes on in the next paragraph
    { text: 'A "fair share" of it', inside: 'fair share', with: '"fair share"' },
    { text: 'She said we wait, twice', inside: 'we wait', with: 'we wait' },
  ])('$text', ({ text, inside, with: expected }) => {
    const span = withQuotationMarks(textOf(text), spanOf(text, inside));
    expect(text.slice(span.start, span.end)).toBe(expected);
  });
});
