/** What a contracted ending may stand for. */
const ENDINGS: readonly (readonly [ending: string, full: readonly string[]])[] = [
  ["n't", ['not']],
  ["'ve", ['have']],
  ["'re", ['are']],
  ["'ll", ['will', 'shall']],
  ["'m", ['am']],
  ["'s", ['is', 'has', 'us']],
  ["'d", ['would', 'had']],
];
/** Stems that lose more than a letter before their ending. */
const STEMS = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

/** True where one text is the other with contracted words written out, or contracted otherwise: "I've" and "I have". Folded words. */
export function areContracted(a: readonly string[], b: readonly string[]): boolean {
  const others = new Set(writtenOut(b));
  return [...a, ...b].some((word) => word.includes("'")) && writtenOut(a).some((text) => others.has(text));
}

/** More ways of writing a text out than these are no reading of one or two words. */
const MOST_WAYS = 16;

/** Every way of writing all contractions of a text out, a space before each word. */
export function writtenOut(words: readonly string[]): string[] {
  return words
    .reduce<string[]>((texts, word) => texts.flatMap((text) => waysOf(word).map((way) => `${text} ${way}`)).slice(0, MOST_WAYS), [''])
    .map((text) => text.replaceAll('cannot', 'can not'));
}

function waysOf(word: string): string[] {
  const known = ENDINGS.find(([ending]) => word.endsWith(ending) && word.length > ending.length);
  if (!known) return [word];
  const [ending, full] = known;
  const stem = word.slice(0, -ending.length);
  return full.map((rest) => `${STEMS.get(stem) ?? stem} ${rest}`);
}

/** Stems of which a following "'s" is a verb, and never says whose something is. */
const TAKES_VERB = /^(?:it|that|there|here|he|she|who|what|where|how)$/;

/** Folded words with those contractions written out that are read in one way, or nearly always in one: "isn't" as "is not". */
export function spelledOut(words: readonly string[]): string[] {
  if (!words.some((word) => word.includes("'"))) return [...words];
  return words.flatMap((word) => {
    const stem = word.slice(0, -2);
    if (word.endsWith("'s") && stem !== 'let' && !TAKES_VERB.test(stem)) return [word];
    return waysOf(word)[0]?.split(' ') ?? [word];
  });
}
