import { describe, expect, test } from 'vitest';
import { findReported } from '../../../src/comparison/statements/find-reported.ts';
import { groupStatements } from '../../../src/comparison/statements/group-statements.ts';
import { type InventedQuote, inventedEdition } from '../invented-edition.ts';

const sources = [
  { id: 'ada', called: ['Ada Okafor'] },
  { id: 'bea', called: ['Bea Lind'] },
];
const report = (id: string, words: string, by = 'ada'): InventedQuote => ({ id, words, by, kind: 'indirect' });

/** Reports that are told together, each with the words it shares. */
function retold(texts: string[], quotes: InventedQuote[]): string[][] {
  const edition = inventedEdition({ texts, sources, quotes });
  const { retold: found } = findReported({ ...edition, statements: groupStatements(edition) });
  return found.map(({ reports }) => reports.map(({ quote, shared }) => `${quote}: ${shared.join(', ')}`));
}

describe('reports of the same in several stories', () => {
  test('are told together, with the words they share', () => {
    expect(
      retold(
        [
          'Ada Okafor said crews would not be sent to the dykes.',
          'No crews are being sent, since, Ada Okafor said, the dykes are not in danger.',
        ],
        [report('a1', 'crews would not be sent to the dykes'), report('b1', 'the dykes are not in danger')],
      ),
    ).toEqual([]);
    expect(
      retold(
        ['Ada Okafor said crews would not be sent to the dykes.', 'Crews won’t go to any dykes, Ada Okafor added.'],
        [report('a1', 'crews would not be sent to the dykes'), report('b1', 'Crews won’t go to any dykes')],
      ),
    ).toEqual([['a1: crews, not, dykes', 'b1: Crews, won’t, dykes']]);
  });

  test.each([
    ['of two people', 'bea', 'Bea Lind'],
    ['of one story', 'ada', 'Ada Okafor'],
  ])('are not: those %s', (_, by, name) => {
    const [first, second] = ['crews would leave the northern dykes', 'the crews leave those northern dykes'];
    const texts =
      by === 'ada' ? [`Ada Okafor said ${first}. Later ${name} said ${second}.`] : [`Ada Okafor said ${first}.`, `${name} said ${second}.`];
    expect(retold(texts, [report('a1', first), report(by === 'ada' ? 'a2' : 'b1', second, by)])).toEqual([]);
  });

  test('are not told twice where a quote has their words', () => {
    const words = 'Every repair crew will leave the northern dykes';
    const [first, second] = ['repair crews would leave the northern dykes', 'the crews leave those northern dykes'];
    expect(
      retold(
        [`Ada Okafor said: “${words}.”`, `Ada Okafor said ${first}.`, `Ada Okafor said ${second}.`],
        [{ id: 'a1', words, by: 'ada' }, report('b1', first), report('c1', second)],
      ),
    ).toEqual([]);
  });
});
