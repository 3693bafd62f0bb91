import { readdir, readFile, stat } from 'node:fs/promises';
import { parse } from 'yaml';
import { analyseCorpus } from '../analysis/analyse-corpus.ts';
import type { Edition } from '../schema/edition.ts';
import { eventSchema } from '../schema/event.ts';
import { readSeeds } from './read-seeds.ts';

/** Where the articles lie: `seeds/` of the project, or the folder that `SEEDS` names. Ends in a slash. */
export const seedsFolder = (root: URL): URL => new URL(`${process.env.SEEDS ?? 'seeds'}/`.replace('//', '/'), root);

/** Reads a folder of seeds, analyses and compares it. */
export async function loadEdition(folder: URL): Promise<Edition> {
  const seeds = await readSeeds(folder);
  const event = eventSchema.parse(parse(await readFile(new URL('event.yaml', folder), 'utf8')));
  const corpus = analyseCorpus(seeds);
  return { ...corpus, event, statements: [] };
}

const loaded = new Map<string, Promise<Edition>>();

/** The edition of a folder, loaded once for as long as its files stay as they are. */
export async function editionOf(folder: URL): Promise<Edition> {
  const names = (await readdir(folder)).sort();
  const states = await Promise.all(names.map(async (name) => `${name} ${(await stat(new URL(name, folder))).mtimeMs}`));
  const key = [folder.href, ...states].join('\n');
  const known = loaded.get(key);
  if (known) return known;
  const edition = loadEdition(folder);
  loaded.clear();
  loaded.set(key, edition);
  return edition;
}
