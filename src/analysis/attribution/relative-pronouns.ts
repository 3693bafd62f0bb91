import type { NounPhrase } from './noun-phrase.ts';
import { MOST_PHRASES } from './reach.ts';
import type { Word } from './words.ts';

/** "who", "which" or "that" with a verb of its own: "the mayor, who called"; not "said that the mayor". */
export function isRelativeSubject(words: readonly Word[], at: number): boolean {
  if (!['who', 'which', 'that'].includes(words[at]?.lower ?? '')) return false;
  let next = at + 1;
  while (words[next]?.tag === 'adverb' || words[next]?.tag === 'time') next += 1;
  const tag = words[next]?.tag;
  if (tag === 'verb' || tag === 'auxiliary')
    return words[at]?.lower !== 'that' || words[at - 1]?.tag === 'noun' || words[at - 1]?.tag === 'name';
  return (tag === 'comma' || tag === 'dash' || tag === 'preposition') && words[at]?.lower !== 'that';
}

/** The phrase a relative pronoun stands for: for "who" the nearest that can be a person, else the nearest. */
export function antecedentOf(words: readonly Word[], phrases: readonly NounPhrase[], at: number): NounPhrase | null {
  const sentence = words[at]?.sentence;
  const earlier = phrases
    .slice(-MOST_PHRASES)
    .filter((it) => !it.possessor && it.kind !== 'pronoun' && it.antecedent === null && it.sentence === sentence);
  const described = beforeAside(words, earlier, at);
  if (described !== undefined) return described;
  const people = earlier.filter(({ kind }) => kind !== 'thing' && kind !== 'document');
  const [outer, nearest] = [earlier.at(-2), earlier.at(-1)];
  if (words[at]?.lower === 'who') return standsWhere(words, outer, nearest) ?? whoIsMeant(words, people) ?? nearest ?? null;
  // "a post on the site that said": what says something is the document, not where it stands.
  const onPlace = nearest !== undefined && words[nearest.first - 1]?.tag === 'preposition' && outer?.last === nearest.first - 2;
  return (onPlace && outer?.kind === 'document' ? outer : nearest) ?? null;
}

/** "A foreman at Arden, who": whoever stands before a place, whatever the noun for them. */
function standsWhere(words: readonly Word[], outer: NounPhrase | undefined, place: NounPhrase | undefined): NounPhrase | undefined {
  if (place?.kind !== 'name' || words[place.first - 1]?.lower !== 'at' || words[outer?.first ?? -1]?.tag !== 'determiner') return undefined;
  return outer?.last === place.first - 2 ? outer : undefined;
}

/** The nearest of those who can be people; "a stoker on the White Gull, who": the person, not what the name behind the preposition names. */
function whoIsMeant(words: readonly Word[], people: readonly NounPhrase[]): NounPhrase | undefined {
  const [outer, nearest] = [people.at(-2), people.at(-1)];
  const hangs = nearest !== undefined && words[nearest.first - 1]?.tag === 'preposition' && outer?.last === nearest.first - 2;
  return hangs && (outer.kind === 'person' || outer.kind === 'group') && nearest.kind !== 'person' && nearest.kind !== 'group'
    ? outer
    : nearest;
}

/** "A survey, commissioned in May, which says": what stands before a participle between commas. */
function beforeAside(words: readonly Word[], earlier: readonly NounPhrase[], at: number): NounPhrase | undefined {
  if (words[at - 1]?.tag !== 'comma') return undefined;
  let comma = at - 2;
  while (comma > at - LONGEST_ASIDE && words[comma]?.sentence === words[at]?.sentence && words[comma]?.tag !== 'comma') comma -= 1;
  const opening = words[comma + 1];
  const isAside =
    words[comma]?.tag === 'comma' && opening?.tag === 'verb' && opening.form !== 'base' && words[comma + 2]?.tag === 'preposition';
  return isAside ? earlier.findLast(({ last }) => last === comma - 1) : undefined;
}
/** In words. */
const LONGEST_ASIDE = 9;
