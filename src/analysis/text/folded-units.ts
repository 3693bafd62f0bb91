/** A text folded for comparing, with the way back to the original. */
export type Normalised = {
  text: string;
  /**
   * For each unit of the folded text, the offset in the original of the character it comes from; one entry more than the folded
   * text has units, the last one being the original's length. Never falls.
   */
  starts: Uint32Array;
};

const SPACE = 0x20;
const HYPHEN = 0x2d;
const SINGLE_MARK = 0x27;
const DOUBLE_MARK = 0x22;

/** Collects units in typed arrays that grow: a text of ten million characters must not become ten million small strings. */
export class FoldedUnits {
  #units: Uint16Array;
  #starts: Uint32Array;
  #length = 0;

  constructor(expected: number) {
    this.#units = new Uint16Array(expected + 1);
    this.#starts = new Uint32Array(expected + 1);
  }

  push(unit: number, at: number): void {
    const last = this.#units[this.#length - 1];
    // Runs of white space and of dashes are one each: line breaks, "--" and "–-" are typesetting.
    if (unit === last && (unit === SPACE || unit === HYPHEN)) return;
    // Two single marks stand for a double one.
    if (unit === SINGLE_MARK && last === SINGLE_MARK) {
      this.#units[this.#length - 1] = DOUBLE_MARK;
      return;
    }
    // One place stays free for the last entry of `starts`.
    if (this.#length + 1 === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = at;
    this.#length += 1;
  }

  finish(end: number): Normalised {
    this.#starts[this.#length] = end;
    const pieces: string[] = [];
    for (let at = 0; at < this.#length; at += MOST_ARGUMENTS) {
      pieces.push(String.fromCharCode(...this.#units.subarray(at, Math.min(at + MOST_ARGUMENTS, this.#length))));
    }
    return { text: pieces.join(''), starts: this.#starts.slice(0, this.#length + 1) };
  }

  #grow(): void {
    const units = new Uint16Array(this.#units.length * 2);
    const starts = new Uint32Array(units.length);
    units.set(this.#units);
    starts.set(this.#starts);
    this.#units = units;
    this.#starts = starts;
  }
}
/** Engines limit the number of arguments of a call. */
const MOST_ARGUMENTS = 4096;
