import { isGivenName } from '../lexicon/given-names.ts';
import { isSiteName, siteNameWords } from '../lexicon/places.ts';
import { type NounPhrase, partsOf } from '../noun-phrase.ts';
import { phrasesWithin } from '../reach.ts';
import type { Reading, ReadPassage } from '../reading.ts';
import { appositionsOf } from './apposition.ts';
import { type BodyEvidence, isTradeOfBody } from './body-evidence.ts';
import { isAgeAt } from './epithets.ts';
import { isFirm, namePartsOf } from './name-parts.ts';
import { predicateOf } from './subjects.ts';

/** Verbs by which people, and bodies let speak as people, report. */
const SPEAKING: ReadonlySet<string> = new Set(['say', 'speech', 'act']);
/** Of the verbs of writing those of people: bodies post and publish as well. */
const WRITES: ReadonlySet<string> = new Set(['writes', 'wrote']);

/** Last words of names, in lower case, that somewhere in the story behave as a person's does. */
export type PersonEvidence = ReadonlySet<string>;

/**
 * Looks for what only people's names have: a title or role before it or put beside it, a given name, "Ms", a relative with "who".
 * A name of two or more words that speaks counts as well, unless it names a place or is shown to be a body's.
 */
export function findPersonEvidence(reading: Reading, bodies: BodyEvidence): PersonEvidence {
  const persons = new Set<string>();
  for (const passage of reading.passages) {
    const renames = appositionsOf(passage);
    for (const row of passage.phrases) {
      for (const phrase of partsOf(row))
        if (isPersonHere(passage, phrase, row, renames.get(phrase), bodies)) persons.add(lastWord(passage, phrase));
    }
  }
  return persons;
}

/** True for a name that the story shows to be a person's, here or elsewhere. */
export const namesPerson = (evidence: PersonEvidence, passage: ReadPassage, phrase: NounPhrase): boolean =>
  evidence.has(lastWord(passage, phrase));

const lastWord = (passage: ReadPassage, phrase: NounPhrase): string => passage.words[phrase.head]?.lower ?? '';

/** `row` is the phrase itself, or the row of names it stands in. */
function isPersonHere(
  passage: ReadPassage,
  phrase: NounPhrase,
  row: NounPhrase,
  renamed: NounPhrase | undefined,
  bodies: BodyEvidence,
): boolean {
  const { words } = passage;
  const head = words[phrase.head];
  if (head?.tag !== 'name' || phrase.kind === 'name-organisation' || phrase.kind === 'name-user') return false;
  const parts = namePartsOf(passage, phrase);
  const { name, role, roleHeads, gender, listed } = parts;
  if (name.length === 0 || isFirm(parts)) return false;
  if (gender !== null || listed !== null) return true;
  // "Developer Salt Street Estates": the role is a firm's.
  if (name.length > 1 && siteNameWords.has(head.lower)) return false;
  if (isTradeOfBody(roleHeads.at(-1) ?? words[renamed?.head ?? -1]?.lower ?? '', name)) return false;
  // "The Danish toy maker Grey Goose": where a maker comes from is no role.
  const beside = words[phrase.head - name.length];
  if (phrase.head - name.length >= phrase.first && beside?.tag === 'noun' && isTradeOfBody(beside.lower, name)) return false;
  if (role !== null || renamed !== undefined) return true;
  if (words[phrase.last + 1]?.tag === 'comma' && (isWhoOf(passage, row) || isAgeAt(words, phrase.last + 2))) return true;
  if (isSiteName(head.lower)) return false;
  // "Utopia's Ann Poe": a country has people with two names.
  if (
    name.length > 1 &&
    words[phrase.head - name.length]?.tag === 'clitic' &&
    isSiteName(words[phrase.head - name.length - 1]?.lower ?? '')
  )
    return true;
  if (name.length > 1 && isGivenName(name[0] ?? '')) return true;
  return !bodies.has(head.lower) && speaks(passage, row);
}

/** "Ann Poe, who left"; not "a guard at Arden, who left". */
const isWhoOf = ({ words, phrases }: ReadPassage, row: NounPhrase): boolean =>
  words[row.last + 2]?.lower === 'who' &&
  !phrasesWithin(phrases, row.last + 2, row.last + 2).some(({ antecedent }) => antecedent !== null && antecedent.last < row.first);

/** Subject of a verb of speech, on either side of it, alone or in a row. */
function speaks(passage: ReadPassage, phrase: NounPhrase): boolean {
  const { words } = passage;
  const after = predicateOf(passage, phrase);
  const before = words[phrase.first - 1];
  const speaking = (at: number): boolean => SPEAKING.has(words[at]?.reporting ?? '') || WRITES.has(words[at]?.lower ?? '');
  if (after !== null && (speaking(after) || speaking(after + 1))) return true;
  return before?.tag === 'verb' && before.form !== 'participle' && speaking(phrase.first - 1) && words[phrase.first - 2]?.tag === 'quote';
}
