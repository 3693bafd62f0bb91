import { sliceOf } from '../../text/slice.ts';
import type { AttributionRule, Candidate, QuotePlace } from '../candidate.ts';
import { verbOf } from '../clauses.ts';
import { standsAs } from '../coreference/subjects.ts';
import { verbPastInsertion } from '../insertions.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { phrasesWithin, reachBack } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';
import { certainCandidate } from './certain-candidate.ts';
import { type About, isAlone, isQuestion, isToldOnly, ONE_PERSON, whomAbout } from './words-alone.ts';

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
    if (isQuestion(above)) return [];
    if (!isToldOnly(above)) return [...takesTurn(place, above), ...goesOnFrom(place, above)];
    const account = whoseAccount(above);
    if (account !== null) return [givenTo({ phrase: account.phrase, passage: above }, null, account.reason(reading.text))];
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
const givenTo = (mention: Candidate['mention'], doubt: string | null, reason: string): Candidate =>
  certainCandidate(name, mention, () => reason, { elsewhere: true, ...(doubt === null ? {} : { doubt }) });

/** "Ann Poe gave the inquiry her own account of it on Monday.": who, by the last sentence of a paragraph, tells what follows; null where nobody does. */
function whoseAccount({ words, phrases }: ReadPassage): { phrase: NounPhrase; reason: (text: string) => string } | null {
  const end = words.length - 1;
  const from = reachBack(words, end);
  const noun = from + words.slice(from).findLastIndex(({ tag, lower }) => tag === 'noun' && ACCOUNTS.has(lower));
  const cue = words[noun];
  if (
    noun < from ||
    cue === undefined ||
    !OWNERS.has(words.slice(Math.max(from, noun - MOST_BETWEEN), noun).find(({ tag }) => tag === 'possessive')?.lower ?? '')
  )
    return null;
  const teller = phrasesWithin(phrases, from, noun).findLast(
    (phrase) => !phrase.possessor && ONE_PERSON.has(phrase.kind) && !phrase.plural && tellsBefore(words, phrase, noun),
  );
  if (teller === undefined) return null;
  return {
    phrase: teller,
    reason: (text) => `The paragraph before ends with the “${cue.text}” that “${sliceOf(text, teller.span)}” gives.`,
  };
}
const ACCOUNTS: ReadonlySet<string> = new Set(
  'account story version testimony evidence statement reasons explanation memories recollection recollections answer reply'.split(' '),
);
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its']);
/** "Her own written account". In words. */
const MOST_BETWEEN = 3;

/** Whether somebody is the subject of a verb of giving before the noun, at once or past what was put in. */
function tellsBefore(words: readonly Word[], phrase: NounPhrase, noun: number): boolean {
  const verb = verbOf(words, phrase) ?? verbPastInsertion(words, phrase);
  return verb !== null && verb < noun && GIVES.has(words[verb]?.lower ?? '');
}
const GIVES: ReadonlySet<string> = new Set(
  'gave gives give offered offers told tells read reads shared shares made makes set sent wrote'.split(' '),
);

/** “I was born here.” ¶ Ann Poe keeps the mill: words that open a story are those of whom it goes on to tell. */
function opensStory({ passage, reading, stretch }: QuotePlace): Candidate[] {
  // Where they run on into the paragraph behind, that is where they may be somebody's.
  if (reading.stretches[stretch]?.continuedBy !== null) return [];
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
