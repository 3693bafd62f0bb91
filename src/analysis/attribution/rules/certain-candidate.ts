import { feature } from '../../feature.ts';
import type { Candidate } from '../candidate.ts';

/** A candidate that nothing is weighed against, for the words or the page leave no other reading. It has no cue unless one is given. */
export const certainCandidate = (
  rule: string,
  mention: Candidate['mention'],
  reason: () => string,
  more: Partial<Pick<Candidate, 'cue' | 'elsewhere' | 'doubt'>> = {},
): Candidate => ({
  rule,
  mention,
  cue: null,
  follows: null,
  certain: true,
  features: [feature`rule=${rule}`],
  reason,
  ...more,
});
