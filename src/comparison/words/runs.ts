import { type Word, wordsOf } from '../../analysis/text/normalise.ts';
import type { Span } from '../../schema/span.ts';

/** What may stand between two words of one run: space, a hyphen, a currency or percent sign. */
const WITHIN_A_RUN = /^[\s\-‐‑–%$£€¥₽₴₹]*$/;

/** The words of a span, parted wherever a mark stands between two of them, so that what is near in a run is near in sense. */
export function runsOf(text: string, span: Span): Word[][] {
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const word of wordsOf(text, span)) {
    if (last && WITHIN_A_RUN.test(text.slice(last.span.end, word.span.start))) runs.at(-1)?.push(word);
    else runs.push([word]);
    last = word;
  }
  return runs;
}
