import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Seed } from '../schema/seed.ts';

/** Reads every `.txt` file of a folder, in the order of their names. */
export async function readSeeds(folder: URL): Promise<Seed[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (file) => {
      const bytes = await readFile(new URL(file, folder));
      return {
        file,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      };
    }),
  );
}
