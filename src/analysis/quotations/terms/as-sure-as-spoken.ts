import type { Decision } from '../../attribution/candidate.ts';
import type { Verdict } from './recognise-terms.ts';

/** A decision on who speaks, no surer than that the words are anybody's: who speaks a term is wrong, however plainly somebody stands beside it. */
export const asSureAsSpoken = (decision: Decision, verdict: Verdict): Decision =>
  verdict.kind === 'spoken' ? { ...decision, share: decision.share * verdict.share } : decision;
