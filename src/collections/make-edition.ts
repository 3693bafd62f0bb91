import { explainedRules } from '../analysis/attribution/rules/registry.ts';
import { indirectRules } from '../analysis/indirect/indirect-rules.ts';
import { compareEdition } from '../comparison/compare-edition.ts';
import type { WholeComparison } from '../schema/comparison.ts';
import type { Edition } from '../schema/edition.ts';
import type { ExplainedRules } from '../schema/explained-rules.ts';
import { editionFrom } from './load-edition.ts';
import type { Input } from './read-input.ts';

/** All that the collections keep: pages take it from there, and neither analyse nor compare. */
export type MadeEdition = { edition: Edition; comparison: WholeComparison; rules: ExplainedRules };

/** Analyses and compares what a folder of seeds holds. Throws as `editionFrom` does. */
export async function makeEdition(input: Input): Promise<MadeEdition> {
  const edition = await editionFrom(input);
  const { pairs, comparePair, ...comparison } = compareEdition(edition);
  return {
    edition,
    comparison: { ...comparison, pairs: pairs.map(({ a, b }) => comparePair(a, b)) },
    rules: { quotes: explainedRules.map(explained), reports: indirectRules.map(explained) },
  };
}

const explained = ({ name, covers }: { name: string; covers: string }) => ({ name, covers });
