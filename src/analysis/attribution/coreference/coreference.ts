import type { NounPhrase } from '../noun-phrase.ts';
import type { ChainStep } from './chain-step.ts';
import type { Entity } from './entity.ts';

/** Whom each phrase of a story stands for. */
export type Coreference = {
  entities: Entity[];
  /** The entity of a phrase; undefined for phrases that name nobody. */
  entityOf: Map<NounPhrase, Entity>;
  /** How each phrase that names somebody was led back to them. */
  stepOf: Map<NounPhrase, ChainStep>;
  /** The entities of a phrase that stands for several without naming them: "the two". */
  severalOf: Map<NounPhrase, readonly Entity[]>;
};
