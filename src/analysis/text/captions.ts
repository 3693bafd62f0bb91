import type { Boilerplate } from './boilerplate.ts';

const SIDE = '(?:left|right|middle|cent(?:re|er))';
/** "Ada Okafor (second from left)", "From left: Jo Park and Al Reed": who stands where in a picture. */
const STANDS = new RegExp(
  `\\((?:(?:far|extreme|top|bottom|front|back|first|second|third|fourth|[1-4](?:st|nd|rd|th))[ -])?(?:from )?(?:the )?${SIDE}\\)|^(?:from ${SIDE}|${SIDE} to ${SIDE}|[lr][-–][rl]|clockwise from [\\p{L} ]{2,20})[:,]`,
  'iu',
);
/** Whoever speaks is in the story. */
const SPEAKS = /[“”"]|\b(?:said|says|told|tells|added|wrote)\b/u;
/** Longer lines tell something. In UTF-16 units. */
const LONGEST = 240;

/** A line at the head that says who stands where in the picture above it. */
export function recogniseCaption(line: string): Boilerplate | null {
  const stands = line.length > LONGEST || SPEAKS.test(line) ? null : STANDS.exec(line);
  return stands && { kind: 'photo-credit', reason: `“${stands[0]}” says who stands where in a picture.` };
}
