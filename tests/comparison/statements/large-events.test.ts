import { describe, expect, it } from 'vitest';
import { collate } from '../../../src/comparison/collation/collate.ts';
import { groupStatements } from '../../../src/comparison/statements/group-statements.ts';
import { rebuilt, segmentsOf, witnessOf } from '../collation/rows.ts';
import { inventedEdition } from '../invented-edition.ts';

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su'];
/** A word of no language, another for every number. */
const wordNumbered = (n: number): string => [...String(n)].map((digit) => SYLLABLES[Number(digit)]).join('');
const people = [{ id: 'ada', called: ['Ada Okafor'] }];
const LONGEST_WAIT = 20_000;

describe('events larger than any', () => {
  it(
    'finds what two stories share where hundreds of quotes begin with the same words',
    () => {
      const quotes = Array.from(
        { length: 450 },
        (_, n) => `barren harbours ${wordNumbered(n)} ${wordNumbered(n + 7000)} ${wordNumbered(n * 31 + 90_000)}`,
      );
      const tell = (words: readonly string[]) => words.map((word) => `She said “${word}” there.`).join('\n');
      const excerpts = quotes.slice(0, 5).map((quote) => quote.split(' ').slice(0, -1).join(' '));
      const edition = inventedEdition({
        texts: [tell(quotes), tell(excerpts)],
        sources: people,
        quotes: [...quotes, ...excerpts].map((words, at) => ({
          id: at < quotes.length ? `a${at + 1}` : `b${at - quotes.length + 1}`,
          words,
          by: 'ada',
        })),
      });
      const witnesses = groupStatements(edition).map((statement) => statement.witnesses.map(({ quote }): string => quote));
      for (const n of [1, 2, 3, 4, 5]) expect(witnesses.some((own) => own.includes(`a${n}`) && own.includes(`b${n}`))).toBe(true);
    },
    LONGEST_WAIT,
  );

  it(
    'collates a hundred wordings of one sentence, each exactly',
    () => {
      const words = Array.from({ length: 30 }, (_, n) => wordNumbered(n * 13 + 100));
      const witnesses = Array.from({ length: 100 }, (_, n) =>
        witnessOf(`story${n}`, words.map((word, at) => (at % 29 === n % 29 ? wordNumbered(50_000 + n) : word)).join(' ')),
      );
      const collation = collate(witnesses);
      for (const [at, witness] of witnesses.entries()) expect(rebuilt(collation, witnesses, at)).toBe(segmentsOf(witness));
    },
    LONGEST_WAIT,
  );

  it(
    'collates quotes of five thousand words, each exactly',
    () => {
      const words = Array.from({ length: 5000 }, (_, n) => wordNumbered((n * 7919) % 4001) + (n % 12 === 11 ? '.' : ''));
      const other = words.map((word, at) => (at % 97 === 0 ? 'otherwise' : word)).filter((_, at) => at % 301 !== 0);
      const witnesses = [witnessOf('one', words.join(' ')), witnessOf('two', other.join(' '))];
      const collation = collate(witnesses);
      for (const [at, witness] of witnesses.entries()) expect(rebuilt(collation, witnesses, at)).toBe(segmentsOf(witness));
    },
    LONGEST_WAIT,
  );
});
