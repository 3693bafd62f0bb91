/** Letters that Unicode does not decompose into a base letter and a mark. */
const UNDECOMPOSED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
};
const UNDECOMPOSED_LETTERS = new RegExp(`[${Object.keys(UNDECOMPOSED).join('')}]`, 'g');

const DOUBLE_MARKS = /[“”„‟«»＂]/g;
const SINGLE_MARKS = /[‘’‚‛‹›`´ʹʻʼ′＇]/g;
const DASHES = /[‐‑‒–—―−﹘﹣－]/g;

/**
 * Marks that are added to a letter without making another one of it: Latin, Greek and Cyrillic accents, Hebrew points, Arabic
 * vowel signs. Marks that carry the vowels of Indic scripts stay, and those that make other letters of Japanese ones.
 */
const ACCENTS = /(?=[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}])(?![\u3099\u309a\u302a-\u302d])\p{Mn}/gu;

/** Characters that are never seen: joiners, soft hyphens, directions, byte-order marks. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

const SPACES = /\s/g;

/**
 * Folds one character with the marks that follow it: case, accents, shapes of quotation marks, dashes and spaces, widths and
 * ligatures. May give nothing (an invisible character) or several units (`…` gives three stops).
 */
export function foldCharacter(character: string): string {
  // Shapes fold before decomposition, which would tear a free-standing accent into a space and a mark, and after, for what it yields.
  const folded = foldShapes(character)
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .normalize('NFC');
  return foldShapes(folded);
}

const foldShapes = (text: string): string => text.replace(SINGLE_MARKS, "'").replace(DOUBLE_MARKS, '"').replace(DASHES, '-');
