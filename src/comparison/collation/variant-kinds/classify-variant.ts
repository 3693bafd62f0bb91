import type { VariantKind } from '../../../schema/statement.ts';
import { isBracket } from './bracket.ts';
import { isCase } from './case.ts';
import { isNumberForm, wholeNumber } from './number.ts';
import type { ReadingPair, VariantRule } from './pair.ts';
import { foldedWords } from './printed-words.ts';
import { isPunctuation } from './punctuation.ts';
import { isSpelling } from './spelling.ts';

const isSplice: VariantRule = ({ splices }) => splices;
const isOmission: VariantRule = ({ reading }) => foldedWords(reading).length === 0;
const isAddition: VariantRule = ({ base }) => foldedWords(base).length === 0;
/** A word, or a number of several: "thirty-one". */
const isOneWord = (text: string): boolean => foldedWords(text).length === 1 || wholeNumber(text) !== null;
const isWord: VariantRule = ({ base, reading }) => isOneWord(base) && isOneWord(reading);
const isRewording: VariantRule = () => true;

/** Tried in order; the first that holds names the kind. The last always holds. */
const variantRules = [
  ['splice', isSplice],
  ['bracket', isBracket],
  ['punctuation', isPunctuation],
  ['case', isCase],
  ['spelling', isSpelling],
  ['number', isNumberForm],
  ['omission', isOmission],
  ['addition', isAddition],
  ['word', isWord],
  ['rewording', isRewording],
] as const satisfies readonly (readonly [VariantKind, VariantRule])[];

/** The kind of a reading that differs from the base in what its marks hold; `boundary` is not among them. */
export function classifyVariant(pair: ReadingPair): VariantKind {
  return variantRules.find(([, holds]) => holds(pair))?.[0] ?? 'rewording';
}
