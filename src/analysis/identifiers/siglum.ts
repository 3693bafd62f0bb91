const ALPHABET = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** A to Z, then AA to ZZ: the mark of the story at this place among the seeds. */
export function siglumAt(index: number): string {
  const letter = (n: number): string => String.fromCharCode(FIRST_LETTER + n);
  return index < ALPHABET ? letter(index) : `${siglumAt(Math.floor(index / ALPHABET) - 1)}${letter(index % ALPHABET)}`;
}
