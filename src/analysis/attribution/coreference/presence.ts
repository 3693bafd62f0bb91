import type { NounPhrase } from '../noun-phrases.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity, EntityMention } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';

/** A runner-up this close makes the answer doubtful. */
const CLOSE = 2;

/** What a mention weighs when a pronoun or "the company" looks back; their order matters, their size only against each other. */
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

/** Whom a phrase stands for, and how many others it might. */
export type Answer = { entity: Entity; doubtful: boolean; rivals: number };

export type Choice = {
  /** Paragraphs to look back over, before the phrase's own. */
  reach: number;
  agrees: (entity: Entity) => boolean;
  /** A known gender speaks for an entity. */
  gendered?: boolean;
};

/** The most present of those mentioned before a phrase that agree with it: by the latest mentions, nearer ones and subjects more. */
export function mostPresent(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase, choice: Choice): Answer | null {
  const presence = new Map<Entity, number>();
  for (const { entity, mention } of known.mentionedBefore(phrase.span.start, passage, choice.reach)) {
    if (!choice.agrees(entity)) continue;
    const weight = weightOf(mention, passage, phrase);
    if (weight > (presence.get(entity) ?? Number.NEGATIVE_INFINITY)) presence.set(entity, weight);
  }
  const [best, second] = [...presence]
    .map(([entity, weight]) => ({ entity, score: weight + standing(entity, choice.gendered ?? false) }))
    .sort((a, b) => b.score - a.score || known.compare(a.entity, b.entity));
  if (best === undefined) return null;
  return { entity: best.entity, doubtful: second !== undefined && best.score - second.score < CLOSE, rivals: presence.size - 1 };
}

/** What does not depend on the place of a mention. */
const standing = ({ gender, mentions }: Entity, gendered: boolean): number =>
  (gendered && gender !== null ? WEIGHTS.knownGender : 0) + (mentions.length > 1 ? WEIGHTS.repeated : 0);

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
