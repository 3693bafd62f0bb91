import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const PROJECT = new URL('../../', import.meta.url);
/** Everything between the seeds and the collections: what it makes of the same seeds may change with any of these files. */
const MADE_BY = ['src/schema/', 'src/analysis/', 'src/comparison/', 'src/collections/'];

/** A hash of all that decides what an edition holds besides its seeds: the project's own rules, and the packages under them. */
export function rulesVersion(): string {
  const hash = createHash('sha256');
  for (const folder of MADE_BY) {
    const files = readdirSync(new URL(folder, PROJECT), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`)
      .sort();
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.update(readFileSync(new URL('package-lock.json', PROJECT))).digest('hex');
}
