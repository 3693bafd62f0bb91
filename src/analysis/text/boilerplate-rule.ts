import type { BoilerplateKind } from '../../schema/story.ts';

/** One way in which a line shows that it is no part of the story. */
export type BoilerplateRule = {
  kind: BoilerplateKind;
  /** The words that give the line away; the reason quotes what they match. */
  words: RegExp;
  /** Completes the sentence "“…” …". */
  says: string;
  /**
   * `anywhere`: no story needs these words for its own telling.
   * `tail`: ordinary words, boilerplate only where nothing but boilerplate follows.
   */
  place: 'anywhere' | 'tail';
  /**
   * Of words that need not open the line: the source of an expression for what begins a word in every match. Few lines hold that of any
   * rule, so that one look for those of all rules spares most lines the look for each.
   */
  holds?: string;
};
