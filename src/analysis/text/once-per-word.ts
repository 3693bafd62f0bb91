/** The words of which nine tenths of any story are made. More would be looked for longer than most of them are worked out anew. */
const MOST_KEPT = 1 << 12;
/** Longer words are rare, and a part cut from a text that is longer keeps the whole text in memory. In UTF-16 units. */
const LONGEST_KEPT = 12;

/** Works something out once for each word, for stories are made of the same words over and over; as many are kept as do not fill the memory. */
export function oncePerWord<Value extends NonNullable<unknown> | null>(workOut: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    if (word.length > LONGEST_KEPT) return workOut(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = workOut(word);
    if (known.size < MOST_KEPT) known.set(word, value);
    return value;
  };
}
