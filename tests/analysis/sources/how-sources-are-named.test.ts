import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { analyseCorpus } from '../../../src/analysis/analyse-corpus.ts';
import type { SourceKind } from '../../../src/schema/source.ts';

type Case = {
  it: string;
  story: string;
  name: string;
  kind?: SourceKind;
  /** Its roles as printed; left out where they do not matter. */
  roles?: string[];
  spellings?: string[];
};

const CASES: Case[] = [
  {
    it: 'what a name speaks of is no role of it',
    story: 'It would pay for the continued assistance Clara Voss said she would give. “It will,” Clara Voss said.',
    name: 'Clara Voss',
    roles: [],
  },
  {
    it: 'nor what it speaks in',
    story: 'Clara Voss left. In a witness statement Voss says that she “acted well”.',
    name: 'Clara Voss',
    roles: [],
  },
  {
    it: 'nor a verb before “former”',
    story: 'He would mend fences and ditch former mayor Clara Voss. “No,” Clara Voss said.',
    name: 'Clara Voss',
    roles: ['former mayor'],
  },
  {
    it: 'nor the time of a live report',
    story: '09.31 Judge Clara Voss is in. “Sit,” Clara Voss said.',
    name: 'Clara Voss',
    roles: ['Judge'],
  },
  {
    it: 'whoever has no name is called by whose they are, or of what',
    story: '“No,” a spokesman for the harbour board said on Monday.',
    name: 'A spokesman for the harbour board',
    kind: 'anonymous',
  },
  { it: 'and by nothing that says when', story: '“No,” the mayor of Arden on Monday said.', name: 'The mayor of Arden', kind: 'anonymous' },
  {
    it: 'how somebody is addressed is neither name nor role',
    story: 'The port’s director, Dr Clara Voss, left. “No,” Smt Clara Voss said.',
    name: 'Clara Voss',
    roles: ['The port’s director'],
  },
  {
    it: 'a seat in a parliament is a role',
    story: 'The local MLA, Mr B. Lund of Arden, said “no”.',
    name: 'B. Lund',
    roles: ['The local MLA'],
  },
  {
    it: 'capitals alone are no spelling to be shown by',
    story: 'CLARA VOSS, MAYOR: We wait.\nQUESTION: Why?\nCLARA VOSS: I said, “Nobody knows what it costs.”\nClara Voss left.',
    name: 'Clara Voss',
  },
  {
    it: 'what a body is mostly called, it is called',
    story: 'The chair of OPAC spoke. “We wait,” OPAC said. Members left OPAC, and Opac knew.',
    name: 'OPAC',
  },
  {
    it: 'a firm keeps what joins its owners',
    story: 'Voss & Lund said it “will pay”.',
    name: 'Voss & Lund',
  },
  {
    it: 'a role beside a name is read with what it hangs on',
    story: 'Clara Voss, a professor of river law at Arden College, said “no”.',
    name: 'Clara Voss',
    roles: ['a professor of river law at Arden College'],
  },
  {
    it: 'whose brother he is, is no part of his name',
    story: 'Her brother Bo Lund said “no”.',
    name: 'Bo Lund',
    roles: ['Her brother'],
    spellings: ['Bo Lund'],
  },
  {
    it: 'what a firm is, is no part of its name',
    story: 'Developer Grey Goose Estates said “no”.',
    name: 'Grey Goose Estates',
    spellings: ['Grey Goose Estates'],
  },
  { it: 'nor what several are', story: '“No,” said new owners Marshgate.', name: 'Marshgate', spellings: ['Marshgate'] },
  { it: 'a handle is a user’s', story: '“We will all be there tonight,” posts @millwife.', name: '@millwife', kind: 'social-media-user' },
];

const corpusOf = (text: string) => analyseCorpus([{ file: '1.txt', text, sha256: createHash('sha256').update(text).digest('hex') }]);

describe('how a story calls a source', () => {
  test.each(CASES)('$it: $story', ({ story, name, kind, roles, spellings }) => {
    const { sources } = corpusOf(story);
    const source = sources.find((it) => it.name === name);
    expect(sources.map((it) => it.name)).toContain(name);
    if (kind !== undefined) expect(source?.kind).toBe(kind);
    if (roles !== undefined) expect(source?.roles.map(({ span }) => story.slice(span.start, span.end))).toEqual(roles);
    if (spellings !== undefined) expect(source?.spellings.map(({ text }) => text)).toEqual(spellings);
  });
});

describe('bodies that were taken for a speaker and rejected', () => {
  test.each([
    ['Grey Goose Estates spoke and Clara Voss said “it is done”.', ['Grey Goose Estates', 'Clara Voss']],
    ['Corvane spoke and Clara Voss said “it is done”. She met Corvane.', ['Corvane', 'Clara Voss']],
    // A capital that merely opens a sentence makes no name.
    ['The squad spoke and Clara Voss said “it is done”.', ['Clara Voss']],
    ['Mended spoke and Clara Voss said “it is done”.', ['Clara Voss']],
  ])('are shown where the story calls them by a name: %s', (story, names) => {
    expect(corpusOf(story).sources.map(({ name }) => name)).toEqual(names);
  });
});

describe('sources that are printed alike', () => {
  const sourcesOf = (...stories: string[]) =>
    analyseCorpus(
      stories.map((text, at) => ({ file: `${at}.txt`, text, sha256: createHash('sha256').update(text).digest('hex') })),
    ).sources.map(({ name }) => name);
  const WEPT = 'A clerk said that the mill was lost.';

  test('are told apart by their paragraphs in one story', () => {
    expect(sourcesOf(`${WEPT}\n\nOthers called it “a long goodbye”.\n\nIt rained.\n\nOthers said that it was over.`)).toEqual([
      'A clerk',
      'Others (paragraph 2)',
      'Others (paragraph 4)',
    ]);
  });

  test('and by their stories in several', () => {
    expect(sourcesOf(WEPT, 'A clerk said that it was over.')).toEqual(['A clerk (story A)', 'A clerk (story B)']);
  });

  test('keep a name that is theirs alone', () => {
    expect(sourcesOf(WEPT, 'A baker said that it was over.')).toEqual(['A clerk', 'A baker']);
  });
});
