import type { SourceKind } from '../../../schema/source.ts';
import { numberWords } from '../lexicon/function-words.ts';
import { isOfOneGender } from '../lexicon/given-names.ts';
import { isListedGroup, nounKindOf, organisationNameWords } from '../lexicon/people-words.ts';
import { isSiteName } from '../lexicon/places.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { BodyEvidence } from './body-evidence.ts';
import { type Entity, lastNameOf, mayBeBody } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import type { Gender } from './name-parts.ts';
import { type Answer, mostPresent } from './presence.ts';
import { type Standing, standingsOf } from './standing.ts';

/** A pronoun reaches back over this many paragraphs before its own. */
const REACH = 3;
const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', his: 'male', him: 'male', she: 'female', her: 'female' };

const PEOPLE: ReadonlySet<SourceKind> = new Set<SourceKind>(['person', 'anonymous', 'social-media-user']);

/** Whom a pronoun stands for, among those mentioned before it but its speaker; null where nobody agrees with it. */
export function resolvePronoun(
  known: KnownEntities,
  bodies: BodyEvidence,
  passage: ReadPassage,
  phrase: NounPhrase,
  speaker?: Entity,
): Answer | null {
  const lower = passage.words[phrase.head]?.lower ?? '';
  const gender = GENDERS[lower];
  const isBehindQuote = passage.words[phrase.first - 1]?.tag === 'quote';
  const answer = mostPresent(known, passage, phrase, {
    reach: REACH,
    agrees: (entity) => entity !== speaker && agrees(entity, lower, bodies),
    prior: (entity) => priorOf(entity, gender) + (isBehindQuote && isAddressed(entity, passage) ? ADDRESSED : 0),
  });
  if (gender === undefined) return answer;
  if (answer === null) return onlyOneThere(known, bodies, passage, phrase, gender, speaker);
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

const isOnePerson = (entity: Entity, bodies: BodyEvidence): boolean =>
  !entity.plural && !isOwnReporter(entity) && (PEOPLE.has(entity.kind) ? !isQuantity(entity) : mayBePerson(entity, bodies));

/** "Our correspondent": the story speaks of whoever writes it, and seldom as of a he or a she. */
const isOwnReporter = ({ kind, described }: Entity): boolean => kind === 'anonymous' && OWN_REPORTER.test(described);
const OWN_REPORTER = /^our (?:[\p{L}-]+ )*(?:correspondent|reporter|photographer)$/iu;

function agrees(entity: Entity, pronoun: string, bodies: BodyEvidence): boolean {
  const gender = GENDERS[pronoun];
  if (gender !== undefined) return isOnePerson(entity, bodies) && (entity.gender ?? gender) === gender;
  // "A stoker … they said": whoever is not named may be any one.
  if (pronoun === 'they' || pronoun === 'their' || pronoun === 'them')
    return entity.plural || entity.kind === 'group' || (entity.kind === 'anonymous' && entity.gender === null);
  if (entity.plural || (pronoun !== 'it' && pronoun !== 'its')) return false;
  return mayBeBody(entity) || entity.kind === 'organisation' || entity.kind === 'document';
}

/** A name of two or three words that nothing shows to be a place's or a body's: "Quill Marrow". */
export function mayBePerson(entity: Entity, bodies: BodyEvidence): boolean {
  const { kind, name } = entity;
  const last = lastNameOf(entity);
  if (kind !== 'organisation' || name.length < 2 || name.length > LONGEST_NAME || bodies.has(last) || isSiteName(last)) return false;
  // "Arden Dock Workers": a union.
  if (organisationNameWords.has(last) || nounKindOf(last) === 'organisation' || isListedGroup(last)) return false;
  return name.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
const LONGEST_NAME = 3;

/** Whoever is not known to be a woman may be a man, and whoever is not known to be a person a thing. */
function priorOf(entity: Entity, gender: Gender | undefined): number {
  if (gender === undefined) return entity.kind === 'person' ? UNKNOWN_KIND : 0;
  if (entity.gender !== null || entity.leaning === gender) return 0;
  if (entity.leaning !== null) return OTHER_LEANING;
  if (entity.kind === 'person') return mayBeBody(entity) ? UNKNOWN_KIND : UNKNOWN_GENDER;
  return PEOPLE.has(entity.kind) ? UNNAMED : UNKNOWN_KIND;
}
/** "Poe warned Lund that …. “We go,” he wrote": whoever is spoken to in a paragraph is seldom who goes on there. */
function isAddressed({ mentions }: Entity, { block }: ReadPassage): boolean {
  const last = mentions.at(-1);
  if (last === undefined || last.passage.block !== block) return false;
  const before = last.passage.words[last.phrase.first - 1];
  return before?.tag === 'verb' && ADDRESSING.has(before.base);
}
const ADDRESSING: ReadonlySet<string> = new Set('tell warn urge ask remind assure inform beg order advise'.split(' '));
const ADDRESSED = Math.log(1 / 3);
/** A pronoun this likely to mean somebody tells their gender. */
const CERTAIN = 0.85;
const UNKNOWN_GENDER = Math.log(1 / 2);
const UNNAMED = Math.log(1 / 5);
const UNKNOWN_KIND = Math.log(1 / 4);
/** The pronoun that was taken for somebody before was of the other gender. */
const OTHER_LEANING = Math.log(1 / 8);

/** "A queue of three", "each trader", "both": some of those there are, and nobody that "he" goes back to. */
const isQuantity = ({ kind, described }: Entity): boolean =>
  kind === 'anonymous' &&
  (QUANTIFIED.test(described) || /^\d+$/.test(described) || (numberWords.has(described.toLowerCase()) && !/^one$/i.test(described)));
const QUANTIFIED = /^(?:(?:each|every|both|all|no|any|either|neither)\b|(?:every|any|no)(?:one|body)$|none$)/i;
