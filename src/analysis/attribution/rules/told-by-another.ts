import type { Candidate, HearsayRule, QuotePlace } from '../candidate.ts';
import { linkOf } from '../clause-links.ts';
import { reachOn } from '../reach.ts';

/** “I will burn it down,” the docker had said, the auditor told the court. */
export const toldByAnother: HearsayRule = {
  name: 'told-by-another',
  covers:
    'Behind the clause that the quote stands in, another clause says who tells so: “I will burn it down,” the docker had said, the auditor told the court. The docker speaks.',
  find: (place, chosen, candidates) => {
    if (chosen.follows !== null || chosen.cue === null || chosen.mention.passage !== place.passage) return null;
    const passedOnBy = candidates.find((it) => it !== chosen && tellsBehind(place, chosen, it));
    return passedOnBy === undefined ? null : { spoke: chosen, passedOnBy };
  },
};

const LINKS: ReadonlySet<string> = new Set(['subject', 'appositive']);

/** Whether a candidate's clause begins with a comma behind what the chosen one says and tells nothing else. */
function tellsBehind({ passage, at }: QuotePlace, chosen: Candidate, { cue, mention: { phrase, passage: there } }: Candidate): boolean {
  const { words } = passage;
  const { phrase: speaker } = chosen.mention;
  if (
    there !== passage ||
    cue === null ||
    phrase.first <= Math.max(at, speaker.last) ||
    phrase.possessor ||
    phrase.kind === 'relative-pronoun'
  )
    return false;
  if (words[phrase.first - 1]?.tag !== 'comma' && words[phrase.first - 1]?.stretch !== at) return false;
  const to = reachOn(words, at);
  const verb = phrase.last + 1 + words.slice(phrase.last + 1, to + 1).findIndex(({ start }) => start === cue.start);
  if (verb <= phrase.last || chosen.cue === null || chosen.cue.start >= cue.start) return false;
  if (words[verb]?.reporting !== 'say' || !LINKS.has(linkOf(words, phrase, verb))) return false;
  if (words[phrase.head]?.lower === words[speaker.head]?.lower) return false;
  return words.slice(verb + 1, to + 1).every(({ stretch, tag }) => stretch === null && tag !== 'verb' && tag !== 'auxiliary');
}
