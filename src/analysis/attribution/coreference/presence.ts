import type { Option } from '../fit-weights.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { ReadPassage } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { Unlikely } from './hands-over.ts';
import type { KnownEntities, Named } from './known-entities.ts';
import fitted from './presence-weights.json' with { type: 'json' };
import { aspects, type Standing, standingsOf, type Vantage, vantageOf } from './standing.ts';

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
  unlikely?: (mentions: readonly Named[]) => Unlikely | null;
};

/**
 * What is observed of a candidate from where a phrase looks back counts for less than what is observed of it wherever the phrase stands: few
 * phrases stand in some places, and what they show rests on few texts. Chosen on held-out months.
 */
const SHARE_OF_PLACE = 0.7;

/** Where a phrase stands, as features name it. */
const placesOf = ({ position, speaks, after }: Vantage): readonly string[] => [position, speaks ? 'speaks' : 'silent', `after-${after}`];
const ANYWHERE = 'any';

/** Two aspects that say more together than each by itself: somebody named in this sentence who was the subject of the last. */
const pairs = [
  ['near', 'subject'],
  ['near', 'role'],
  ['subject', 'rank'],
] as const satisfies readonly (readonly [keyof Standing, keyof Standing])[];

/** Name of what is observed of a candidate; the weight says how much it counts. */
const featureOf = (place: string, aspect: string, value: string): string => `${place} ${aspect}=${value}`;

/** What is observed of a candidate, wherever the phrase stands, and there. */
export const featuresOf = (vantage: Vantage, standing: Standing): Pick<Option, 'features' | 'partly'> => ({
  features: [
    ...aspects.map((aspect) => featureOf(ANYWHERE, aspect, standing[aspect])),
    ...pairs.map(([a, b]) => featureOf(ANYWHERE, `${a}+${b}`, `${standing[a]}+${standing[b]}`)),
  ],
  partly: placesOf(vantage).flatMap((place) =>
    aspects.map((aspect) => ({ name: featureOf(place, aspect, standing[aspect]), part: SHARE_OF_PLACE })),
  ),
});

const weights: Readonly<Record<string, number>> = fitted;

/** What each value of an aspect weighs. */
type ByValue = ReadonlyMap<string, number>;

/** The weights of every aspect by value, put together once for each vantage that occurs: there are some hundred, and pronouns by the dozen in a story. */
const weightsByVantage = new Map<string, readonly ByValue[]>();

function weightsFrom(vantage: Vantage): readonly ByValue[] {
  const places = placesOf(vantage);
  const key = places.join(' ');
  const known = weightsByVantage.get(key);
  if (known !== undefined) return known;
  const summed = aspects.map((aspect) => valuesOf(places, aspect));
  weightsByVantage.set(key, summed);
  return summed;
}

function valuesOf(places: readonly string[], aspect: keyof Standing): ByValue {
  const values = new Map<string, number>();
  const shares = [[ANYWHERE, 1] as const, ...places.map((place) => [place, SHARE_OF_PLACE] as const)];
  for (const [place, share] of shares) {
    const prefix = featureOf(place, aspect, '');
    for (const [name, weight] of Object.entries(weights)) {
      if (!name.startsWith(prefix)) continue;
      const value = name.slice(prefix.length);
      values.set(value, (values.get(value) ?? 0) + share * weight);
    }
  }
  return values;
}

/** The weights of each pair by the value of its first aspect, and there by that of its second. */
const weightsOfPairs: readonly ReadonlyMap<string, ByValue>[] = pairs.map(([a, b]) => {
  const prefix = featureOf(ANYWHERE, `${a}+${b}`, '');
  const own = Object.entries(weights).flatMap(([name, weight]) => {
    const [first, second] = name.slice(prefix.length).split('+');
    return name.startsWith(prefix) && first !== undefined && second !== undefined ? [{ first, second, weight }] : [];
  });
  return new Map(
    [...Map.groupBy(own, ({ first }) => first)].map(([first, all]) => [first, new Map(all.map((it) => [it.second, it.weight]))]),
  );
});

function scoreOf(byAspect: readonly ByValue[], standing: Standing): number {
  let sum = 0;
  aspects.forEach((aspect, at) => {
    sum += byAspect[at]?.get(standing[aspect]) ?? 0;
  });
  pairs.forEach(([a, b], at) => {
    sum += weightsOfPairs[at]?.get(standing[a])?.get(standing[b]) ?? 0;
  });
  return sum;
}

/** The most present of those mentioned before a phrase that agree with it, by weights that say how readers take such words. */
export function mostPresent(known: KnownEntities, passage: ReadPassage, phrase: NounPhrase, choice: Choice): Answer | null {
  const byAspect = weightsFrom(vantageOf(passage, phrase));
  const mentions = known.mentionedBefore(phrase.span.start, passage, choice.reach);
  let best: Weighed | null = null;
  let second: Weighed | null = null;
  let total = 0;
  let rivals = -1;
  const unlikely = choice.unlikely?.(mentions) ?? null;
  for (const [entity, standing] of standingsOf(mentions, passage, phrase, choice.agrees)) {
    const mass = Math.exp(scoreOf(byAspect, standing) + (choice.prior?.(entity) ?? 0) + (entity === unlikely?.entity ? unlikely.by : 0));
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

type Weighed = { entity: Entity; mass: number; standing: Standing };

/** Whether one of its mentions in the passage that mentions it last is sure. @param mentions The latest first. */
function isSureWhereLast(entity: Entity, mentions: readonly Named[]): boolean {
  const last = mentions.find((named) => named.entity === entity)?.mention.passage;
  return mentions.some((named) => named.entity === entity && named.mention.sure && named.mention.passage === last);
}
