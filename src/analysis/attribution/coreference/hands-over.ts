import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Word } from '../words.ts';
import type { Entity, EntityMention } from './entity.ts';
import type { Named } from './known-entities.ts';
import { standsAs } from './subjects.ts';

/**
 * Who is seldom meant by "she" though mentioned last: one of two of the same gender who talk with each other, where she has just spoken to "her"
 * or answered a “she”, or is kept by name while the other is "she" (centering, rule 1: Grosz, Joshi and Weinstein 1995). Null where nobody is.
 * @param mentions Those in reach, the latest first.
 * @param agrees Whether somebody may be meant by the pronoun.
 * @returns With how much less likely that makes them, as the logarithm of a factor.
 */
export function handsOver(
  mentions: readonly Named[],
  passage: ReadPassage,
  phrase: NounPhrase,
  agrees: (entity: Entity) => boolean,
): Unlikely | null {
  const last = mentions.find(({ entity, mention }) => mention.subject && agrees(entity));
  if (last === undefined) return null;
  const { entity, mention } = last;
  if (tellsOne(mention, passage, phrase)) return { entity, by: SELDOM };
  if (mention.form !== 'name') return null;
  const others = mentions.filter((it) => it.entity !== entity && !it.mention.phrase.possessor && agrees(it.entity));
  if (answersOne(mention, others, passage, phrase)) return { entity, by: HARDLY_EVER };
  return speaksToOne(mention, passage, phrase) || isNamedAgain(last, mentions, others, passage) ? { entity, by: SELDOM } : null;
}

/** Somebody who is mentioned last and seldom meant. */
export type Unlikely = { entity: Entity; by: number };
const SELDOM = Math.log(1 / 6);
/** Turns are taken one by one. */
const HARDLY_EVER = Math.log(1 / 15);

/** “It is late,” she told her. ¶ She … */
function tellsOne(mention: EntityMention, passage: ReadPassage, phrase: NounPhrase): boolean {
  return mention.passage === passage.before && phrase.sentence === 0 && tagsQuote(mention) && isToOne(mention, passage, phrase);
}

/** "Poe told her that it was late. She said …": whoever was spoken to answers. */
function speaksToOne(mention: EntityMention, passage: ReadPassage, phrase: NounPhrase): boolean {
  const isNext = mention.passage === passage && phrase.sentence === mention.phrase.sentence + 1;
  return isNext && isToOne(mention, passage, phrase) && standsAs(passage, phrase).speaks;
}

/** Whether a mention is the subject of a verb that has "her" for whom it speaks to, where the pronoun is "she". */
function isToOne({ passage: { words }, phrase: { last } }: EntityMention, passage: ReadPassage, { head }: NounPhrase): boolean {
  const own = passage.words[head]?.lower === 'she' ? 'her' : 'him';
  return SPEAKING_TO.has(words[last + 1]?.base ?? '') && words[last + 2]?.lower === own && !holdsNoun(words[last + 3]);
}
const SPEAKING_TO: ReadonlySet<string> = new Set(['tell', 'ask', 'remind', 'assure', 'warn']);
/** "Told her sister": she is not spoken to. */
const holdsNoun = (next: Word | undefined): boolean => HELD.has(next?.tag ?? 'stop');
const HELD: ReadonlySet<string> = new Set(['noun', 'name', 'verb', 'number']);

/** “How long?” she asked. ¶ “A year,” Poe said. ¶ She thought about it. */
function answersOne(mention: EntityMention, others: readonly Named[], passage: ReadPassage, phrase: NounPhrase): boolean {
  const { passage: there } = mention;
  if (there !== passage.before || phrase.sentence > 0 || !tagsQuote(mention)) return false;
  const [before] = others;
  return before !== undefined && before.mention.passage === there.before && before.mention.form === 'pronoun' && tagsQuote(before.mention);
}

const tagsQuote = ({ passage: { words }, phrase: { first, last }, speaks }: EntityMention): boolean =>
  speaks && (words[first - 1]?.tag === 'quote' || words[last + 2]?.tag === 'quote');

/** "Poe came late. She [not Poe] laughed. Poe sat down. She …": two are told apart by a name and a pronoun. */
function isNamedAgain({ entity }: Named, mentions: readonly Named[], [other]: readonly Named[], passage: ReadPassage): boolean {
  if (other === undefined || other.mention.form !== 'pronoun' || other.mention.passage !== passage) return false;
  const own = mentions.filter(({ mention }) => mention.passage === passage);
  const { start } = other.mention.span;
  const isNamedBefore = own.some((it) => it.entity === entity && it.mention.form === 'name' && it.mention.span.start < start);
  return isNamedBefore && own.every((it) => it.mention.form === 'pronoun' || it.entity !== other.entity);
}
