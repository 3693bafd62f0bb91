import type { Comparison } from '../schema/comparison.ts';
import type { Edition } from '../schema/edition.ts';
import { lookUp } from './edition-lookup.ts';
import { sourceCoverage } from './source-coverage.ts';
import { statementCoverage } from './statement-coverage.ts';
import { storyDifferences } from './story-differences.ts';
import { storyVoices } from './story-voices.ts';

/** Everything the comparison pages show, from spans alone: start here. Pure; in time linear in the words of all stories. */
export function compareEdition(edition: Edition): Comparison {
  const lookup = lookUp(edition);
  const sources = sourceCoverage(lookup);
  const statements = statementCoverage(lookup);
  return { sources, statements, voices: storyVoices(lookup), differences: storyDifferences(lookup, { sources, statements }) };
}
