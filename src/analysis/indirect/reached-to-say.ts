import type { Word } from '../attribution/words.ts';

/** What people do to be heard: behind these, "to say" tells what was said, and not what was to be said. */
const REACHES =
  /^(?:wr(?:ote|ites?|itten)|r(?:ang|ings?|ung)|(?:tele)?phone[ds]?|call(?:s|ed)|e-?mail(?:s|ed)|text(?:s|ed)|message[ds]|went|goes|gone|came|comes|st(?:ood|ands)|stepp?ed|rose|rises|return(?:s|ed)|pause[ds]|stopped|stops|turn(?:s|ed)|leaned|leans|continue[ds])$/;
/** "Went [on] to say", "stood [up] to say", "called me [back] to say". In words. */
const LONGEST_REACH = 3;
const BETWEEN: ReadonlySet<string> = new Set([
  'on',
  'up',
  'out',
  'in',
  'forward',
  'back',
  'over',
  'again',
  'round',
  'me',
  'us',
  'him',
  'her',
  'them',
  'later',
  'then',
]);

/** Whether the verb behind the "to" at `to` was said: "rang to say that", "went on to warn that". */
export function isReachedToSay(words: readonly Word[], to: number): boolean {
  if (words[to]?.tag !== 'to') return false;
  let at = to - 1;
  while (at > to - LONGEST_REACH && BETWEEN.has(words[at]?.lower ?? '')) at -= 1;
  return words[at]?.tag === 'verb' && REACHES.test(words[at]?.lower ?? '');
}
