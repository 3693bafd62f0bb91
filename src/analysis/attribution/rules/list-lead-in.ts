import { feature } from '../../feature.ts';
import { sliceOf, spanOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { verbOf } from '../clauses.ts';
import { nounCues } from '../lexicon/noun-cues.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { phrasesWithin, reachBack } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';

const name = 'list-lead-in';
/** Besides the verbs that report: "the report sets out three things", "the letter makes four demands". */
const GIVES: ReadonlySet<string> = new Set(
  'sets set lists lists names gives gave makes made reaches reached draws drew has had contains contained identifies identified'.split(' '),
);
/** Besides the nouns that signal words. */
const RESULTS: ReadonlySet<string> = new Set(
  'findings finding conclusions terms conditions points proposals reasons objections principles rules lessons instructions requests'.split(
    ' ',
  ),
);
/** Between whose they are and the noun: "the report's three main findings". In words. */
const MOST_BETWEEN = 4;

/** Whose words a list holds, and the word that says so. */
type Lead = { phrase: NounPhrase; cue: Word };

/** The report lists what it found: • The sand is “from one river”. • … */
export const listLeadIn: AttributionRule = {
  name,
  covers:
    'An item of a list, without a speaker of its own, is of whoever the line above the list says: The report lists what it found: • …',
  propose: ({ reading, passage, stretch }: QuotePlace): Candidate[] => {
    const above = reading.listLeads.get(passage.block);
    const lead = above === undefined ? undefined : reading.passages[above];
    if (lead === undefined || reading.stretches[stretch]?.within !== null || hasSpeaker(passage)) return [];
    const found = leadIn(lead);
    if (found === null) return [];
    const { phrase, cue } = found;
    return [
      {
        rule: name,
        mention: { phrase, passage: lead },
        cue: spanOf(cue),
        follows: null,
        certain: true,
        form: 'list',
        item: passage.block,
        features: [feature`rule=${name}`],
        reason: () => `“${sliceOf(reading.text, phrase.span)}” and “${cue.text}” lead into the list that this is an item of.`,
      },
    ];
  },
};

/** A verb that hands words on, a colon, or a dash behind the marks: the item says by itself whose words it holds. */
const hasSpeaker = ({ words }: ReadPassage): boolean =>
  words.some(
    ({ tag, reporting }, at) =>
      (tag === 'verb' && reporting !== null && reporting !== 'show') ||
      tag === 'colon' ||
      (tag === 'dash' && words[at - 1]?.tag === 'quote') ||
      (words[at]?.lower === 'according' && words[at + 1]?.tag === 'to'),
  );

/** Whom the last sentence of a paragraph gives what follows its colon: the subject of its verb, or else whose it is. */
function leadIn({ words, phrases }: ReadPassage): Lead | null {
  const end = words.length - 1;
  const own = phrasesWithin(phrases, reachBack(words, end), end).filter(({ first }) => words[first]?.sentence === words[end]?.sentence);
  for (const phrase of own) {
    const verb = verbOf(words, phrase);
    const cue = verb === null ? undefined : words[verb];
    if (cue !== undefined && phrase.kind !== 'thing' && (cue.reporting !== null || GIVES.has(cue.lower))) return { phrase, cue };
  }
  for (const phrase of own) {
    const near = phrase.possessor ? words.slice(phrase.last + 1, phrase.last + 2 + MOST_BETWEEN) : [];
    const cue = near.find(({ tag, lower }) => tag === 'noun' && (nounCues.has(lower) || RESULTS.has(lower)));
    if (cue !== undefined) return { phrase, cue };
  }
  return null;
}
