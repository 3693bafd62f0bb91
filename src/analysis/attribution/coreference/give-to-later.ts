import { plainStep } from './chain-step.ts';
import type { Coreference } from './coreference.ts';
import { describedLater } from './described-later.ts';
import type { Entity } from './entity.ts';
import type { KnownEntities } from './known-entities.ts';
import { namedBelow } from './named-below.ts';
import { genderOfPronoun } from './pronouns.ts';

/** Gives the mentions of a role to whom the story describes so later on. */
export function giveToLater(result: Coreference & { known: KnownEntities }, entity: Entity): void {
  const opened = namedBelow(result.known, entity);
  const [bearer, ...rivals] = opened === null ? describedLater(result.known, entity) : [opened];
  if (bearer === undefined) return;
  if (rivals.length > 0) {
    for (const { phrase, form } of entity.mentions) if (form === 'role') result.stepOf.set(phrase, plainStep('unknown-role'));
    return;
  }
  for (const mention of entity.mentions) {
    const { phrase, passage, form } = mention;
    const gender = form === 'pronoun' ? genderOfPronoun(passage.words[phrase.head]?.lower ?? '') : null;
    if (gender !== null && bearer.gender !== null && gender !== bearer.gender) {
      // "She" was led to a role that is now known to be a man's: to nobody, then.
      result.entityOf.delete(phrase);
      result.stepOf.set(phrase, plainStep('nobody'));
      continue;
    }
    bearer.mentions.push(mention);
    result.entityOf.set(phrase, bearer);
    if (form !== 'pronoun') result.stepOf.set(phrase, plainStep('later-role'));
  }
  for (const [phrase, several] of result.severalOf) {
    if (several.includes(entity)) result.severalOf.set(phrase, [...new Set(several.map((one) => (one === entity ? bearer : one)))]);
  }
  result.entities.splice(result.entities.indexOf(entity), 1);
}
