import { feature } from '../../feature.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { quoteFeatures } from '../cue-features.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { phrasesWithin, reachAround } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';

const name = 'according-to';
/** What stands before whoever is quoted. */
const LEADS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'phrase', 'of'],
];

const OPENS_LEAD: ReadonlySet<string> = new Set(LEADS.flatMap(([first]) => first ?? []));

/** “… unfair,” according to the mayor; according to the mayor, it is “unfair”; it is, in the words of the mayor, “unfair”. */
export const accordingTo: AttributionRule = {
  name,
  covers: 'A phrase after “according to” or “in the words of”, in the sentence of the quote: The plan is “unfair”, according to the mayor.',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading } = place;
    const { words } = passage;
    const quote = words[at];
    const { from, to: end } = reachAround(words, at, 1);
    const candidates: Candidate[] = [];
    for (let index = from; index <= end; index += 1) {
      const word = words[index];
      if (word === undefined || !OPENS_LEAD.has(word.lower)) continue;
      const lead = LEADS.find((it) => it.every((part, far) => words[index + far]?.lower === part));
      if (lead === undefined) continue;
      const distance = word.sentence - (quote?.sentence ?? 0);
      if (distance !== 0 && !(distance === 1 && index > at && words[at + 1]?.sentence === word.sentence)) continue;
      const first = index + lead.length;
      const found = phrasesWithin(passage.phrases, first, first).find(({ possessor }) => !possessor);
      if (found === undefined || leadsOn(passage, found, first, at)) continue;
      const phrase = oneOfThem(passage, found) ?? found;
      const mention = reading.text.slice(phrase.span.start, phrase.span.end);
      const side = index < at ? 'before' : 'after';
      candidates.push({
        rule: name,
        mention: { phrase, passage },
        cue: { start: word.start, end: (words[first - 1] ?? word).end },
        follows: null,
        features: [
          feature`rule=${name}`,
          feature`rule=${name} side=${side}`,
          feature`rule=${name} closing=${quoteFeatures(place).closing}`,
          feature`rule=${name} mention=${phrase.kind}`,
        ],
        reason: () => `“${lead.join(' ')} ${mention}” stands ${side} the quote in its sentence.`,
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

/** "One of them, Ann Poe, ": the name; null where none follows. */
function oneOfThem({ words, phrases }: ReadPassage, { last }: NounPhrase): NounPhrase | null {
  if (words[last]?.lower !== 'one' || words[last + 1]?.lower !== 'of') return null;
  const far = words.slice(last + 1, last + 1 + LONGEST_GROUP).findIndex(({ tag }) => tag === 'comma');
  const first = last + far + 2;
  return far < 0 ? null : (phrasesWithin(phrases, first, first).find(({ kind }) => kind === 'name-person') ?? null);
}
/** "of the older volunteers". In words. */
const LONGEST_GROUP = 6;
