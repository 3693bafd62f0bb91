/** Joins things that share a key into groups: near linear in the number of keys, however many things share one. */
export class Groups {
  readonly #parent: number[] = [];
  readonly #byKey = new Map<string, number>();

  /** Adds a thing; its number is the count of those before it. */
  add(): number {
    this.#parent.push(this.#parent.length);
    return this.#parent.length - 1;
  }

  /** Joins the thing with all others that were, or will be, given the same key. */
  joinBy(thing: number, key: string): void {
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, thing);
    else this.join(thing, known);
  }

  join(a: number, b: number): void {
    const [first, second] = [this.find(a), this.find(b)];
    this.#parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** The number of the first thing of its group. */
  find(thing: number): number {
    let root = thing;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    let at = thing;
    while (at !== root) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }
}
