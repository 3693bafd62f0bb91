import type { Hearing, SourceCell, SourceCoverage } from '../schema/coverage.ts';
import type { SourceId } from '../schema/ids.ts';
import { listIn } from './collecting.ts';
import type { EditionIndex } from './edition-index.ts';
import { hearingsOf, type SourceHearing } from './source-hearing.ts';

const UNHEARD: SourceHearing = { quoted: [], nested: [], reported: [], words: 0 };

/** Which story quotes, reports or only names which source. Only cells with something in them are made: with many stories most are empty. */
export function sourceCoverage(index: EditionIndex): SourceCoverage {
  const { edition, mentionsIn } = index;
  const hearings = hearingsOf(index);
  const cells = new Map<SourceId, SourceCell[]>();
  for (const { id: story } of edition.stories) {
    const heard = hearings.get(story);
    const named = mentionsIn(story);
    const present = new Set([...(heard?.keys() ?? []), ...named.keys()]);
    for (const source of present) {
      if (source === null) continue;
      const hearing = heard?.get(source) ?? UNHEARD;
      listIn(cells, source).push({ story, hearing: strongest(hearing), ...hearing, named: [...(named.get(source) ?? [])] });
    }
  }
  return {
    rows: edition.sources
      .map(({ id }) => ({ source: id, cells: cells.get(id) ?? [] }))
      .map((row) => ({ ...row, heardIn: row.cells.filter(({ hearing }) => hearing !== 'named').map(({ story }) => story) }))
      .sort(
        (a, b) =>
          b.heardIn.length - a.heardIn.length ||
          total(b.cells, 'quoted') - total(a.cells, 'quoted') ||
          total(b.cells, 'reported') - total(a.cells, 'reported') ||
          b.cells.length - a.cells.length ||
          total(b.cells, 'named') - total(a.cells, 'named'),
      ),
  };
}

const strongest = ({ quoted, nested, reported }: SourceHearing): Hearing => {
  if (quoted.length + nested.length > 0) return 'quoted';
  return reported.length > 0 ? 'reported' : 'named';
};

const total = (cells: readonly SourceCell[], list: 'quoted' | 'reported' | 'named'): number =>
  cells.reduce((sum, cell) => sum + cell[list].length, 0);
