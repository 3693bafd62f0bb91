import type { PlacedVoice, SourceDraft } from './source-draft.ts';

/** Drafts that may be joined pair by pair; joining is transitive (disjoint sets, with path halving). */
export class Clusters {
  readonly #drafts: SourceDraft[];
  readonly #parents: number[];

  constructor(drafts: readonly SourceDraft[]) {
    this.#drafts = drafts.map(({ voices, merged }) => ({ voices: [...voices], merged: [...merged] }));
    this.#parents = drafts.map((_, index) => index);
  }

  #root(index: number): number {
    let at = index;
    for (let parent = this.#parents[at] ?? at; parent !== at; parent = this.#parents[at] ?? at) {
      const grandparent = this.#parents[parent] ?? parent;
      this.#parents[at] = grandparent;
      at = grandparent;
    }
    return at;
  }

  /** Joins two drafts, given by their indices; nothing happens where they are one already. */
  join(a: number, b: number, reason: string): void {
    const [kept, gone] = [Math.min(this.#root(a), this.#root(b)), Math.max(this.#root(a), this.#root(b))];
    if (kept === gone) return;
    const [into, from] = [this.#drafts[kept], this.#drafts[gone]];
    if (!into || !from) return;
    // One by one: as arguments of a single call a hundred thousand voices are too many.
    for (const voice of from.voices) into.voices.push(voice);
    for (const known of from.merged) into.merged.push(known);
    into.merged.push(reason);
    this.#parents[gone] = kept;
  }

  /** The drafts that are left, in the order of their first members. */
  drafts(): SourceDraft[] {
    return this.#drafts.filter((_, index) => this.#root(index) === index);
  }
}

/** One draft for each group of voices with the same key, in the order of their first members. */
export function draftsByKey(voices: readonly PlacedVoice[], keyOf: (voice: PlacedVoice) => string): SourceDraft[] {
  return [...Map.groupBy(voices, keyOf).values()].map((members) => ({ voices: members, merged: [] }));
}
