import { feature } from '../../feature.ts';
import { sliceOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { standsAs } from '../coreference/subjects.ts';
import { quoteFeatures } from '../cue-features.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { MOST_PHRASES } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';

const name = 'stands-alone';

/** Ann Poe keeps the mill. ¶ “I was born here.” */
export const standsAlone: AttributionRule = {
  name,
  covers:
    'A paragraph of nothing but whole sentences in marks, below a paragraph of the story’s own about one person, or before the first, or a question by the first of two in turn: The mayor came on foot. ¶ “I always do.”',
  propose: (place: QuotePlace): Candidate[] => {
    const { passage, at, reading } = place;
    const above = passage.before;
    if (at > 0 || passage.holder !== null || !isAlone(place)) return [];
    if (above === null) return opensStory(place);
    if (!isToldOnly(above)) return [...takesTurn(place, above), ...goesOnFrom(place, above)];
    const about = whomAbout(above);
    const inner = openingOf(place);
    const isOwn = OF_ONESELF.test(inner);
    if (about === null || (!isOwn && OF_ANOTHER.test(inner))) return [];
    const wordsOf = ({ span }: NounPhrase): string => sliceOf(reading.text, span);
    const reason = `No cue: the words stand alone, and the paragraph before them is about “${wordsOf(about.phrase)}”.`;
    return [givenTo({ phrase: about.phrase, passage: above }, doubtIn(about, isOwn, wordsOf), reason)];
  },
};

/** The words are those of somebody whom another paragraph names, and nothing there says so. */
const givenTo = (mention: Candidate['mention'], doubt: string | null, reason: string): Candidate => ({
  rule: name,
  mention,
  cue: null,
  follows: null,
  elsewhere: true,
  certain: true,
  ...(doubt === null ? {} : { doubt }),
  features: [feature`rule=${name}`],
  reason: () => reason,
});

/** “I was born here.” ¶ Ann Poe keeps the mill: words that open a story are those of whom it goes on to tell. */
function opensStory({ passage, reading }: QuotePlace): Candidate[] {
  const below = passage.after;
  const phrase = below === null ? null : onlyPersonAtHead(below);
  if (below === null || phrase === null || phrase.plural || phrase.possessor || !standsAs(below, phrase).subject) return [];
  const reason = `No cue: the words open the story, and the paragraph behind them is about “${sliceOf(reading.text, phrase.span)}”.`;
  return [givenTo({ phrase, passage: below }, 'The story names nobody before them.', reason)];
}

/** The only person whom the first sentence of a paragraph names, or else the one without a name that it begins with. */
function onlyPersonAtHead({ phrases }: ReadPassage): NounPhrase | null {
  const [named, other] = phrases.filter(({ kind, sentence }) => kind === 'name-person' && sentence === 0);
  if (other !== undefined) return null;
  return named ?? phrases.find(({ kind, first }) => kind === 'person' && first === 0) ?? null;
}

/** “Why?” asked Ann Poe. ¶ “Why not?” said Bo Lund. ¶ “Why now?”: a question after the words of two is that of who spoke first. */
function takesTurn({ passage, at, reading, decided }: QuotePlace, above: ReadPassage): Candidate[] {
  const stretch = passage.words[at]?.stretch ?? null;
  const [last, first] = [onlySaid(above), above.before === null ? null : onlySaid(above.before)];
  if (stretch === null || last === null || first === null) return [];
  const asks = sliceOf(reading.text, reading.stretches[stretch]?.inner ?? NOWHERE).endsWith('?');
  const [answered, asked] = [decided[last]?.chosen, decided[first]?.chosen];
  if (!asks || !answered?.cue || !asked?.cue) return [];
  const [mention, other] = [asked, answered].map((it) => sliceOf(reading.text, it.mention.phrase.span));
  if (mention === other) return [];
  const reason = `No cue: “${mention}” and “${other}” speak in turn in the two paragraphs before, and this asks again.`;
  return [givenTo(asked.mention, 'Nothing says that the two take turns.', reason)];
}
const NOWHERE = { start: 0, end: 0 };

/** The only words in marks of a paragraph; null where there are others, or none. */
function onlySaid({ words }: ReadPassage): number | null {
  const said = words.flatMap(({ stretch }) => stretch ?? []);
  return said.length === 1 ? (said[0] ?? null) : null;
}

/** Another paragraph of marks below one that this rule has given to somebody. */
function goesOnFrom({ decided }: QuotePlace, above: ReadPassage): Candidate[] {
  const stretch = above.words.at(-1)?.stretch ?? null;
  const before = stretch === null ? null : decided[stretch]?.chosen;
  if (stretch === null || before?.rule !== name) return [];
  const reason = 'No cue: the paragraph goes on from the one before, which has none either.';
  return [{ ...givenTo(before.mention, null, reason), follows: { stretch, how: 'joins' } }];
}

/** The paragraph holds nothing but what is said, whole sentences of it. */
function isAlone(place: QuotePlace): boolean {
  const { capital, closing } = quoteFeatures(place);
  if (!capital || (closing !== 'stop' && closing !== 'question')) return false;
  return place.passage.words.every(({ stretch, tag }) => stretch !== null || tag === 'stop');
}

/** Nothing in marks stands there, and no colon leads on from it. */
const isToldOnly = ({ words }: ReadPassage): boolean => words.every(({ stretch }) => stretch === null) && words.at(-1)?.tag !== 'colon';

/** Of whom a paragraph is told, and who else does something in it. */
type About = { phrase: NounPhrase; others: readonly NounPhrase[] };

/** The first subject of a paragraph; null where that is nobody in particular, or somebody speaks there: then it is for other rules to weigh. */
function whomAbout(passage: ReadPassage): About | null {
  const subjects: NounPhrase[] = [];
  for (const phrase of passage.phrases.slice(0, MOST_PHRASES)) {
    if (!MAY_SPEAK.has(phrase.kind) || !isThirdPerson(passage, phrase)) continue;
    const { subject, speaks } = standsAs(passage, phrase);
    if (speaks) return null;
    if (subject) subjects.push(phrase);
  }
  const [phrase, ...rest] = subjects;
  if (phrase === undefined || phrase.plural || !ONE_PERSON.has(phrase.kind)) return null;
  return { phrase, others: rest.filter(({ kind }) => kind !== 'pronoun') };
}

const ONE_PERSON: ReadonlySet<NounPhrase['kind']> = new Set(['name', 'name-person', 'person', 'pronoun']);
const MAY_SPEAK: ReadonlySet<NounPhrase['kind']> = new Set([...ONE_PERSON, 'name-organisation', 'group', 'organisation', 'document']);

const isThirdPerson = ({ words }: ReadPassage, { kind, head }: NounPhrase): boolean =>
  kind !== 'pronoun' || HE_OR_SHE.has(words[head]?.lower ?? '');
const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'she']);

function doubtIn({ others: [other] }: About, isOwn: boolean, wordsOf: (phrase: NounPhrase) => string): string | null {
  if (other !== undefined) return `“${wordsOf(other)}” is a subject there as well.`;
  return isOwn ? null : 'Nothing in the words shows that somebody speaks of themselves.';
}

function openingOf({ reading, stretch }: QuotePlace): string {
  const { start, end } = reading.stretches[stretch]?.inner ?? { start: 0, end: 0 };
  return reading.text.slice(start, Math.min(end, start + AS_FAR));
}
/** In UTF-16 units; a long speech is looked through no further. */
const AS_FAR = 400;
/** “He never missed a match.”: whoever is spoken of so, without an “I” or a “we”, need not be who speaks. */
const OF_ANOTHER = /\b(?:he|she|him|his|her)\b/i;
const OF_ONESELF = /\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)\b/;
