import { isUtf8 } from 'node:buffer';

/** What is wrong with the bytes of a seed. */
export type DecodingFault = { place: string; finding: string; remedy: string };

/** The text of a seed, line ends and all, or where its bytes cease to be text. */
export function decodeSeed(bytes: Uint8Array): { text: string } | { fault: DecodingFault } {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    return {
      fault: {
        place: placeOf(bytes, nul),
        finding: 'found the byte 0x00, which no text holds; UTF-16 looks like this.',
        remedy: 'Save the file as UTF-8, for example with `iconv -f UTF-16 -t UTF-8`.',
      },
    };
  }
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  const at = firstInvalidByte(bytes);
  const found = `0x${bytes[at]?.toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    fault: {
      place: placeOf(bytes, at),
      finding: `found the byte ${found}, which begins no UTF-8 character here.`,
      remedy: 'Save the file as UTF-8; if it came from an older Windows program, with `iconv -f WINDOWS-1252 -t UTF-8`.',
    },
  };
}

const LINE_FEED = 0x0a;

function placeOf(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let at = 0; at < offset; at += 1) if (bytes[at] === LINE_FEED) line += 1;
  return `byte ${offset} (line ${line})`;
}

/** UTF-8 writes a character in at most four bytes. */
const LONGEST_CHARACTER = 4;

/** Offset of the first byte at which no character of UTF-8 begins or goes on as it must. */
function firstInvalidByte(bytes: Uint8Array): number {
  // A decoder that expects more bytes to follow fails from some length on, and not before: that length can be halved in on.
  let decodes = 0;
  let fails = bytes.length + 1;
  while (fails - decodes > 1) {
    const middle = Math.floor((decodes + fails) / 2);
    if (decodesSoFar(bytes.subarray(0, middle))) decodes = middle;
    else fails = middle;
  }
  const seen = Math.min(fails, bytes.length);
  for (let start = seen - 1; start > seen - LONGEST_CHARACTER; start -= 1) if (isUtf8(bytes.subarray(0, start))) return start;
  return seen - 1;
}

function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
