import { isSure } from '../../analysis/attribution/coreference/chain-step.ts';
import type { Candidate } from './candidate.ts';

/**
 * How the sources of two quotes go together. `open`: at least one story leaves it open. `renamed`: both are collective voices
 * (a document, a group, an organisation) or both voices without a name, or one is a document, which stories call in different ways: "the
 * statement", "the ministers"; "one worker", "a former worker"; "a letter", "Ann Poe". `doubtful`: they differ, but one attribution is of low confidence, or rests on a pronoun or role that may mean another. `different`: two voices.
 */
export type SourceMatch = 'same' | 'open' | 'renamed' | 'doubtful' | 'different';

export function matchSources(a: Candidate, b: Candidate): SourceMatch {
  if (a.sources.length === 0 || b.sources.length === 0) return 'open';
  if (a.sources.some((source) => b.sources.includes(source))) return 'same';
  if ((isCollective(a) && isCollective(b)) || (isNameless(a) && isNameless(b)) || isDocument(a) || isDocument(b)) return 'renamed';
  return isDoubtful(a) || isDoubtful(b) ? 'doubtful' : 'different';
}

const isDoubtful = ({ quote: { confidence, evidence } }: Candidate): boolean =>
  confidence === 'low' || (evidence.step !== null && !isSure(evidence.step));

const isNameless = ({ kinds }: Candidate): boolean => kinds.length > 0 && kinds.every((kind) => kind === 'anonymous');

/** Whoever wrote it speaks in it, and another story may name that one. */
const isDocument = ({ kinds }: Candidate): boolean => kinds.length > 0 && kinds.every((kind) => kind === 'document');

const isCollective = ({ kinds }: Candidate): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === 'document' || kind === 'group' || kind === 'organisation');
