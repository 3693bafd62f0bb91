import { analyseCorpus } from '../analysis/analyse-corpus.ts';
import { CorrectionError } from '../analysis/corrections/apply-corrections.ts';
import { groupStatements } from '../comparison/statements/group-statements.ts';
import type { Corpus, Edition } from '../schema/edition.ts';
import type { EventFile } from '../schema/event.ts';
import { InputError } from './input-error.ts';
import { checkIntegrity } from './integrity/check-integrity.ts';
import { neutralTitle } from './neutral-title.ts';
import { readEvent } from './read-event.ts';
import { type Input, readInput } from './read-input.ts';

/** Reads a folder of seeds, analyses and compares it; throws as reading and analysing do. `warn` is told of files that are passed over. */
export const loadEdition = async (folder: URL, warn?: (warning: string) => void): Promise<Edition> =>
  editionFrom(await readInput(folder, warn));

/** Throws an `InputError` where `event.yaml` is broken or a correction does not fit the seeds, an `IntegrityError` where what was found does not hold together. */
export async function editionFrom(input: Input): Promise<Edition> {
  const { seeds } = input;
  const supplied = await readEvent(input.event);
  const corpus = analysed(input, supplied);
  const edition = {
    ...corpus,
    event: { ...supplied, title: supplied.title ?? neutralTitle(seeds.length) },
    statements: groupStatements(corpus),
  };
  checkIntegrity(edition);
  return edition;
}

/** Analyses the seeds with what the editor supplies; a correction that does not fit them is a fault of `event.yaml`. */
function analysed({ seeds, event: { file } }: Input, supplied: EventFile): Corpus {
  try {
    return analyseCorpus(seeds, supplied);
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error;
    throw new InputError(
      error.faults.map(({ entry, finding, remedy }) => ({ file, place: `corrections, entry ${entry + 1}`, finding, remedy })),
    );
  }
}
