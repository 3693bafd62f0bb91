import type { Candidate, HearsayRule, QuotePlace } from '../candidate.ts';
import { reachBack } from '../reach.ts';
import { accordingTo } from './according-to.ts';
import { nounCue } from './noun-cue.ts';

/** “We are ready,” the mayor said, according to the paper. */
export const accordingToAnother: HearsayRule = {
  name: 'according-to-another',
  covers:
    'Somebody is said to speak, “according to” somebody else: “We are ready,” the mayor said, according to the paper. The mayor speaks.',
  find: (place, chosen, candidates) => {
    const answered = answerTold(place, chosen, candidates);
    if (answered !== null) return { spoke: answered, passedOnBy: chosen };
    const passesOn = sayingSo(chosen, candidates);
    return passesOn === null ? null : { spoke: chosen, passedOnBy: passesOn };
  },
};

function sayingSo({ rule, follows, cue: said }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (rule === accordingTo.name || follows !== null || said === null) return null;
  return candidates.find((it) => it.rule === accordingTo.name && it.cue !== null) ?? null;
}

/** "The mayor's answer, according to an aide: “No.”": whose it is; null where nobody's is told so. */
function answerTold({ passage: { words }, at }: QuotePlace, { rule, cue }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (rule !== accordingTo.name || words[at - 1]?.tag !== 'colon') return null;
  const from = reachBack(words, at);
  const near = words.slice(from, at);
  const lead = near.findIndex(({ start }) => start === cue?.start);
  const noun = near[lead - 1]?.tag === 'comma' ? near[lead - 2] : undefined;
  return candidates.find((it) => it.rule === nounCue.name && it.cue !== null && it.cue.start === noun?.start) ?? null;
}
