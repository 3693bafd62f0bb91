import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import type { MadeEdition } from './make-edition.ts';
import { type Input, readInput } from './read-input.ts';
import { rulesVersion } from './rules-version.ts';

/** The edition of a folder, not yet made. */
export type CurrentEdition = {
  /** Says of what and by which rules it is made: what was made under the same fingerprint need not be made again. */
  fingerprint: string;
  /** Makes the edition, once however often it is asked for. Throws as `makeEdition` does. */
  make: () => Promise<MadeEdition>;
};

const known = new Map<string, Promise<CurrentEdition>>();

/** Reads a folder of seeds, once for as long as its files stay as they are. Throws and warns as `readInput` does. */
export async function currentEdition(folder: URL, warn: (warning: string) => void): Promise<CurrentEdition> {
  const names = await readdir(folder).catch((): string[] => []);
  const states = await Promise.all(
    names.sort().map(async (name) => {
      // Editors put files beside those they save, and take them away again.
      const state = await stat(new URL(encodeURIComponent(name), folder)).catch(() => null);
      return `${name} ${state?.mtimeMs ?? 'gone'}`;
    }),
  );
  const key = [folder.href, ...states].join('\n');
  const before = known.get(key);
  if (before) return before;
  const current = readInput(folder, warn).then(editionToMake);
  known.clear();
  known.set(key, current);
  return current;
}

function editionToMake(input: Input): CurrentEdition {
  let made: Promise<MadeEdition> | undefined;
  return {
    fingerprint: fingerprintOf(input),
    make: () => {
      // The analysis is a hundred and more modules; a build that needs none of them should not wait for them.
      made ??= import('./make-edition.ts').then(({ makeEdition }) => makeEdition(input));
      return made;
    },
  };
}

const fingerprintOf = ({ seeds, event }: Input): string =>
  createHash('sha256')
    .update(JSON.stringify([rulesVersion(), seeds.map(({ file, sha256 }) => [file, sha256])]))
    .update(event.bytes)
    .digest('hex');
