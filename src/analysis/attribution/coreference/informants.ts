import { isIntroduced } from '../lexicon/introductions.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity, EntityMention } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';

/** Nouns for one who tells a newspaper something and is not named; any of them may stand for one who was brought in by another. */
const INFORMANTS: ReadonlySet<string> = new Set(['source', 'insider', 'informant', 'person']);
/** Behind several who do: "officials familiar with the plan". */
const INFORMED: ReadonlySet<string> = new Set(['familiar', 'briefed', 'close']);
/** In paragraphs. */
const REACH = 3;

/**
 * Whom "the insider" stands for, where "a source close to the board" was brought in, and "the people", where "two officials familiar with the plan" were:
 * the only ones near who told the newspaper something without being named.
 */
export function informantMeant(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase): Entity | null {
  const { words } = passage;
  if (words[phrase.first]?.lower !== 'the' || phrase.head !== phrase.first + 1) return null;
  const head = words[phrase.head]?.lower ?? '';
  const isMeant = head === 'people' ? isInformedGroup : INFORMANTS.has(head) ? isInformant : null;
  if (isMeant === null) return null;
  const near = known.mentionedBefore(phrase.span.start, passage, REACH);
  const people = new Set(near.flatMap(({ entity, mention }) => (entity.name.length === 0 && isMeant(entity, mention) ? [entity] : [])));
  const [only] = people;
  return only === undefined || people.size > 1 ? null : only;
}

const isInformant = ({ plural, roleHeads, described }: Entity, mention: EntityMention): boolean =>
  !plural && isIntroduced(described) && ([...roleHeads].some((head) => INFORMANTS.has(head)) || hidesName(mention));

/** "An official, who will not be named", "a clerk, on condition of anonymity": whoever tells something and will not be named is a source. */
function hidesName({ phrase, passage: { words } }: EntityMention): boolean {
  for (let at = phrase.last + 1; at <= phrase.last + LONGEST_PLEA; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== phrase.sentence || word.tag === 'quote') return false;
    if (word.lower === 'anonymity') return true;
    if (
      word.lower === 'not' &&
      UNNAMED.test(
        words
          .slice(at + 1, at + 4)
          .map(({ lower }) => lower)
          .join(' '),
      )
    )
      return true;
  }
  return false;
}
/** In words. */
const LONGEST_PLEA = 30;
const UNNAMED = /^(?:to )?be (?:named|identified|quoted)/;

const isInformedGroup = ({ plural, kind }: Entity, { phrase: { last }, passage: { words } }: EntityMention): boolean =>
  plural && kind === 'group' && INFORMED.has(words[last + 1]?.lower ?? '');
