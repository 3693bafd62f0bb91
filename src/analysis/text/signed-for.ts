import type { Stated } from '../../schema/stated.ts';
import type { Block } from '../../schema/story.ts';
import { isByline, recogniseRole } from './front-matter.ts';
import { MEDIUM, outletName } from './outlet-name.ts';
import { sliceOf } from './slice.ts';

/** "…, Quay News", "… for Quay News", "… | Quay News": the last part of a line that says who wrote. */
const LAST_PART = new RegExp(`(?:, | for | at | with | [|–—-] )(?<name>${outletName(4)})$`, 'u');
/** "By Jo Park Quay News": behind a given name, perhaps an initial, and a surname. */
const RUN_ON = new RegExp(
  `^[Bb][Yy] .*?(?<given>\\p{Lu}[\\p{L}’'-]*\\.?) (?:\\p{Lu}\\. )?(?<surname>\\p{Lu}[\\p{L}’'-]+) (?<name>${outletName(3)})$`,
  'u',
);
const SMALL = /\p{Ll}/u;

/** The medium at the end of a line that says who wrote the text, or null where none is named there. */
function mediumOf(line: string): string | null {
  const last = LAST_PART.exec(line)?.groups?.name;
  if (last !== undefined) return isMedium(last) ? last : null;
  const { given = '', name = '' } = RUN_ON.exec(line)?.groups ?? {};
  // A name in capitals is no medium for being so.
  return SMALL.test(given) && isMedium(name) ? name : null;
}
const isMedium = (name: string): boolean => MEDIUM.test(name.replace(/^the /i, ''));

/** Whom the writer of a story works for, as the line with the writer's name says, or the one below it. */
export function signedFor(text: string, blocks: readonly Block[]): Stated | null {
  let signed = false;
  for (const { kind, span } of blocks.slice(0, FIRST_BLOCKS)) {
    if (kind !== 'boilerplate') continue;
    const line = sliceOf(text, span);
    const says = isByline(line) || (signed && recogniseRole(line) !== null) ? mediumOf(line) : null;
    if (says !== null) return { kind: 'stated', value: says, span: { start: span.end - says.length, end: span.end } };
    signed = isByline(line) || !/[.!?]$/u.test(line);
  }
  return null;
}
/** Further down, lines name who wrote a part. */
const FIRST_BLOCKS = 14;
