import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { analyseCorpus } from '../../../src/analysis/analyse-corpus.ts';
import type { ChainStepKind } from '../../../src/schema/quote.ts';

type Case = {
  it: string;
  /** Of these stories the last holds the quote, marked by “”. */
  stories: [string, ...string[]];
  source: string;
  step: ChainStepKind | null;
  because?: string;
};

const NAMES = 'Clara Voss met Peter Lund in the rain.\n\n';
const WORDS = 'we will rebuild the mill before the first frost';

const CASES: Case[] = [
  {
    it: 'a role goes to the only one whom the stories describe so',
    stories: ['The mill’s owner, Clara Voss, met Peter Lund.', `${NAMES}It was late. “It is done,” the owner said.`],
    source: 'Clara Voss',
    step: 'role-elsewhere',
    because: '“the owner” is “Clara Voss”: the same story names that person, whom story A describes as “The mill’s owner”',
  },
  {
    it: 'a role that two bear goes to neither',
    stories: ['The mill’s owner, Clara Voss, met Peter Lund, the owner of a shop.', `${NAMES}It was late. “It is done,” the owner said.`],
    source: 'The owner',
    step: 'unknown-role',
  },
  {
    it: 'nor where a story brings in somebody else by it',
    stories: ['The mill’s owner, Clara Voss, left. “No,” said an owner of boats.', `${NAMES}It was late. “It is done,” the owner said.`],
    source: 'The owner',
    step: 'unknown-role',
  },
  {
    it: 'nor where the story does not name the one who is described so',
    stories: ['The mill’s owner, Clara Voss, left.', 'Peter Lund left in the rain.\n\nIt was late. “It is done,” the owner said.'],
    source: 'The owner',
    step: 'unknown-role',
  },
  {
    it: 'nor where the sentence names both',
    stories: ['The mill’s owner, Clara Voss, left.', `${NAMES}It was late. “It is done,” the owner told Clara Voss.`],
    source: 'The owner',
    step: 'unknown-role',
  },
  {
    it: 'a rank before a name is not the office that a story speaks of',
    stories: ['Captain Clara Voss met Peter Lund.', `${NAMES}It was late. “It is done,” the captain said.`],
    source: 'The captain',
    step: 'unknown-role',
  },
  {
    it: 'a role that says of what is not any role of that name',
    stories: ['The mill’s head, Clara Voss, met Peter Lund.', `${NAMES}It was late. “It is done,” the head of a shop said.`],
    source: 'The head of a shop',
    step: 'unknown-role',
  },
  {
    it: 'what stands for somebody behind a role is read with what others show of that',
    stories: [
      'Harbour secretary Peter Lund left. Mill warden Clara Voss stayed.',
      `${NAMES}It rained. The mill warden and the harbour secretary had come late. “It is done,” she said.`,
    ],
    source: 'Clara Voss',
    step: 'sole',
  },
  {
    it: 'somebody’s secretary of the harbour is the one whom the stories know',
    stories: [
      'Harbour secretary Peter Lund left.',
      `${NAMES}Clara Voss looked up. Her harbour secretary had slept, and nobody knew whether she would go. “It is done,” she said.`,
    ],
    source: 'Clara Voss',
    step: 'sole',
  },
  {
    it: 'somebody’s deputy is not any deputy',
    stories: ['The deputy, Peter Lund, left.', `${NAMES}It was late. “It is done,” her deputy said.`],
    source: 'Her deputy',
    step: 'unnamed',
  },
  {
    it: 'nobody is known as “one”',
    stories: [`“${WORDS},” Clara Voss said.`, `${NAMES}Some dyers came late. “${WORDS},” said one.`],
    source: 'One',
    step: 'unnamed',
  },
  {
    it: 'a body goes to the only one whose name ends so',
    stories: ['The Dunlin Harbour Board met.', 'It was late. The board said “it is done”.'],
    source: 'Dunlin Harbour Board',
    step: 'role-elsewhere',
    because: '“The board” is “Dunlin Harbour Board”, as story A names it: no story names another.',
  },
  {
    it: 'and to none where two end so',
    stories: ['The Dunlin Harbour Board met the Corvane Bridge Board.', 'It was late. The board said “it is done”.'],
    source: 'The board',
    step: 'unnamed',
  },
  {
    it: 'a voice is the one to whom another story gives the same words',
    stories: [`“Yes, ${WORDS},” Clara Voss said.`, `${NAMES}It was late. “Now ${WORDS},” the dyer said.`],
    source: 'Clara Voss',
    step: 'words-elsewhere',
    because: `“the dyer” is “Clara Voss”, whom the same story names: story A gives that one the words “we will rebuild the mill” as well.`,
  },
  {
    it: 'and nobody where two are given them',
    stories: [`“${WORDS},” Clara Voss said.`, `“${WORDS},” Peter Lund said.`, `${NAMES}It was late. “${WORDS},” the dyer said.`],
    source: 'The dyer',
    step: 'unknown-role',
  },
  {
    it: 'few words in a long speech may be a saying',
    stories: [
      '“Before the first frost comes, you and your wonderful children should gather every last walnut,” Clara Voss said.',
      `${NAMES}It was late. “We always shear sheep, mend nets, paint boats before the first frost comes,” the dyer said.`,
    ],
    source: 'The dyer',
    step: 'unknown-role',
  },
  {
    it: 'whoever is brought in as unknown stays so',
    stories: [`“${WORDS},” Clara Voss said.`, `${NAMES}It was late. “${WORDS},” a dyer said.`],
    source: 'A dyer',
    step: 'unnamed',
  },
];

const seedOf = (text: string, at: number) => ({ file: `${at}.txt`, text, sha256: createHash('sha256').update(text).digest('hex') });

describe('a voice that its story does not name', () => {
  test.each(CASES)('$it', ({ stories, source, step, because = '' }) => {
    const corpus = analyseCorpus(stories.map(seedOf));
    const [last] = corpus.stories.slice(-1);
    const quote = corpus.quotes.findLast(({ story, kind }) => story === last?.id && kind !== 'indirect');
    const found = corpus.sources.find(({ id }) => id === quote?.attribution?.source);
    expect({ source: found?.name, step: quote?.evidence.step }).toEqual({ source, step });
    expect(quote?.evidence.reason).toContain(because);
  });

  test('is shown with the name that its own story prints, and lends that source no name, spelling or kind', () => {
    const corpus = analyseCorpus([
      seedOf('The mill’s owner, Clara Voss, met Peter Lund.', 0),
      seedOf(`${NAMES}It was late. “It is done,” the owner said.`, 1),
    ]);
    const text = corpus.stories.at(-1)?.text ?? '';
    const chain = corpus.quotes.at(-1)?.attribution?.chain.map(({ start, end }) => text.slice(start, end));
    expect(chain).toEqual(['the owner', 'Clara Voss']);
    const source = corpus.sources.find(({ name }) => name === 'Clara Voss');
    expect(source?.spellings.map((spelling) => spelling.text)).toEqual(['Clara Voss']);
    expect(source?.kind).toBe('person');
  });
});

describe('short given names', () => {
  const sourcesOf = (...stories: string[]) => analyseCorpus(stories.map(seedOf)).sources.map(({ name }) => name);
  const LONG = `“${WORDS},” Theodora Lund said.`;

  test.each([
    { it: 'are the longer one’s where both are given the same words', short: `“${WORDS},” Theo Lund said.`, names: ['Theodora Lund'] },
    { it: 'are not, where they say something else', short: '“We will sell it,” Theo Lund said.', names: ['Theodora Lund', 'Theo Lund'] },
    {
      it: 'are not, where a story names both',
      short: `“${WORDS},” Theo Lund said. “No, we will not do it,” Theodora Lund said.`,
      names: ['Theodora Lund', 'Theo Lund'],
    },
  ])('$it', ({ short, names }) => expect(sourcesOf(LONG, short)).toEqual(names));
});
