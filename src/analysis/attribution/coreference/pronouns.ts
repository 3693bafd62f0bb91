import type { SourceKind } from '../../../schema/source.ts';
import { verbOf } from '../clauses.ts';
import { numberWords } from '../lexicon/function-words.ts';
import { isOfOneGender } from '../lexicon/given-names.ts';
import { vehicles } from '../lexicon/noun-cues.ts';
import { isListedGroup, nounKindOf, organisationNameWords } from '../lexicon/people-words.ts';
import { isSiteName } from '../lexicon/places.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { phrasesWithin } from '../reach.ts';
import type { ReadPassage } from '../reading.ts';
import { bearersOf } from './antecedents.ts';
import type { BodyEvidence } from './body-evidence.ts';
import { type Entity, lastNameOf, mayBeBody } from './entity.ts';
import { handsOver } from './hands-over.ts';
import type { KnownEntities } from './known-entities.ts';
import { type Gender, namePartsOf } from './name-parts.ts';
import { type Answer, mostPresent } from './presence.ts';
import { type Standing, standingsOf } from './standing.ts';

/** A pronoun reaches back over this many paragraphs before its own. */
const REACH = 3;
const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', his: 'male', him: 'male', she: 'female', her: 'female' };

const PEOPLE: ReadonlySet<SourceKind> = new Set<SourceKind>(['person', 'anonymous', 'social-media-user']);

/** What stands beside a pronoun: who speaks the words it is part of, and the words in marks of its sentence, in lower case. */
export type Beside = { speaker?: Entity | undefined; said: () => ReadonlySet<string> };
const NO_WORDS: ReadonlySet<string> = new Set();
const NOTHING_BESIDE: Beside = { said: () => NO_WORDS };

/** Whom a pronoun stands for, among those mentioned before it but its speaker; null where nobody agrees with it. */
export function resolvePronoun(
  known: KnownEntities,
  bodies: BodyEvidence,
  passage: ReadPassage,
  phrase: NounPhrase,
  { speaker, said }: Beside = NOTHING_BESIDE,
): Answer | null {
  const lower = passage.words[phrase.head]?.lower ?? '';
  const gender = GENDERS[lower];
  const isBehindQuote = passage.words[phrase.first - 1]?.tag === 'quote';
  const others = isSpokenTo(passage, phrase)
    ? subjectBefore(known, passage, phrase)
    : [...namedBehind(known, passage, phrase), ...namedInReport(known, passage, phrase)];
  const isRead = gender === undefined && saysOnPage(passage, phrase);
  const mayBeMeant = (entity: Entity): boolean =>
    entity !== speaker &&
    !others.includes(entity) &&
    (agrees(entity, lower, bodies) || (gender !== undefined && mayBeOfOther(entity, gender, passage, phrase)));
  const isSubject = gender !== undefined && !phrase.possessor;
  const inMarks = isSubject ? said() : NO_WORDS;
  const answer = mostPresent(known, passage, phrase, {
    reach: REACH,
    agrees: mayBeMeant,
    ...(isSubject && { unlikely: (mentions) => handsOver(mentions, passage, phrase, mayBeMeant) }),
    prior: (entity) =>
      priorOf(entity, gender) +
      (isBehindQuote && isAddressed(entity, passage) ? ADDRESSED : 0) +
      (isAsked(entity, passage, phrase) ? ASKED : 0) +
      (isBehindQuote && isSender(entity, passage, phrase) ? SENT : 0) +
      (entity.kind === 'document' && isRead ? HAS_PAGES : 0) +
      (isNamedIn(entity, inMarks) ? NAMED_BY_SPEAKER : 0),
  });
  if (gender === undefined) return answer;
  if (answer === null) return onlyOneThere(known, bodies, passage, phrase, gender, speaker);
  if (isOther(answer.entity, gender)) forgetListed(answer.entity);
  if (answer.share >= CERTAIN) answer.entity.gender ??= gender;
  answer.entity.leaning ??= gender;
  // Whoever is "she" is somebody.
  if (answer.entity.kind === 'organisation') answer.entity.kind = 'person';
  return answer;
}

/**
 * Whom "he" stands for where nobody agrees but a person whose given name a list takes for a woman's: nobody else is near, and the sentence
 * before is about that one. Names that hardly any man bears are left out.
 */
function onlyOneThere(
  known: KnownEntities,
  bodies: BodyEvidence,
  passage: ReadPassage,
  phrase: NounPhrase,
  gender: Gender,
  speaker: Entity | undefined,
): Answer | null {
  const answer = mostPresent(known, passage, phrase, {
    reach: REACH,
    agrees: (entity) => entity !== speaker && isOnePerson(entity, bodies),
  });
  if (answer === null || answer.rivals > 0 || !NEXT.has(answer.standing.subject)) return null;
  const { entity } = answer;
  if (!entity.genderListed || (entity.leaning !== null && entity.leaning !== gender)) return null;
  if (isOfOneGender(entity.name[0] ?? '')) return null;
  entity.gender = gender;
  entity.genderListed = false;
  entity.shownGender = null;
  entity.leaning = gender;
  return answer;
}
const NEXT: ReadonlySet<Standing['subject']> = new Set(['here', 's1', 'p1-end']);

/** Whom a subject's own clause goes on to name, without a comma between: "she would call Poe" is said of somebody else than Poe. */
function namedBehind(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase): readonly Entity[] {
  const { words, phrases } = passage;
  if (words[phrase.head]?.tag !== 'subject-pronoun') return NOBODY;
  let end = phrase.last + 1;
  while (words[end]?.sentence === phrase.sentence && !ENDS_CLAUSE.has(words[end]?.tag ?? 'stop')) end += 1;
  return phrasesWithin(phrases, phrase.last + 1, end - 1)
    .filter(({ kind }) => kind === 'name' || kind === 'name-person')
    .flatMap((name) => bearersOf(known, namePartsOf(passage, name)));
}

/** "Poe sits by the door, she says": whoever speaks of Poe by name is somebody else. */
function namedInReport(known: KnownEntities, passage: ReadPassage, { first, last, sentence }: NounPhrase): readonly Entity[] {
  const { words, phrases } = passage;
  const after = words[last + 2];
  const isFrame = words[first - 1]?.tag === 'comma' && words[last + 1]?.reporting === 'say';
  if (!isFrame || (after?.sentence === sentence && after.tag !== 'comma' && after.tag !== 'stop')) return NOBODY;
  let opens = first;
  while (words[opens - 1]?.sentence === sentence) opens -= 1;
  return phrasesWithin(phrases, opens, opens)
    .filter((name) => (name.kind === 'name' || name.kind === 'name-person') && verbOf(words, name) !== null)
    .flatMap((name) => bearersOf(known, namePartsOf(passage, name)));
}

/** "Poe told her that": no noun is hers. */
const isSpokenTo = ({ words }: ReadPassage, { first, possessor }: NounPhrase): boolean =>
  possessor && words[first - 1]?.tag === 'verb' && words[first - 1]?.reporting !== null && NO_NOUN.has(words[first + 1]?.tag ?? 'stop');
const NO_NOUN: ReadonlySet<string> = new Set([
  'relative',
  'subordinator',
  'preposition',
  'determiner',
  'subject-pronoun',
  'to',
  'stop',
  'quote',
]);

/** Whoever speaks to "her" is somebody else. */
function subjectBefore(known: KnownEntities, passage: ReadPassage, { span, sentence, first }: NounPhrase): readonly Entity[] {
  const speaker = known.mentionedBefore(span.start, passage, 0)[0];
  const { phrase } = speaker?.mention ?? {};
  return speaker !== undefined && phrase?.sentence === sentence && phrase.last === first - 2 ? [speaker.entity] : NOBODY;
}

const ENDS_CLAUSE: ReadonlySet<string> = new Set(['comma', 'dash', 'stop', 'colon', 'quote', 'open', 'coordinator']);
const NOBODY: readonly Entity[] = [];

/** Everybody in reach of “he” or “she” whom it might stand for if all people were of one gender. For fitting weights. */
export function whateverGender(
  known: KnownEntities,
  bodies: BodyEvidence,
  passage: ReadPassage,
  phrase: NounPhrase,
): Map<Entity, Standing> {
  const mentions = known.mentionedBefore(phrase.span.start, passage, REACH);
  return standingsOf(mentions, passage, phrase, (entity) => isOnePerson(entity, bodies));
}

/** The gender that a pronoun shows; null for those of things and of several. */
export const genderOfPronoun = (lower: string): Gender | null => GENDERS[lower] ?? null;

/** Somebody whom “he” or “she” may stand for, as far as kinds tell. */
export const isOnePerson = (entity: Entity, bodies: BodyEvidence): boolean =>
  !entity.plural &&
  !isOwnReporter(entity) &&
  (PEOPLE.has(entity.kind) ? !isQuantity(entity) && !isOneOfPlaces(entity) : mayBePerson(entity, bodies));

/** "Our correspondent": the story speaks of whoever writes it, and seldom as of a he or a she. */
const isOwnReporter = ({ kind, described }: Entity): boolean => kind === 'anonymous' && OWN_REPORTER.test(described);
const OWN_REPORTER = /^our (?:[\p{L}-]+ )*(?:correspondent|reporter|photographer)$/iu;

function agrees(entity: Entity, pronoun: string, bodies: BodyEvidence): boolean {
  const gender = GENDERS[pronoun];
  if (gender !== undefined) return isOnePerson(entity, bodies) && (entity.gender ?? gender) === gender;
  // "A stoker … they said": whoever is not named may be any one.
  if (pronoun === 'they' || pronoun === 'their' || pronoun === 'them')
    return entity.plural || entity.kind === 'group' || (entity.kind === 'anonymous' && entity.gender === null);
  if (entity.plural || (pronoun !== 'it' && pronoun !== 'its') || isSpokenOfAsMany(entity)) return false;
  return mayBeBody(entity) || entity.kind === 'organisation' || entity.kind === 'document';
}

const isOther = (entity: Entity, gender: Gender): boolean => entity.gender !== null && entity.gender !== gender;

/**
 * "Jordan Poe, who chairs the board, said she would", "I asked Poe what she": names that a list of many languages gives to men are given to
 * women elsewhere. Nothing else has shown a gender, and the sentence is about its bearer.
 */
function mayBeOfOther(entity: Entity, gender: Gender, passage: ReadPassage, phrase: NounPhrase): boolean {
  const { kind, genderListed, leaning, name, mentions } = entity;
  if (kind !== 'person' || !genderListed || name.length < 2 || isOfOneGender(name[0] ?? '')) return false;
  if (leaning !== null) return leaning === gender;
  const last = mentions.at(-1);
  const isSpeaker = last?.passage === passage && last.phrase.sentence === phrase.sentence && last.speaks && last.form === 'name';
  return isSpeaker || isAsked(entity, passage, phrase);
}

function forgetListed(entity: Entity): void {
  entity.gender = null;
  entity.genderListed = false;
  entity.shownGender = null;
}

/**
 * "Drains were blocked", "Drains “were blocked”": a capital that opens a sentence makes no name of what is many, and "it" is something else.
 */
function isSpokenOfAsMany({ kind, name, mentions: [first] }: Entity): boolean {
  if (first === undefined || kind !== 'organisation' || name.length !== 1 || first.form !== 'name') return false;
  const { passage, phrase } = first;
  const [before, word, next] = [passage.words[phrase.first - 1], passage.words[phrase.head], passage.words[phrase.last + 1]];
  if (before?.sentence === phrase.sentence || phrase.first !== phrase.head || !word?.lower.endsWith('s')) return false;
  return OF_MANY.has(next?.lower ?? '') || next?.tag === 'quote';
}
const OF_MANY: ReadonlySet<string> = new Set(['are', 'were', 'have', "aren't", "weren't", "haven't"]);

/** A name of two or three words that nothing shows to be a place's or a body's: "Quill Marrow". */
export function mayBePerson(entity: Entity, bodies: BodyEvidence): boolean {
  const { kind, name } = entity;
  const last = lastNameOf(entity);
  if (kind !== 'organisation' || name.length < 2 || name.length > LONGEST_NAME || bodies.has(last) || isSiteName(last)) return false;
  // "Founders Day", "Harvest Eve".
  if (last === 'day' || last === 'eve') return false;
  // "Arden Dock Workers": a union.
  if (organisationNameWords.has(last) || nounKindOf(last) === 'organisation' || isListedGroup(last)) return false;
  return name.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
const LONGEST_NAME = 3;

/** Whoever is not known to be a woman may be a man, and whoever is not known to be a person a thing. */
function priorOf(entity: Entity, gender: Gender | undefined): number {
  if (gender === undefined) return entity.kind === 'person' ? UNKNOWN_KIND : 0;
  if (isOther(entity, gender)) return OTHER_THAN_LISTED;
  if (entity.gender !== null || entity.leaning === gender) return 0;
  if (entity.leaning !== null) return OTHER_LEANING;
  if (entity.kind === 'person') return mayBeBody(entity) ? UNKNOWN_KIND : UNKNOWN_GENDER;
  return PEOPLE.has(entity.kind) ? UNNAMED : UNKNOWN_KIND;
}
/** “Poe was late,” he said: whoever speaks of Poe is seldom Poe. */
const isNamedIn = ({ kind, name }: Entity, said: ReadonlySet<string>): boolean =>
  kind === 'person' && name.some((word, at) => (at === 0 || at === name.length - 1) && said.has(word.toLowerCase()));
const NAMED_BY_SPEAKER = Math.log(1 / 5);

/** "Poe warned Lund that …. “We go,” he wrote": whoever is spoken to in a paragraph is seldom who goes on there. */
function isAddressed({ mentions }: Entity, { block }: ReadPassage): boolean {
  const last = mentions.at(-1);
  if (last === undefined || last.passage.block !== block) return false;
  const before = last.passage.words[last.phrase.first - 1];
  return before?.tag === 'verb' && ADDRESSING.has(before.base);
}
const ADDRESSING: ReadonlySet<string> = new Set('tell warn urge ask remind assure inform beg order advise'.split(' '));
const ADDRESSED = Math.log(1 / 3);

/** "It says, on page 12": what has pages is read. */
const saysOnPage = ({ words }: ReadPassage, { last }: NounPhrase): boolean =>
  words.slice(last + 1, last + 1 + PAGE_REACH).some(({ lower }, at, near) => lower === 'on' && near[at + 1]?.lower === 'page');
/** In words. */
const PAGE_REACH = 5;
const HAS_PAGES = Math.log(20);

/** "I asked Poe what she would say": whoever is asked is who the question is about. */
function isAsked({ mentions }: Entity, { words }: ReadPassage, { first }: NounPhrase): boolean {
  const last = mentions.at(-1);
  if (last?.passage.words !== words || last.phrase.last !== first - 2 || !QUESTIONS.has(words[first - 1]?.lower ?? '')) return false;
  const [asker, verb] = [words[last.phrase.first - 2], words[last.phrase.first - 1]];
  return verb?.base === 'ask' && ASKERS.has(asker?.lower ?? '');
}
/** "She asked Poe what she would say" leaves it open. */
const ASKERS: ReadonlySet<string> = new Set(['i', 'we', 'reporters', 'journalists']);
const QUESTIONS: ReadonlySet<string> = new Set('what whether if why how where when who which'.split(' '));
const ASKED = Math.log(30);

/** "The mayor had an email from a clerk. “We wait,” he wrote": whoever a message came from. */
function isSender({ mentions }: Entity, { words }: ReadPassage, { first, last, sentence }: NounPhrase): boolean {
  const from = mentions.at(-1);
  if (words[last + 1]?.reporting !== 'write' || from?.passage.words !== words || from.phrase.sentence < sentence - 1) return false;
  return (
    words[from.phrase.first - 1]?.lower === 'from' && vehicles.has(words[from.phrase.first - 2]?.lower ?? '') && from.phrase.last < first
  );
}
const SENT = Math.log(10);

/** A pronoun this likely to mean somebody tells their gender. */
const CERTAIN = 0.85;
const UNKNOWN_GENDER = Math.log(1 / 2);
const UNNAMED = Math.log(1 / 5);
/** A list is seldom wrong. */
const OTHER_THAN_LISTED = Math.log(1 / 10);
const UNKNOWN_KIND = Math.log(1 / 4);
/** The pronoun that was taken for somebody before was of the other gender. */
const OTHER_LEANING = Math.log(1 / 8);

/** "A queue of three", "each trader", "both": some of those there are, and nobody that "he" goes back to. */
const isQuantity = ({ kind, described }: Entity): boolean =>
  kind === 'anonymous' &&
  (QUANTIFIED.test(described) || /^\d+$/.test(described) || (numberWords.has(described.toLowerCase()) && !/^one$/i.test(described)));

/** "A clerk at one of them", "the mother of one", "whatever one asks": it says where, whose or anybody, and "he" goes back to somebody else. */
function isOneOfPlaces({ name, mentions: [first] }: Entity): boolean {
  if (first === undefined || name.length > 0 || first.form === 'pronoun') return false;
  const { words } = first.passage;
  if (words[first.phrase.head]?.lower !== 'one' || first.phrase.first !== first.phrase.head) return false;
  const next = words[first.phrase.last + 1];
  return WHERE.has(words[first.phrase.first - 1]?.lower ?? '') || (next?.tag === 'verb' && next.form === 'present');
}
const WHERE: ReadonlySet<string> = new Set('at in on of inside outside near behind into onto'.split(' '));
const QUANTIFIED = /^(?:(?:each|every|both|all|no|any|either|neither)\b|(?:every|any|no)(?:one|body)\b|none$)/i;
