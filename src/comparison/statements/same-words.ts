import { spelledOut } from '../collation/variant-kinds/contractions.ts';
import { borrows } from './borrowed-words.ts';
import { beside, type Candidate } from './candidate.ts';
import { matchSources } from './same-source.ts';
import { compareWording, standsWithin, weightOf } from './shared-wording.ts';
import { weighSentenceWordedTwice } from './worded-twice.ts';

/** What wording two quotes must share: a passage of this weight, or a lighter one that makes up most of the lighter quote. */
type Demand = { passage: number; short: { passage: number; coverage: number } };

/** Three words of content in a row, or as much of everyday words: beyond chance for one speaker. */
const ONE_SOURCE: Demand = { passage: 3, short: { passage: 1.9, coverage: 0.6 } };
/** Nothing but the words says that the two belong together: nearly all of the lighter quote must be shared. */
const SOURCE_OPEN: Demand = { passage: 8, short: { passage: 2.4, coverage: 0.9 } };
/**
 * A whole sentence: shorter phrases are common property of those who agree ("no decision about us without us"). A little less, where
 * it is all that one of them says.
 */
const SOURCE_RENAMED: Demand = { passage: 4, short: { passage: 3.2, coverage: 0.95 } };

/** Two sentences' worth of the same words speak louder than a doubtful attribution, and so does one where it is all that one of them says. */
const SOURCE_DOUBTFUL: Demand = { passage: 6, short: { passage: 3.2, coverage: 0.95 } };

/** How heavy the wording is that two quotes of one source share; undefined where they do not print the same words. */
export function weighSameWords(left: Candidate, right: Candidate): number | undefined {
  const demand = demandOn(left, right);
  if (!demand || contradictDates(left, right)) return undefined;
  const [a, b] = [beside(left, right), beside(right, left)];
  const [one, other] = [spelledOut(a.words), spelledOut(b.words)];
  const { passage, coverage } = compareWording(one, other);
  const enough = passage >= demand.passage || (passage >= demand.short.passage && coverage >= demand.short.coverage);
  // Then two voices share them, however doubtful one is.
  if (enough) return demand === SOURCE_DOUBTFUL && (borrows(left) || borrows(right)) ? undefined : passage;
  return demand === ONE_SOURCE ? (weighWithin(one, other) ?? weighSentenceWordedTwice(a.tokens, b.tokens)) : undefined;
}

/** Fewer words with grammar between are a figure of speech ("judge and jury", "the judge and the jury"). */
const FEWEST_WITHIN = 4;
/** So many words in one order are told by them, be they grammar. */
const FEWEST_TOLD = 8;

/** The weight of the shorter of two quotes of one source, where the other prints all its words with mere grammar between. */
function weighWithin(a: readonly string[], b: readonly string[]): number | undefined {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const weight = weightOf(shorter);
  const enough = shorter.length >= FEWEST_TOLD || (shorter.length >= FEWEST_WITHIN && weight >= ONE_SOURCE.short.passage);
  return enough && standsWithin(shorter, longer) ? weight : undefined;
}

function demandOn(a: Candidate, b: Candidate): Demand | undefined {
  switch (matchSources(a, b)) {
    case 'same':
      return ONE_SOURCE;
    case 'open':
      return SOURCE_OPEN;
    case 'renamed':
      return SOURCE_RENAMED;
    case 'doubtful':
      return SOURCE_DOUBTFUL;
    case 'different':
      return undefined;
  }
}

/** One source may say the same on different days. */
export function contradictDates({ quote: { date: a } }: Candidate, { quote: { date: b } }: Candidate): boolean {
  return 'value' in a && 'value' in b && a.value !== b.value;
}
