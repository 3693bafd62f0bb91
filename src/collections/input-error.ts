import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is wrong with something the site is made from. */
export type InputProblem = {
  /** File or folder. */
  file: URL;
  /** Where in it, in words: "line 3, column 8", "byte 512 (line 4)". */
  place?: string;
  /** What was found and what was expected, one sentence after the place: "`title` must be a text, but is a list." */
  finding: string;
  /** What to do, full sentences. */
  remedy: string;
};

/** The input cannot be made into a site. Names every problem at once, so that an editor mends them in one go. */
export class InputError extends Error {
  constructor(problems: readonly InputProblem[]) {
    super(problems.map(described).join('\n\n'));
    this.name = 'InputError';
    // The trace would lead into our code, while the fault lies in the file.
    this.stack = '';
  }
}

const described = ({ file, place, finding, remedy }: InputProblem): string =>
  `${[shownPath(file), place].filter(Boolean).join(', ')}: ${finding}\n${remedy}`;

/** The path as a person in the project's folder would write it. */
export function shownPath(file: URL): string {
  const path = fileURLToPath(file);
  const fromHere = relative(process.cwd(), path);
  const shown = fromHere.startsWith('..') ? path : fromHere;
  return path.endsWith('/') && !shown.endsWith('/') ? `${shown}/` : shown;
}
