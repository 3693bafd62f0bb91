import type { Span } from '../../../schema/span.ts';
import { feature } from '../../feature.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { quoteFeatures } from '../cue-features.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { nameOfOne } from '../one-of-several.ts';
import { phrasesWithin, reachAround } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import { spanOfWords } from '../words.ts';

const name = 'according-to';
/** What stands before whoever is quoted. */
const LEADS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'phrase', 'of'],
];

const OPENS_LEAD: ReadonlySet<string> = new Set([...LEADS.flatMap(([first]) => first ?? []), 'per', 'as']);

/** The cue, and index of the first word of whoever is quoted. */
type Lead = { cue: Span; first: number };

/** “According to” and its like, which stand before whoever is quoted, at a place; null where there is none. */
function leadAt(passage: ReadPassage, at: number): Lead | null {
  const { words } = passage;
  const word = words[at];
  if (word === undefined || !OPENS_LEAD.has(word.lower)) return null;
  const lead = LEADS.find((it) => it.every((part, far) => words[at + far]?.lower === part));
  if (lead !== undefined) return { cue: spanOfWords(words, at, at + lead.length - 1), first: at + lead.length };
  if (word.lower === 'per') return namesSomebody(passage, at + 1) ? { cue: spanOfWords(words, at, at), first: at + 1 } : null;
  const put = verbOfPutting(passage, at + 1);
  return put === null ? null : { cue: spanOfWords(words, put, put + 1), first: at + 1 };
}

/** "Per head coach Ann Poe", and not "per cent". */
const namesSomebody = ({ phrases }: ReadPassage, first: number): boolean =>
  phrasesWithin(phrases, first, first).some(
    ({ kind, possessor }) => !possessor && (kind === 'name-person' || kind === 'name-organisation'),
  );

/**
 * "As the mayor, a nurse, put it": index of the verb behind whoever begins at a place; null where there is none. "As she put it" says nothing
 * of who she is: the words have a cue of their own.
 */
function verbOfPutting({ words, phrases }: ReadPassage, first: number): number | null {
  const phrase = phrasesWithin(phrases, first, first).find(({ possessor, kind }) => !possessor && kind !== 'pronoun');
  if (phrase === undefined) return null;
  for (let at = phrase.last + 1; at <= phrase.last + FURTHEST_PUT; at += 1) {
    if (words[at]?.sentence !== phrase.sentence) return null;
    if (PUTS.has(words[at]?.lower ?? '')) return words[at + 1]?.lower === 'it' ? at : null;
  }
  return null;
}
const PUTS: ReadonlySet<string> = new Set(['put', 'puts']);
/** In words. */
const FURTHEST_PUT = 6;

/** “… unfair,” according to the mayor; according to the mayor, it is “unfair”; “unfair”, as the mayor put it. */
export const accordingTo: AttributionRule = {
  name,
  covers:
    'A phrase after “according to”, “in the words of” or “per”, or before “put it”, in the sentence of the quote: The plan is “unfair”, according to the mayor.',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading } = place;
    const { words } = passage;
    const quote = words[at];
    const { from, to: end } = reachAround(words, at, 1);
    const candidates: Candidate[] = [];
    for (let index = from; index <= end; index += 1) {
      const word = words[index];
      const lead = leadAt(passage, index);
      if (word === undefined || lead === null) continue;
      const { cue, first } = lead;
      const distance = word.sentence - (quote?.sentence ?? 0);
      if (distance !== 0 && !(distance === 1 && index > at && words[at + 1]?.sentence === word.sentence)) continue;
      const found = phrasesWithin(passage.phrases, first, first).find(({ possessor }) => !possessor);
      if (found === undefined || leadsOn(passage, found, first, at)) continue;
      const phrase = nameOfOne(passage, found) ?? found;
      const side = index < at ? 'before' : 'after';
      const framed = word.lower + reading.text.slice(word.end, Math.max(cue.end, phrase.span.end));
      candidates.push({
        rule: name,
        mention: { phrase, passage },
        cue,
        follows: null,
        features: [
          feature`rule=${name}`,
          feature`rule=${name} side=${side}`,
          feature`rule=${name} closing=${quoteFeatures(place).closing}`,
          feature`rule=${name} mention=${phrase.kind}`,
        ],
        reason: () => `“${framed}” stands ${side} the quote in its sentence.`,
      });
    }
    return candidates;
  },
};

/** “…,” it said in a note that is, in the words of the mayor, “too long”: such words lead into the quote behind them. */
const leadsOn = ({ words }: ReadPassage, { last }: NounPhrase, first: number, at: number): boolean =>
  words[first - 1]?.lower === 'of' && last > at && words.slice(last + 2, last + 2 + QUOTE_REACH).some(({ stretch }) => stretch !== null);
/** In words. */
const QUOTE_REACH = 3;
