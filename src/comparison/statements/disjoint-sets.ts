/** Sets of objects that are joined and never parted (Galler and Fischer 1964). Every object starts alone. */
export class DisjointSets<T> {
  readonly #parent = new Map<T, T>();
  readonly #size = new Map<T, number>();

  /** The object that stands for a member's set. */
  find(member: T): T {
    let root = member;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    // Short ways for the next search.
    for (let at = member; at !== root; ) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  isAlone(member: T): boolean {
    return this.#sizeOf(this.find(member)) === 1;
  }

  areTogether(a: T, b: T): boolean {
    return this.find(a) === this.find(b);
  }

  join(a: T, b: T): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    const [kept, gone] = this.#sizeOf(x) < this.#sizeOf(y) ? [y, x] : [x, y];
    this.#parent.set(gone, kept);
    this.#size.set(kept, this.#sizeOf(kept) + this.#sizeOf(gone));
  }

  #sizeOf(root: T): number {
    return this.#size.get(root) ?? 1;
  }
}
