import type { Voice } from '../story-analysis.ts';
import type { Entity } from './coreference/entity.ts';

/** The voices of a story, in the order of their first mentions, and where each entity stands among them. */
export function voicesOf(entities: readonly Entity[]): { voices: Voice[]; indexOf: Map<Entity, number> } {
  const indexOf = new Map(entities.map((entity, index) => [entity, index]));
  const voices = entities.map(
    (entity): Voice => ({
      kind: entity.kind,
      name: entity.name.length > 0 ? entity.name.join(' ') : entity.described,
      mentions: entity.mentions.map(({ span, form, role }) => ({ span, form, role })),
    }),
  );
  return { voices, indexOf };
}
