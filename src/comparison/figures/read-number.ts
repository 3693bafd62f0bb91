import type { Word } from '../../analysis/text/normalise.ts';

/** A number in digits or words, and the index of the first word after it. */
export type ReadNumber = { value: number; next: number };

const SMALL = new Map<string, number>(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
/** Scales that are printed right behind the digits: "4.5bn", "4.5million". */
const CLOSE_SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);
const DIGITS = new RegExp(`^(\\d+(?:\\.\\d+)?)(${[...CLOSE_SCALES.keys()].join('|')})?$`);
/** Scales that number words add to: "four hundred and seven", "two thousand three hundred". */
const HUNDRED = 1e2;
const THOUSAND = 1e3;
const PARTS = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/**
 * Reads the number that begins at a word, with its scale and an added half: "4.5 billion", "twenty-five", "one and a half", "four hundred and seven". Null where
 * no number begins. Number words come from a short closed list, so a library would add weight and no reach.
 */
export function readNumber(words: readonly Word[], at: number): ReadNumber | null {
  const read = readDigits(words, at) ?? readWords(words, at);
  return read && addPart(words, readScales(words, read));
}

/** "and a half", "and a quarter" after a number or its unit: what it adds, and the index after it. */
export function readAddedPart(words: readonly Word[], at: number): ReadNumber | null {
  const part = PARTS.get(words[at + 2]?.folded ?? '');
  const article = words[at + 1]?.folded;
  return words[at]?.folded === 'and' && (article === 'a' || article === 'one') && part ? { value: part, next: at + 3 } : null;
}

function readDigits(words: readonly Word[], at: number): ReadNumber | null {
  const match = DIGITS.exec(words[at]?.folded ?? '');
  if (!match) return null;
  return { value: Number(match[1]) * (CLOSE_SCALES.get(match[2] ?? '') ?? 1), next: at + 1 };
}

function readWords(words: readonly Word[], at: number): ReadNumber | null {
  const first = words[at]?.folded ?? '';
  // "a million", "half a million": the article counts only before a scale.
  if (first === 'a' || first === 'an') return SCALES.has(words[at + 1]?.folded ?? '') ? { value: 1, next: at + 1 } : null;
  if (first === 'half' && /^an?$/.test(words[at + 1]?.folded ?? '')) return { value: 0.5, next: at + 2 };
  const ten = TENS.get(first);
  if (ten !== undefined) {
    const unit = SMALL.get(words[at + 1]?.folded ?? '');
    return unit !== undefined && unit > 0 && unit < 10 ? { value: ten + unit, next: at + 2 } : { value: ten, next: at + 1 };
  }
  const small = SMALL.get(first);
  return small === undefined ? null : { value: small, next: at + 1 };
}

function readScales(words: readonly Word[], { value, next }: ReadNumber): ReadNumber {
  const scale = SCALES.get(words[next]?.folded ?? '');
  if (scale === undefined) return { value, next };
  return readScales(words, addRest(words, { value: value * scale, next: next + 1 }, scale));
}

/** "and seven" after "four hundred". A number that is no smaller than the scale is another number. */
function addRest(words: readonly Word[], { value, next }: ReadNumber, scale: number): ReadNumber {
  if (scale !== HUNDRED && scale !== THOUSAND) return { value, next };
  const small = readWords(words, words[next]?.folded === 'and' ? next + 1 : next);
  // In "two hundred and three thousand" the thousand counts both.
  const rest = scale === THOUSAND && small ? readScales(words, small) : small;
  return rest && rest.value < scale ? { value: value + rest.value, next: rest.next } : { value, next };
}

function addPart(words: readonly Word[], { value, next }: ReadNumber): ReadNumber {
  const part = readAddedPart(words, next);
  return part ? { value: value + part.value, next: part.next } : { value, next };
}
