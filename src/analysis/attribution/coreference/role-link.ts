import type { Span } from '../../../schema/span.ts';
import { type NounPhrase, partsOf } from '../noun-phrase.ts';
import type { Reading, ReadPassage } from '../reading.ts';
import type { ChainStep } from './chain-step.ts';
import { type Description, describe } from './description.ts';
import type { PersonEvidence } from './person-evidence.ts';

/** A phrase without a name, of whom other stories show that it is somebody whom its own story names. */
export type RoleLink = {
  phrase: Span;
  /** Where the story prints that name. */
  name: Span;
  step: 'role-elsewhere' | 'words-elsewhere';
  /** What the other stories show, in one sentence. */
  because: string;
};

/** Whom a phrase is linked to, as the phrase that names them says it. */
export type Linked = { passage: ReadPassage; description: Description; step: ChainStep };

/** Whom each linked phrase of a story means, by `keyOf` its span. */
export function readLinks(reading: Reading, links: readonly RoleLink[], persons: PersonEvidence): Map<string, Linked> {
  const linked = new Map<string, Linked>();
  if (links.length === 0) return linked;
  const sought = new Set(links.map(({ name }) => keyOf(name)));
  const naming = new Map<string, { passage: ReadPassage; phrase: NounPhrase }>();
  for (const passage of [...reading.passages, ...reading.quoted]) {
    for (const phrase of passage.phrases.flatMap(partsOf))
      if (sought.has(keyOf(phrase.span))) naming.set(keyOf(phrase.span), { passage, phrase });
  }
  for (const { phrase, name, step, because } of links) {
    const found = naming.get(keyOf(name));
    if (found === undefined) continue;
    const description = describe(reading, found.passage, found.phrase, persons);
    linked.set(keyOf(phrase), { passage: found.passage, description, step: { kind: step, answer: null, because } });
  }
  return linked;
}

/** A longer phrase may begin where a name does: "Ann Poe" in "Ann Poe's career". */
export const keyOf = ({ start, end }: Span): string => `${start} ${end}`;
