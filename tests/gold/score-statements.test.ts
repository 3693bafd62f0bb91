import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/schema/edition.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { readMarkedSeeds } from './gold.ts';
import { readGoldComparison } from './gold-comparison.ts';
import { goldStatementsEdition } from './gold-statements.ts';
import { comparisonFigures, type FigureName, tallyFigures } from './judgement.ts';
import { markedEvents } from './marked-events.ts';
import { judgeStatements } from './score-statements.ts';

const marked = readMarkedSeeds();
const gold = readGoldComparison();
const perfect = goldStatementsEdition();

function wrongs(edition: Edition): FigureName[] {
  return [...new Set(judgeStatements(edition, marked, gold).flatMap(({ right, figure }) => (right ? [] : [figure])))].sort();
}

function withStatement(id: string, change: (statement: Statement) => Statement[]): Edition {
  return { ...perfect, statements: perfect.statements.flatMap((statement) => (statement.id === id ? change(statement) : [statement])) };
}

it('judges every figure', () => {
  expect([...tallyFigures(judgeStatements(perfect, marked, gold)).keys()]).toEqual([...comparisonFigures]);
});

it.each(markedEvents)('finds nothing wrong with the statements of the gold of $name', (event) => {
  const comparison = readGoldComparison(event);
  const judgements = judgeStatements(goldStatementsEdition(event), readMarkedSeeds(event), comparison);
  expect(judgements.filter(({ right }) => !right)).toEqual([]);
  expect(tallyFigures(judgements).has('pair found')).toBe(comparison.statements.groups.length > 0);
});

it('counts everything as missed where there are no statements', () => {
  const tallies = tallyFigures(judgeStatements({ ...perfect, statements: [] }, marked, gold));
  expect([...tallies].map(([figure, { right }]) => [figure, right])).toEqual([
    ['pair found', 0],
    ['variant found', 0],
    ['seam found', 0],
    ['parallel found', 0],
  ]);
});

describe('a single fault is seen as what it is', () => {
  const elsewhere = perfect.stories.find(({ siglum }) => siglum === 'E')?.id;
  const cases: [string, Edition, FigureName[]][] = [
    [
      'a witness is left out',
      withStatement('part-of-any-negotiations', (statement) => [{ ...statement, witnesses: statement.witnesses.slice(0, 1) }]),
      ['pair found'],
    ],
    [
      'look-alikes are joined',
      withStatement('part-of-any-negotiations', (statement) => [
        {
          ...statement,
          witnesses: [...statement.witnesses, ...(perfect.statements.find(({ id }) => id === 'not-too-distant-future')?.witnesses ?? [])],
        },
      ]),
      ['pair true'],
    ],
    [
      'a variant has the wrong kind',
      withStatement('unrealistic-objective', (statement) => [
        { ...statement, variants: statement.variants.map((variant) => ({ ...variant, kind: 'case' as const })) },
      ]),
      ['variant found', 'variant true'],
    ],
    ['a cut is not seen', withStatement('some-of-it-will-come-back', (statement) => [{ ...statement, seams: [] }]), ['seam found']],
    [
      'the words that fell out are another story’s',
      withStatement('some-of-it-will-come-back', (statement) => [
        {
          ...statement,
          seams: statement.seams.map((seam) => ({
            ...seam,
            missing: { ...seam.missing, story: elsewhere ?? seam.missing.story },
          })),
        },
      ]),
      ['seam found', 'seam true'],
    ],
    [
      'a parallel is made up',
      withStatement('truth-social-post', (statement) => [
        {
          ...statement,
          parallels: [...statement.parallels, ...statement.parallels.map((parallel) => ({ ...parallel, span: { start: 0, end: 9 } }))],
        },
      ]),
      ['parallel true'],
    ],
  ];
  it.each(cases)('%s', (_, edition, expected) => {
    expect(wrongs(edition)).toEqual(expected);
  });
});
