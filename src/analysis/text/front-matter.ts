import type { Boilerplate } from './boilerplate.ts';

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3}";
/** "By Ada Okafor", "By ADA OKAFOR and Jo Park in Port Ellis", "By Ada Okafor, Chief Reporter". */
const BYLINE = new RegExp(`^[Bb][Yy] ${NAME}(?:(?:,| and| &) ${NAME}){0,3}(?:(?:,| [|–—-]| in| for) [^.!?]{1,60})?$`, 'u');

/** "Hester Lane North of Arden correspondent": a name and what its bearer does for the paper. */
const DESK = new RegExp(`^${NAME},?(?: [\\p{L}&’'-]+){0,5} (?:correspondent|editor|reporter|columnist|writer|bureau chief|staff)$`, 'iu');
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = `(?:${WEEKDAY},? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?`;
const TIME = '(?:(?:,| at| [|–—-])? \\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,5})?)?';
/** "Published 3 March", "Friday, March 3, 2034 at 10:40 GMT". */
const DATE_LINE = new RegExp(`^(?:(?:first |originally |last )?(?:published|posted|updated|modified):?(?: on| at)? )?${DAY}${TIME}$`, 'iu');

/** Longer lines tell something. In UTF-16 units. */
const LONGEST = 120;

/** A line at the head of a text that says who wrote it, or when, and nothing else. */
export function recogniseFrontMatter(line: string): Boilerplate | null {
  if (line.length > LONGEST) return null;
  if (BYLINE.test(line)) return { kind: 'syndication', reason: `“${line}” names who wrote the text.` };
  if (DESK.test(line) && /^\p{Lu}/u.test(line))
    return { kind: 'syndication', reason: `“${line}” names who wrote the text, and for which desk.` };
  return DATE_LINE.test(line) ? { kind: 'syndication', reason: `“${line}” says when the text was published, and nothing else.` } : null;
}
