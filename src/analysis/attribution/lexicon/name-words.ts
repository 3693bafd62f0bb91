import { wordSet } from '../../text/word-set.ts';

/** Small words inside surnames, in lower case: "van" in "Ann van Poe". */
export const nameParticles = wordSet(
  'al el ul ur bin ibn bint ben de del della der den di da dos das du la las le los van von zu zum zur ter ten te af av abu wa',
);

/** Those of them that are no English words, and so may begin a surname that stands alone: "said de Poe". */
export const foreignParticles = wordSet('al el ul ur bin ibn bint de del della di dos das du van von');

/** Behind a name, what tells a son from his father. */
export const generations = wordSet('jr sr ii iii iv');

/** Behind a name, in capitals: orders, degrees and seats, which no surname is. */
const distinctions = wordSet(
  'obe mbe cbe dbe kbe gbe cmg kcmg gcmg bem kc qc sc mp msp mep mla tda td ms phd md dphil mba frs frcs rn dso dfc mc vc ac am ao oam esq rtd',
);

/** "Ann Poe OBE": whether a word behind a name is no part of it. */
export const isDistinction = (text: string, lower: string): boolean => distinctions.has(lower) && /\p{Lu}$|^Esq$/u.test(text);

/** The word of a name, given in any case, that its bearer is called by, in lower case: "poe" of "Bo van Poe Jr"; empty for no name. */
export function surnameOf(name: readonly string[]): string {
  const last = name.at(-1)?.toLowerCase() ?? '';
  return name.length > 1 && generations.has(last) ? (name.at(-2)?.toLowerCase() ?? '') : last;
}

/** "Poe", "van Poe", "De la Poe": whether no first name is printed. */
export const isSurnameAlone = (name: readonly string[]): boolean =>
  name.length === 1 || (name.length > 1 && name.slice(0, -1).every((word) => nameParticles.has(word.toLowerCase())));
