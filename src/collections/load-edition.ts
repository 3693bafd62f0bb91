import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { analyseCorpus } from '../analysis/analyse-corpus.ts';
import type { Edition } from '../schema/edition.ts';
import { eventSchema } from '../schema/event.ts';
import { readSeeds } from './read-seeds.ts';

/** Reads `seeds/`, analyses and compares it. */
export async function loadEdition(folder: URL): Promise<Edition> {
  const seeds = await readSeeds(folder);
  const event = eventSchema.parse(parse(await readFile(new URL('event.yaml', folder), 'utf8')));
  return { ...analyseCorpus(seeds), event, statements: [] };
}
