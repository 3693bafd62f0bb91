import type { SourceKind } from '../../../schema/source.ts';
import type { NounPhrase } from '../noun-phrases.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity, EntityMention } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import type { Gender } from './name-parts.ts';

/** A pronoun reaches back over this many paragraphs before its own. */
const REACH = 3;
/** A runner-up this close makes the answer doubtful. */
const CLOSE = 2;
const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', his: 'male', him: 'male', she: 'female', her: 'female' };

/** What a mention weighs when a pronoun looks back; their order matters, their size only against each other. */
const WEIGHTS = {
  base: 12,
  paragraph: -3,
  sentence: -1.5,
  subject: 4,
  opening: 1,
  governed: -3,
  possessor: -2,
  repeated: 1,
  knownGender: 1,
} as const;

const PEOPLE: ReadonlySet<SourceKind> = new Set<SourceKind>(['person', 'anonymous', 'social-media-user']);

export type PronounAnswer = { entity: Entity; doubtful: boolean };

/** Whom a pronoun stands for, among those mentioned before it but its speaker; null where nobody agrees with it. */
export function resolvePronoun(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase, speaker?: Entity): PronounAnswer | null {
  const lower = passage.words[phrase.head]?.lower ?? '';
  // How present somebody is at a pronoun: by the latest mentions, nearer ones and subjects more.
  const presence = new Map<Entity, number>();
  for (const { entity, mention } of known.mentionedBefore(phrase.span.start, passage, REACH)) {
    if (entity === speaker || !agrees(entity, lower)) continue;
    const weight = weightOf(mention, passage, phrase);
    if (weight > (presence.get(entity) ?? Number.NEGATIVE_INFINITY)) presence.set(entity, weight);
  }
  const person = GENDERS[lower] !== undefined;
  const [best, second] = [...presence]
    .map(([entity, weight]) => ({ entity, score: weight + standing(entity, person) }))
    .sort((a, b) => b.score - a.score || known.compare(a.entity, b.entity));
  if (best === undefined) return null;
  best.entity.gender ??= GENDERS[lower] ?? null;
  return { entity: best.entity, doubtful: second !== undefined && best.score - second.score < CLOSE };
}

function agrees(entity: Entity, pronoun: string): boolean {
  const gender = GENDERS[pronoun];
  if (gender !== undefined) {
    return !entity.plural && PEOPLE.has(entity.kind) && (entity.gender ?? gender) === gender;
  }
  if (pronoun === 'they' || pronoun === 'their') return entity.plural || entity.kind === 'group';
  return (pronoun === 'it' || pronoun === 'its') && !entity.plural && (entity.kind === 'organisation' || entity.kind === 'document');
}

/** What does not depend on the place of a mention. */
const standing = ({ gender, mentions }: Entity, person: boolean): number =>
  (person && gender !== null ? WEIGHTS.knownGender : 0) + (mentions.length > 1 ? WEIGHTS.repeated : 0);

function weightOf(mention: EntityMention, passage: ReadPassage, phrase: NounPhrase): number {
  const { words } = mention.passage;
  const first = words[mention.phrase.first];
  const before = words[mention.phrase.first - 1];
  const paragraphs = passage.block - mention.passage.block;
  const lastSentence = words.at(-1)?.sentence ?? 0;
  const here = passage.words[phrase.first]?.sentence ?? 0;
  const sentences = paragraphs === 0 ? here - (first?.sentence ?? 0) : here + lastSentence - (first?.sentence ?? 0);
  const opens = before === undefined || before.sentence !== first?.sentence;
  return (
    WEIGHTS.base +
    WEIGHTS.paragraph * paragraphs +
    WEIGHTS.sentence * sentences +
    (mention.subject ? WEIGHTS.subject : 0) +
    (opens ? WEIGHTS.opening : 0) +
    (!mention.subject && (before?.tag === 'preposition' || before?.tag === 'to') ? WEIGHTS.governed : 0) +
    (mention.phrase.possessor ? WEIGHTS.possessor : 0)
  );
}
