import type { Candidate, HearsayRule } from '../candidate.ts';
import { accordingTo } from './according-to.ts';

/** “We are ready,” the mayor said, according to the paper. */
export const accordingToAnother: HearsayRule = {
  name: 'according-to-another',
  covers:
    'Somebody is said to speak, “according to” somebody else: “We are ready,” the mayor said, according to the paper. The mayor speaks.',
  find: (_, chosen, candidates) => {
    const passesOn = sayingSo(chosen, candidates);
    return passesOn === null ? null : { spoke: chosen, passedOnBy: passesOn };
  },
};

function sayingSo({ rule, follows, cue: said }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (rule === accordingTo.name || follows !== null || said === null) return null;
  return candidates.find((it) => it.rule === accordingTo.name && it.cue !== null) ?? null;
}
