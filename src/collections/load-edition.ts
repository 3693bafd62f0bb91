import { readdir, stat } from 'node:fs/promises';
import { analyseCorpus } from '../analysis/analyse-corpus.ts';
import { CorrectionError } from '../analysis/corrections/apply-corrections.ts';
import { groupStatements } from '../comparison/statements/group-statements.ts';
import type { Corpus, Edition } from '../schema/edition.ts';
import type { EventFile } from '../schema/event.ts';
import type { Seed } from '../schema/seed.ts';
import { InputError } from './input-error.ts';
import { checkIntegrity } from './integrity/check-integrity.ts';
import { neutralTitle } from './neutral-title.ts';
import { readEvent } from './read-event.ts';
import { readSeeds } from './read-seeds.ts';

/** Where the articles lie: `seeds/` of the project, or the folder that `SEEDS` names. Ends in a slash. */
export const seedsFolder = (root: URL): URL => new URL(`${process.env.SEEDS ?? 'seeds'}/`.replace('//', '/'), root);

/**
 * Reads a folder of seeds, analyses and compares it. `warn` is told of files that are passed over.
 * Throws an `InputError` where the folder's files cannot be read, an `IntegrityError` where what was made of them does not hold together.
 */
export async function loadEdition(folder: URL, warn: (warning: string) => void = () => {}): Promise<Edition> {
  const [seeds, supplied] = await Promise.all([readSeeds(folder, warn), readEvent(folder)]);
  const corpus = analysed(folder, seeds, supplied);
  const edition = {
    ...corpus,
    event: { ...supplied, title: supplied.title ?? neutralTitle(seeds.length) },
    statements: groupStatements(corpus),
  };
  checkIntegrity(edition);
  return edition;
}

/** Analyses the seeds with what the editor supplies; a correction that does not fit them is a fault of `event.yaml`. */
function analysed(folder: URL, seeds: readonly Seed[], supplied: EventFile): Corpus {
  try {
    return analyseCorpus(seeds, supplied);
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error;
    const file = new URL('event.yaml', folder);
    throw new InputError(
      error.faults.map(({ entry, finding, remedy }) => ({ file, place: `corrections, entry ${entry + 1}`, finding, remedy })),
    );
  }
}

const loaded = new Map<string, Promise<Edition>>();

/** The edition of a folder, loaded once for as long as its files stay as they are. */
export async function editionOf(folder: URL, warn: (warning: string) => void): Promise<Edition> {
  const names = await readdir(folder).catch((): string[] => []);
  const states = await Promise.all(
    names.sort().map(async (name) => `${name} ${(await stat(new URL(encodeURIComponent(name), folder))).mtimeMs}`),
  );
  const key = [folder.href, ...states].join('\n');
  const known = loaded.get(key);
  if (known) return known;
  const edition = loadEdition(folder, warn);
  loaded.clear();
  loaded.set(key, edition);
  return edition;
}
