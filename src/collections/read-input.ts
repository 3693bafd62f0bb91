import type { Seed } from '../schema/seed.ts';
import { type EventBytes, readEventBytes } from './event-bytes.ts';
import { readSeeds } from './read-seeds.ts';

/** What a folder of seeds holds, before anything is found in it. */
export type Input = { seeds: readonly Seed[]; event: EventBytes };

/** Where the articles lie: `seeds/` of the project, or the folder that `SEEDS` names. Ends in a slash. */
export const seedsFolder = (root: URL): URL => new URL(`${process.env.SEEDS ?? 'seeds'}/`.replace('//', '/'), root);

/** Reads a folder of seeds. `warn` is told of files that are passed over. Throws an `InputError` where the files cannot be read. */
export async function readInput(folder: URL, warn: (warning: string) => void = () => {}): Promise<Input> {
  const [seeds, event] = await Promise.all([readSeeds(folder, warn), readEventBytes(folder)]);
  return { seeds, event };
}
