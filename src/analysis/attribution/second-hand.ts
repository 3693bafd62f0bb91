import type { Candidate } from './candidate.ts';

const PASSES_ON = 'according-to';

/** Of the candidates for one stretch, whoever passes on what another said: “We are ready,” the mayor said, according to the paper. */
export function passedOnBy(chosen: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const said = chosen.cue;
  if (chosen.rule === PASSES_ON || chosen.follows !== null || said === null) return null;
  return candidates.find(({ rule, cue }) => rule === PASSES_ON && cue !== null && cue.start > said.start) ?? null;
}
