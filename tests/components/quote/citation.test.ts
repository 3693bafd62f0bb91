import { describe, expect, test } from 'vitest';
import { bibtexCitation, citedStatement, plainCitation } from '../../../src/components/quote/citation.ts';
import { quoteIdSchema, statementIdSchema } from '../../../src/schema/ids.ts';

const cited = {
  quote: { id: quoteIdSchema.parse('we-will-wait-3f2a1'), kind: 'direct', text: 'We will wait' },
  speaker: 'Ada Bell',
  where: 'The Gazette (story A), paragraph 5',
  event: 'The flood',
  url: 'https://news.example/quotes/we-will-wait-3f2a1/',
} as const;

describe('a citation', () => {
  test('for a footnote names speaker, words, place and permalink', () => {
    expect(plainCitation(cited)).toBe(
      'Ada Bell: “We will wait”. The Gazette (story A), paragraph 5. In: Variorum, The flood. https://news.example/quotes/we-will-wait-3f2a1/',
    );
  });

  test('puts no marks around words that were printed without', () => {
    expect(plainCitation({ ...cited, quote: { ...cited.quote, kind: 'indirect' } })).toContain('Ada Bell: We will wait. The Gazette');
  });

  test.each(['We will wait!', 'We will “wait.”', 'We will …'])('adds no full stop to words that have their end: %s', (text) => {
    expect(plainCitation({ ...cited, quote: { ...cited.quote, text } })).toContain(`“${text}” The Gazette`);
  });

  test('leaves out the comma that leads on to the speaker', () => {
    expect(plainCitation({ ...cited, quote: { ...cited.quote, text: 'We will wait,' } })).toContain('“We will wait”. The Gazette');
  });

  test('in BibTeX is one entry whose key is the id', () => {
    expect(bibtexCitation(cited).split('\n')).toEqual([
      '@misc{we-will-wait-3f2a1,',
      '  author = {{Ada Bell}},',
      '  title = {We will wait},',
      '  howpublished = {The Gazette (story A), paragraph 5},',
      '  note = {In: Variorum, The flood},',
      '  url = {https://news.example/quotes/we-will-wait-3f2a1/}',
      '}',
    ]);
  });

  test.each([
    { text: '5 % & rising', escaped: '5 \\% \\& rising' },
    { text: '{braces} and \\slash', escaped: '\\{braces\\} and \\textbackslash{}slash' },
  ])('keeps what BibTeX would read as its own: $text', ({ text, escaped }) => {
    expect(bibtexCitation({ ...cited, quote: { ...cited.quote, text } })).toContain(`title = {${escaped}}`);
  });
});

describe('a citation of a statement', () => {
  const { speaker, event, url } = cited;
  const stories = [{ siglum: 'A' }, { siglum: 'C' }];
  const citationOf = (text: string) =>
    plainCitation(citedStatement({ id: statementIdSchema.parse('we-will-wait'), text }, stories, { speaker, event, url }));

  test('names the stories it is put together from', () => {
    expect(citationOf('We will wait.')).toBe(`Ada Bell: “We will wait.” Stories A, C. In: Variorum, The flood. ${url}`);
  });

  test('gives no more than the opening of a long one', () => {
    const long = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');
    expect(citationOf(long)).toContain('word19 …” Stories A, C');
  });
});
