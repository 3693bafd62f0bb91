import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { WordTag } from '../words.ts';
import type { Entity, EntityMention } from './entity.ts';
import type { Named } from './known-entities.ts';
import { standsAs } from './subjects.ts';

/**
 * Where a phrase that looks back stands: behind a quote, first in its sentence, inside it, or before what it holds ("her plan"); `first-…`
 * in the first sentence of its paragraph.
 */
export type Position = 'behind' | 'opens' | 'within' | 'holds' | 'first-behind' | 'first-opens' | 'first-within' | 'first-holds';

/** From where a phrase looks back: what tells of itself how much the standing of whoever may be meant counts. */
export type Vantage = {
  position: Position;
  /** It is the subject of a verb of speech. */
  speaks: boolean;
  /** What stands right before it, of whatever sentence. */
  after: WordTag | 'nothing';
};

/** How far back a mention is: in the same sentence, so many sentences, at the end of the paragraph before, so many paragraphs. */
export type Distance = 'here' | 's1' | 's2' | 'far-here' | 'p1-end' | 'p1' | 'p2' | 'p3' | 'none';

/** What a reader sees of somebody who may be meant, at the place of the phrase that looks back. */
export type Standing = {
  /** The nearest mention, of whatever form. */
  near: Distance;
  /** The nearest mention that is what its sentence speaks about. */
  subject: Distance;
  /** The nearest mention that is the subject of a verb of speech. */
  speaker: Distance;
  /** How many others were mentioned since. */
  rank: '0' | '1' | '2' | '3';
  /** How the nearest mention stands in its sentence. */
  role: 'subject' | 'governed' | 'possessor' | 'other';
  form: EntityMention['form'];
  /** How often the story has mentioned it. */
  count: '1' | '2' | '3' | '5';
  /** The first who was mentioned in the same paragraph, or in the one before. */
  topic: 'here' | 'before' | 'none';
};

/** What `standing` observes, each by its name. */
export const aspects = [
  'near',
  'subject',
  'speaker',
  'rank',
  'role',
  'form',
  'count',
  'topic',
] as const satisfies readonly (keyof Standing)[];

export const vantageOf = (passage: ReadPassage, phrase: NounPhrase): Vantage => ({
  position: positionOf(passage, phrase),
  speaks: standsAs(passage, phrase).speaks,
  after: passage.words[phrase.first - 1]?.tag ?? 'nothing',
});

function positionOf({ words }: ReadPassage, phrase: NounPhrase): Position {
  const { sentence } = phrase;
  const before = words[phrase.first - 1];
  const isFirst = sentence === 0;
  if (phrase.possessor) return isFirst ? 'first-holds' : 'holds';
  if (before?.tag === 'quote') return isFirst ? 'first-behind' : 'behind';
  if (before === undefined || before.sentence !== sentence) return isFirst ? 'first-opens' : 'opens';
  return isFirst ? 'first-within' : 'within';
}

/**
 * How everybody who agrees with a phrase stands that was mentioned before it, the latest mentioned first.
 * @param mentions The mentions in reach, the latest first.
 */
export function standingsOf(
  mentions: readonly Named[],
  passage: ReadPassage,
  phrase: NounPhrase,
  agrees: (entity: Entity) => boolean,
): Map<Entity, Standing> {
  const standings = new Map<Entity, Standing>();
  /** Mentioned since and not meant. */
  const others = new Set<Entity>();
  let [first, firstBefore]: (Entity | null)[] = [null, null];
  for (const { entity, mention } of mentions) {
    if (mention.passage === passage) first = entity;
    else if (mention.passage.block === passage.block - 1) firstBefore = entity;
    if (others.has(entity)) continue;
    const known = standings.get(entity);
    if (known === undefined && !agrees(entity)) {
      others.add(entity);
      continue;
    }
    if (known !== undefined && !mention.subject && !mention.speaks) continue;
    const distance = distanceOf(mention, passage, phrase);
    if (known === undefined) {
      standings.set(entity, {
        near: distance,
        subject: mention.subject ? distance : 'none',
        speaker: mention.speaks ? distance : 'none',
        rank: RANKS[standings.size + others.size] ?? '3',
        role: roleOf(mention),
        form: mention.form,
        count: countOf(entity),
        topic: 'none',
      });
      continue;
    }
    if (known.subject === 'none' && mention.subject) known.subject = distance;
    if (known.speaker === 'none' && mention.speaks) known.speaker = distance;
  }
  const [topic, topicBefore] = [first && standings.get(first), firstBefore && standings.get(firstBefore)];
  if (topicBefore) topicBefore.topic = 'before';
  if (topic) topic.topic = 'here';
  return standings;
}

const RANKS = ['0', '1', '2'] as const;

function distanceOf(mention: EntityMention, passage: ReadPassage, phrase: NounPhrase): Distance {
  const paragraphs = passage.block - mention.passage.block;
  const there = mention.phrase.sentence;
  if (paragraphs === 0) {
    const sentences = phrase.sentence - there;
    return sentences === 0 ? 'here' : sentences === 1 ? 's1' : sentences === 2 ? 's2' : 'far-here';
  }
  if (paragraphs === 1) return mention.passage.words.at(-1)?.sentence === there ? 'p1-end' : 'p1';
  return paragraphs === 2 ? 'p2' : 'p3';
}

function roleOf({ subject, phrase, passage: { words } }: EntityMention): Standing['role'] {
  if (subject) return 'subject';
  if (phrase.possessor) return 'possessor';
  const before = words[phrase.first - 1]?.tag;
  return before === 'preposition' || before === 'to' ? 'governed' : 'other';
}

const countOf = ({ mentions: { length } }: Entity): Standing['count'] =>
  length >= MANY ? '5' : length >= SOME ? '3' : length === 2 ? '2' : '1';
const MANY = 5;
const SOME = 3;
