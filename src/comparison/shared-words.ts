/** Endings that one telling has and another has not ("leave", "leaves") matter in words that are longer than these. */
const SHORT_WORD = 3;

/** How many of the words that two tellings share stand in a text, whatever their case and ending. */
export function heldIn(text: string, shared: readonly string[]): number {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u);
  const same = (one: string, other: string): boolean => one === other || (other.length > SHORT_WORD && one.startsWith(other));
  return shared.map((word) => word.toLowerCase()).filter((word) => words.some((it) => same(it, word) || same(word, it))).length;
}

/** The text in which most of the shared words stand, the first of equals; -1 where none holds any. */
export function holdingMost(texts: readonly string[], shared: readonly string[]): number {
  const held = texts.map((text) => heldIn(text, shared));
  const most = Math.max(0, ...held);
  return most === 0 ? -1 : held.indexOf(most);
}
