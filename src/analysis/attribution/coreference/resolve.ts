import type { SourceKind } from '../../../schema/source.ts';
import { nounKindOf } from '../lexicon/people-words.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import type { Reading, ReadPassage } from '../reading.ts';
import type { Entity, EntityMention } from './entity.ts';
import { type NameParts, namePartsOf } from './name-parts.ts';

/** Whom each phrase of a story stands for. */
export type Coreference = {
  entities: Entity[];
  /** The entity of a phrase; undefined for phrases that name nobody. */
  entityOf: Map<NounPhrase, Entity>;
  /** Phrases for which a rival was nearly as likely. */
  doubtful: Set<NounPhrase>;
};

/** A pronoun reaches back over this many paragraphs. */
const PRONOUN_REACH = 3;
const INDEFINITE = new Set(['a', 'an', 'another', 'some', 'several', 'many', 'few', 'one', 'two', 'three', 'no', 'any', 'every', 'each']);
const PRONOUN_GENDERS: Readonly<Record<string, 'male' | 'female'>> = { he: 'male', his: 'male', him: 'male', she: 'female', her: 'female' };

/** Follows names, roles and pronouns through a story, in the order of the text. */
export function resolveMentions(reading: Reading): Coreference {
  const result: Coreference = { entities: [], entityOf: new Map(), doubtful: new Set() };
  for (const passage of reading.passages) {
    for (const phrase of passage.phrases) {
      if (phrase.kind === 'thing') continue;
      const entity = phrase.kind === 'pronoun' ? resolvePronoun(result, passage, phrase) : resolvePhrase(result, reading, passage, phrase);
      if (entity !== null) result.entityOf.set(phrase, entity);
    }
  }
  return result;
}

function resolvePhrase(known: Coreference, reading: Reading, passage: ReadPassage, phrase: NounPhrase): Entity {
  const parts = namePartsOf(passage.words, phrase);
  const printed = reading.text.slice(phrase.span.start, phrase.span.end);
  const first = passage.words[phrase.first];
  const named = parts.name.length > 0 && passage.words[phrase.head]?.tag === 'name';
  const found = named ? findByName(known.entities, parts) : INDEFINITE.has(first?.lower ?? '') ? null : findByRole(known, passage, phrase);
  const entity = found ?? {
    kind: kindOf(phrase, named),
    name: [],
    described: printed,
    roleWords: new Set<string>(),
    gender: null,
    plural: phrase.plural,
    mentions: [],
  };
  if (found === null) known.entities.push(entity);
  if (named && (parts.name.length > entity.name.length || entity.name.length === 0)) entity.name = parts.name;
  entity.gender ??= parts.gender;
  if (named && phrase.kind === 'name-person') entity.kind = 'person';
  const roleNouns = parts.roleWords.length > 0 ? parts.roleWords : named ? [] : nounsOf(passage, phrase);
  for (const word of roleNouns) entity.roleWords.add(word);
  const role = parts.role && {
    start: passage.words[parts.role.first]?.span.start ?? 0,
    end: passage.words[parts.role.last]?.span.end ?? 1,
  };
  entity.mentions.push({ span: phrase.span, form: named ? 'name' : 'role', role, phrase, passage });
  return entity;
}

const nounsOf = (passage: ReadPassage, phrase: NounPhrase): string[] =>
  passage.words
    .slice(phrase.first, phrase.last + 1)
    .filter((word) => word.tag === 'noun' || word.tag === 'name')
    .map((word) => word.lower);

function kindOf(phrase: NounPhrase, named: boolean): SourceKind {
  if (phrase.kind === 'name-person' || phrase.kind === 'name') return 'person';
  if (named || phrase.kind === 'organisation' || phrase.kind === 'name-organisation') return 'organisation';
  if (phrase.kind === 'document') return 'document';
  if (phrase.kind === 'group' || phrase.plural) return 'group';
  return 'anonymous';
}

function findByName(entities: readonly Entity[], parts: NameParts): Entity | null {
  const name = parts.name.map((word) => word.toLowerCase());
  const surname = name.at(-1);
  for (let at = entities.length - 1; at >= 0; at -= 1) {
    const entity = entities[at];
    if (entity === undefined || entity.name.length === 0) continue;
    const known = entity.name.map((word) => word.toLowerCase());
    if (known.at(-1) === surname && (known.length === 1 || name.length === 1 || known[0] === name[0])) {
      if (parts.gender === null || entity.gender === null || parts.gender === entity.gender) return entity;
    }
  }
  return entities.findLast((entity) => name.length === 1 && entity.name.length > 1 && entity.name[0]?.toLowerCase() === surname) ?? null;
}

/** "the US president": an entity whose roles hold all of these nouns; the latest one mentioned where several do. */
function findByRole(known: Coreference, passage: ReadPassage, phrase: NounPhrase): Entity | null {
  const nouns = nounsOf(passage, phrase).filter((noun) => noun !== 'former' && noun !== 'new');
  const fitting = known.entities.filter(
    (entity) => nouns.length > 0 && nouns.every((noun) => entity.roleWords.has(noun)) && entity.plural === phrase.plural,
  );
  if (fitting.length === 0) return null;
  const latest = fitting.reduce((a, b) => (lastEnd(a) >= lastEnd(b) ? a : b));
  if (fitting.length > 1) known.doubtful.add(phrase);
  return latest;
}

const lastEnd = (entity: Entity): number => entity.mentions.at(-1)?.span.end ?? 0;

function resolvePronoun(known: Coreference, passage: ReadPassage, phrase: NounPhrase): Entity | null {
  const lower = passage.words[phrase.head]?.lower ?? '';
  const gender = PRONOUN_GENDERS[lower] ?? null;
  const plural = lower === 'they' || lower === 'their';
  const neuter = lower === 'it' || lower === 'its';
  if (gender === null && !plural && !neuter) return null;
  const scored = known.entities
    .filter((entity) => agrees(entity, gender, plural, neuter))
    .flatMap((entity) => {
      const last = entity.mentions.at(-1);
      return last && passage.block - last.passage.block < PRONOUN_REACH ? [{ entity, score: salience(last, passage, phrase) }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined) return null;
  if (second !== undefined && best.score - second.score < 2) known.doubtful.add(phrase);
  if (gender !== null) best.entity.gender ??= gender;
  best.entity.mentions.push({ span: phrase.span, form: 'pronoun', role: null, phrase, passage });
  return best.entity;
}

function agrees(entity: Entity, gender: 'male' | 'female' | null, plural: boolean, neuter: boolean): boolean {
  if (gender !== null)
    return (entity.kind === 'person' || entity.kind === 'anonymous') && (entity.gender === null || entity.gender === gender);
  if (plural) return entity.plural || entity.kind === 'group' || entity.kind === 'organisation';
  return neuter && (entity.kind === 'organisation' || entity.kind === 'document');
}

/** How present a mention is at a pronoun: nearer sentences and subjects more. */
function salience(last: EntityMention, passage: ReadPassage, phrase: NounPhrase): number {
  const words = last.passage.words;
  const before = words[last.phrase.first - 1];
  const subject = before === undefined || before.sentence !== words[last.phrase.first]?.sentence || before.tag === 'quote';
  const governed = before?.tag === 'preposition' || last.phrase.possessor;
  const paragraphs = passage.block - last.passage.block;
  const sentences = paragraphs === 0 ? (passage.words[phrase.first]?.sentence ?? 0) - (words[last.phrase.first]?.sentence ?? 0) : 0;
  const person = nounKindOf(words[last.phrase.head]?.lower ?? '') === 'person' || last.form !== 'role' ? 1 : 0;
  return 10 - 4 * paragraphs - 1.5 * sentences + (subject ? 3 : 0) - (governed ? 2 : 0) + person;
}
