/** Two readings of one place, the base's first. An empty text: nothing is printed there. */
export type ReadingPair = {
  base: string;
  reading: string;
  /** True where the reading joins by an ellipsis, or silently, what the base shows apart. */
  splices: boolean;
};

/** Decides whether two readings that differ do so in one kind of way. Rules are asked in order; each may rely on those before it. */
export type VariantRule = (pair: ReadingPair) => boolean;
