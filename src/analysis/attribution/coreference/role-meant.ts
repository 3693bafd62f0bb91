import type { ChainStepKind } from '../../../schema/quote.ts';
import { isIntroduced } from '../lexicon/introductions.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import { bearersOfRole, nounsOf } from './antecedents.ts';
import type { BodyEvidence } from './body-evidence.ts';
import { businessStep, type ChainStep, epithetStep, isSure, plainStep } from './chain-step.ts';
import { meantByClass } from './class-nouns.ts';
import { countedBy } from './company.ts';
import { bodyClassOf, resolveBody } from './definite-bodies.ts';
import type { Description } from './description.ts';
import type { Entity } from './entity.ts';
import { calledByEpithet, isEpithet, yearsIn } from './epithets.ts';
import { holderOf, kinMeant } from './families.ts';
import { informantMeant } from './informants.ts';
import type { KnownEntities } from './known-entities.ts';

/** Whom a phrase stands for, and how that was found; nobody where the story has not spoken of them. */
export type Found = { entity: Entity | null; step: ChainStep };

/** What a story has told so far. */
export type Told = {
  known: KnownEntities;
  bodies: BodyEvidence;
  entityOf: ReadonlyMap<NounPhrase, Entity>;
  stepOf: ReadonlyMap<NounPhrase, ChainStep>;
};

const INDEFINITE: ReadonlySet<string> = new Set(
  'a an another others someone somebody some several many few one two three no any every each'.split(' '),
);
/** "The first woman to do so" says something of somebody, and goes back to nobody. */
export const isRanked = ({ words }: ReadPassage, { first }: NounPhrase): boolean =>
  RANKS.has(words[first + 1]?.lower ?? '') || RANKS.has(words[first - 1]?.lower ?? '');
const RANKS: ReadonlySet<string> = new Set('first second third last only next other oldest youngest'.split(' '));

/** Whom a phrase without a name stands for: a role that the story has given to somebody, "the company", "her husband". */
export function roleMeant({ known, bodies, entityOf, stepOf }: Told, passage: ReadPassage, { phrase }: Description): Found {
  const opener = passage.words[phrase.first];
  const head = passage.words[phrase.head]?.lower ?? '';
  const mayBeNamed = opener?.lower === 'the' && isSaidOfNamed(known, passage, phrase);
  const unknown = found(null, mayBeNamed ? 'unknown-role' : 'unnamed');
  if (INDEFINITE.has(opener?.lower ?? '') || isRanked(passage, phrase)) return unknown;
  const isHeld = opener?.tag === 'possessive';
  const holder = isHeld ? holderOf(passage, phrase) : undefined;
  const relation =
    phrase.plural || holder === undefined ? null : kinMeant(known, head, entityOf.get(holder), holder.kind === 'pronoun', passage.block);
  if (relation !== null) return { entity: relation, step: relationStep(holder && stepOf.get(holder)) };
  const informant = informantMeant(known, passage, phrase);
  if (informant !== null) return found(informant, 'informant');
  const business = resolveBody(known, passage, phrase, bodies);
  // "His mother" is not the mother of whom the story spoke before.
  const bearers = bearersOfRole(known, nounsOf(passage, phrase), phrase.plural).filter((it) => !isHeld || it.name.length > 0);
  const bearer = bearers.at(-1);
  // "A ferry company … White Gull Lines …: the company": it has got a name since.
  if (bearer !== undefined && (business === null || bearer.name.length > 0)) {
    const isOpen = bearer.name.length === 0 && mayBeNamed && (countedBy(head) !== null || !isIntroduced(bearer.described));
    return found(bearer, isOpen ? 'unknown-role' : bearers.length > 1 ? 'shared-role' : 'role');
  }
  if (business !== null) return { entity: business.entity, step: { kind: businessStep(business, business.lone), answer: business } };
  const aged = onlyOfAge(known, passage, phrase);
  if (aged !== null) return found(aged, 'age');
  const classed = meantByClass(known, passage, phrase);
  if (classed !== null) return found(classed, 'role');
  const called = isEpithet(passage, phrase) ? calledByEpithet(known, bodies, passage, phrase) : null;
  if (called === null) return unknown;
  return called.answer === null
    ? found(called.entity, 'epithet')
    : { entity: called.entity, step: { kind: epithetStep(called.answer), answer: called.answer } };
}

/** "Her mother" is no surer than whose mother it is. */
const relationStep = (holder: ChainStep | undefined): ChainStep =>
  holder === undefined || isSure(holder.kind) ? plainStep('role') : { kind: 'shared-role', answer: null, because: WHOSE };
const WHOSE = 'Whose relation that is rests on a pronoun that is not certain.';

const found = (entity: Entity | null, kind: ChainStepKind): Found => ({ entity, step: plainStep(kind) });

/** "The dyer", "the company", "the pair": one of those whom the story has named may be meant. */
function isSaidOfNamed(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase): boolean {
  if (bodyClassOf(passage, phrase) !== null) return known.hasNamed('organisation');
  const isCounted = countedBy(passage.words[phrase.head]?.lower ?? '') !== null;
  return known.hasNamed('person') && (isCounted || (!phrase.plural && phrase.kind === 'person') || isEpithet(passage, phrase));
}

/** The only one of whom the story has said that they are so many years old. */
function onlyOfAge(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase): Entity | null {
  const age = passage.words[phrase.first]?.lower === 'the' ? yearsIn(passage, phrase) : null;
  const bearers = age === null ? [] : known.withAge(age);
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}
