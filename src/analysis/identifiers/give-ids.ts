/**
 * Makes ids unique: the first item to ask for an id gets it, the next ones get `-2`, `-3` and so on.
 * Whoever needs ids that do not depend on their neighbours puts what sets them apart into the id itself.
 */
export function uniqueIds(): (wanted: string) => string {
  const given = new Set<string>();
  return (wanted) => {
    let id = wanted;
    for (let n = 2; given.has(id); n += 1) id = `${wanted}-${n}`;
    given.add(id);
    return id;
  };
}

/** Offset basis and prime of 32-bit FNV-1a (Fowler, Noll, Vo). */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const DIGITS = 36;
/** Four digits to base 36 tell 1.6 million texts apart. */
const HASH_LENGTH = 4;

/** A short mark made from a text alone: the same text gives the same mark, on every machine and in every order. */
export function shortHash(text: string): string {
  let hash = FNV_BASIS;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash >>> 0).toString(DIGITS).padStart(HASH_LENGTH, '0').slice(-HASH_LENGTH);
}
