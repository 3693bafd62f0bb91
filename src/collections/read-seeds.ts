import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Seed } from '../schema/seed.ts';
import { decodeSeed } from './decode-seed.ts';
import { InputError, type InputProblem, shownPath } from './input-error.ts';

/** Files that are no articles and have their place among the seeds. */
const COMPANIONS = ['event.yaml', 'permalinks.json'];

/**
 * Reads every `.txt` file of a folder, in the order of their names; `warn` is told of each file that is passed over.
 * Throws an `InputError` where the folder is missing or holds no article, and where a file is empty, not UTF-8, or the same as another.
 */
export async function readSeeds(folder: URL, warn: (warning: string) => void = () => {}): Promise<Seed[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new InputError([{ file: folder, finding: 'there is no such folder.', remedy: 'Make it and put one article a file into it.' }]);
  });
  const visible = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const isSeed = (entry: (typeof visible)[number]) => !entry.isDirectory() && entry.name.endsWith('.txt');
  const names = visible.filter(isSeed).map(({ name }) => name);
  const passedOver = visible.filter((entry) => !isSeed(entry) && !COMPANIONS.includes(entry.name));
  const warnings = passedOver.map((entry) => passingOver(shownPath(new URL(encodeURIComponent(entry.name), folder)), entry.isDirectory()));
  if (names.length === 0) {
    throw new InputError([
      {
        file: folder,
        finding: 'holds no article.',
        remedy: ['Put one article a file into it, as plain text in UTF-8 under a name that ends in `.txt`.', ...warnings].join('\n'),
      },
    ]);
  }
  const read = await Promise.all(names.map((name) => readSeed(folder, name)));
  const seeds = read.flatMap((it) => ('seed' in it ? [it.seed] : []));
  const problems = [...read.flatMap((it) => ('problem' in it ? [it.problem] : [])), ...repeats(folder, seeds)];
  if (problems.length > 0) throw new InputError(problems);
  warnings.forEach(warn);
  return seeds;
}

async function readSeed(folder: URL, name: string): Promise<{ seed: Seed } | { problem: InputProblem }> {
  const file = new URL(encodeURIComponent(name), folder);
  const bytes = await readFile(file).catch((error: unknown) => String(error));
  if (typeof bytes === 'string') {
    return { problem: { file, finding: `cannot be read (${bytes}).`, remedy: 'Make it a readable file, or take it away.' } };
  }
  const decoded = decodeSeed(bytes);
  if ('fault' in decoded) return { problem: { file, ...decoded.fault } };
  if (bare(decoded.text) === '') {
    return { problem: { file, finding: 'holds no text.', remedy: 'Put the article into it, or take the file away.' } };
  }
  return { seed: { file: name, sha256: createHash('sha256').update(bytes).digest('hex'), text: decoded.text } };
}

/** The words alone: neither white space nor a byte order mark makes an article another one. */
const bare = (text: string): string => text.replaceAll('\uFEFF', '').trim().replaceAll(/\s+/g, ' ');

/** The same article twice would count as two accounts that agree in every word, in every table of the site. */
function repeats(folder: URL, seeds: readonly Seed[]): InputProblem[] {
  const first = new Map<string, Seed>();
  return seeds.flatMap((seed) => {
    const words = bare(seed.text);
    const before = first.get(words);
    if (!before) {
      first.set(words, seed);
      return [];
    }
    return [
      {
        file: new URL(encodeURIComponent(seed.file), folder),
        finding: `holds the same words as \`${before.file}\`.`,
        remedy: 'Keep one of the two: the same text twice would count as two accounts that agree.',
      },
    ];
  });
}

function passingOver(path: string, isFolder: boolean): string {
  if (isFolder) return `${path} is not read: folders within it are passed over.`;
  if (/event\.ya?ml$/i.test(path)) return `${path} is not read: rename it to \`event.yaml\`.`;
  if (/\.txt$/i.test(path)) return `${path} is not read: its name must end in \`.txt\`, in small letters.`;
  return `${path} is not read: an article is a file whose name ends in \`.txt\`.`;
}
