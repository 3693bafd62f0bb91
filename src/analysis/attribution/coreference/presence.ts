import type { Option } from '../fit-weights.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { KnownEntities, Named } from './known-entities.ts';
import fitted from './presence-weights.json' with { type: 'json' };
import { aspects, type Position, positionOf, positions, type Standing, standingsOf } from './standing.ts';

/** Whom a phrase stands for, and how many others it might. */
export type Answer = {
  entity: Entity;
  /** Its part of the likelihood of all who agree. */
  share: number;
  standing: Standing;
  /** The likeliest of the others is the subject of the same sentence, or of one as far. */
  alike: boolean;
  /** How many others agree, and the likeliest of them. */
  rivals: number;
  rival: Entity | null;
  /** Where it was mentioned last, one mention is sure to mean it. */
  restsOnSure: boolean;
};

export type Choice = {
  /** Paragraphs to look back over, before the phrase's own. */
  reach: number;
  agrees: (entity: Entity) => boolean;
  /** What speaks for an entity whatever its place, as a weight beside those fitted. */
  prior?: (entity: Entity) => number;
  /** Who is not meant, as far as those mentioned before tell, the latest first. */
  unlikely?: (mentions: readonly Named[]) => Entity | null;
};

/** Name of what is observed of a candidate; the weight says how much it counts. */
const featureOf = (position: Position | 'any', aspect: keyof Standing, value: string): string => `${position} ${aspect}=${value}`;

/**
 * What is observed of a candidate in one place counts for less than what is observed of it wherever the phrase stands that looks back:
 * few phrases stand in some places, and what they show rests on few texts. Chosen on held-out months.
 */
const SHARE_OF_PLACE = 0.7;

/** What is observed of a candidate, wherever the phrase stands, and there. */
export const featuresOf = (position: Position, standing: Standing): Pick<Option, 'features' | 'partly'> => ({
  features: aspects.map((aspect) => featureOf('any', aspect, standing[aspect])),
  partly: aspects.map((aspect) => ({ name: featureOf(position, aspect, standing[aspect]), part: SHARE_OF_PLACE })),
});

const weights: Readonly<Record<string, number>> = fitted;

/** The weights by position, and there by value for each aspect: looked up for every pronoun, so that no name has to be put together. */
const WEIGHTS: ReadonlyMap<Position, readonly { aspect: keyof Standing; byValue: ReadonlyMap<string, number> }[]> = new Map(
  positions.map((position) => [position, aspects.map((aspect) => ({ aspect, byValue: valuesOf(position, aspect) }))]),
);

function valuesOf(position: Position, aspect: keyof Standing): Map<string, number> {
  const values = new Map<string, number>();
  for (const [place, share] of [
    ['any', 1],
    [position, SHARE_OF_PLACE],
  ] as const) {
    const prefix = `${place} ${aspect}=`;
    for (const [name, weight] of Object.entries(weights)) {
      const value = name.slice(prefix.length);
      if (name.startsWith(prefix)) values.set(value, (values.get(value) ?? 0) + share * weight);
    }
  }
  return values;
}

function scoreOf(position: Position, standing: Standing): number {
  let sum = 0;
  for (const { aspect, byValue } of WEIGHTS.get(position) ?? []) sum += byValue.get(standing[aspect]) ?? 0;
  return sum;
}

/** The most present of those mentioned before a phrase that agree with it, by weights that say how readers take such words. */
export function mostPresent(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase, choice: Choice): Answer | null {
  const position = positionOf(passage, phrase);
  const mentions = known.mentionedBefore(phrase.span.start, passage, choice.reach);
  let best: Weighed | null = null;
  let second: Weighed | null = null;
  let total = 0;
  let rivals = -1;
  const unlikely = choice.unlikely?.(mentions) ?? null;
  for (const [entity, standing] of standingsOf(mentions, passage, phrase, choice.agrees)) {
    const mass = Math.exp(scoreOf(position, standing) + (choice.prior?.(entity) ?? 0) + (entity === unlikely ? UNLIKELY : 0));
    total += mass;
    rivals += 1;
    const weighed: Weighed = { entity, mass, standing };
    if (best === null || mass > best.mass) {
      second = best;
      best = weighed;
    } else if (second === null || mass > second.mass) second = weighed;
  }
  if (best === null) return null;
  const { entity, standing } = best;
  const alike =
    second !== null &&
    standing.subject !== 'none' &&
    second.standing.subject === standing.subject &&
    second.standing.form === standing.form;
  return {
    entity,
    standing,
    alike,
    share: best.mass / total,
    rivals,
    rival: second?.entity ?? null,
    restsOnSure: isSureWhereLast(entity, mentions),
  };
}

const UNLIKELY = Math.log(1 / 6);

type Weighed = { entity: Entity; mass: number; standing: Standing };

/** Whether one of its mentions in the passage that mentions it last is sure. @param mentions The latest first. */
function isSureWhereLast(entity: Entity, mentions: readonly Named[]): boolean {
  const last = mentions.find((named) => named.entity === entity)?.mention.passage;
  return mentions.some((named) => named.entity === entity && named.mention.sure && named.mention.passage === last);
}
