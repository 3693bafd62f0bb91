import { wordsOf } from '../text/normalise.ts';

/** What an id may hold besides hyphens; capitals without a lower-case form, marks and modifier letters are left out. */
const NOT_IN_IDS = /[^\p{Ll}\p{N}\p{Lo}]/gu;
/** Units that the words of an id are looked for in: a text without spaces must not be folded whole. */
const REACH = 400;

/**
 * The first words of a text as part of a permalink: folded, joined by hyphens.
 * @returns An empty string where the text holds no letter or digit.
 */
export function slugOfWords(text: string, limit: number): string {
  return wordsOf(text.slice(0, REACH))
    .map(({ folded }) => folded.replace(NOT_IN_IDS, ''))
    .filter((word) => word !== '')
    .slice(0, limit)
    .join('-');
}
