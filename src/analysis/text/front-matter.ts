import type { Boilerplate } from './boilerplate.ts';
import { outletName } from './outlet-name.ts';
import { AGO, CLOCK, DAY } from './when.ts';

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3}";
/** "By Ada Okafor", "By ADA OKAFOR and Jo Park in Port Ellis", "By Ada Okafor, Chief Reporter". */
const BYLINE = new RegExp(
  `^[Bb][Yy] ${NAME}(?:(?:,| and| &) ${NAME}){0,3}(?: and (?:news )?(?:agenc(?:y|ies)|wires?)(?: reports?)?)?(?:(?:,| [|–—-]| in| for) [^.!?]{1,60})?$`,
  'u',
);

/** "Ada Okafor (now) and Jo Park (earlier)": who kept a live page. */
const SHIFT = `${NAME} \\((?:now|earlier|later|until [^()]{1,20}|from [^()]{1,20}|and earlier)\\)`;
const SHIFTS = new RegExp(`^${SHIFT}(?:(?:,| and|, and| &) (?:${SHIFT}|${NAME})){0,4}$`, 'u');

/** "Hester Lane North of Arden correspondent": a name and what its bearer does for the paper. */
const DESK = new RegExp(`^${NAME},?(?: [\\p{L}&’'-]+){0,5} (?:correspondent|editor|reporter|columnist|writer|bureau chief|staff)$`, 'iu');
/** "Harbour correspondent, Quay News": what whoever is named above does for the paper. */
const ROLE = /^\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3} (?:correspondent|editor|reporter|writer)(?:,? [\p{L}\p{N} &’'-]{2,40})?$/u;
const LEAD = '(?:first |originally |last )?(?:published|posted|updated|modified)(?::| [-–—])?(?: on| at)?';
const WHEN = `(?:${LEAD} )?(?:${CLOCK},? (?:on )?)?${DAY}(?:(?:,| at| [|–—-])? ${CLOCK})?`;
/**
 * "Published 3 March", "Friday, March 3, 2034 at 10:40 GMT", "Published: 10:40, 3 March 2034 | Updated: 2 hours ago".
 */
const DATE_LINE = new RegExp(`^${WHEN}(?: ?[|·•–—] ?(?:${WHEN}|(?:${LEAD} )?${AGO}))?$`);
const isDateLine = (line: string): boolean => DATE_LINE.test(line.toLowerCase());
/** "Updated - 3 March 2034 10:40 am - PORT ELLIS": from where, behind the day and the time. */
const PLACE_BEHIND =
  /^(?<when>(?:First |Originally |Last )?(?:[Pp]ublished|[Pp]osted|[Uu]pdated) .+?) [-–—|] \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u;
/** "March 3, 2034 7:15 am Updated 2 hours ago": a second day behind the first. */
const UPDATED_BEHIND = / (?:Last )?[Uu]pdated .{1,40}$/u;
const saysWhen = (line: string): boolean =>
  isDateLine(line) ||
  isDateLine(PLACE_BEHIND.exec(line)?.groups?.when ?? '') ||
  (line.includes('pdated ') && isDateLine(line.replace(UPDATED_BEHIND, '')));

/** "The Quay Record | March 3, 2034": who, and the day. */
const MASTHEAD = new RegExp(`^(?<name>${outletName(4)}) ?[|·•] ?(?<date>.+)$`, 'u');
const BAR = /[|·•]/;

/** The name that a line at the head sets beside the day, with a bar between; null where it does not. */
export function recogniseMasthead(line: string): { name: string; date: string } | null {
  const { name, date } = (line.length <= LONGEST && BAR.test(line) && MASTHEAD.exec(line)?.groups) || {};
  return name !== undefined && date !== undefined && isDateLine(date) ? { name, date } : null;
}

/** "Tidewrack, issue 40, 3 March 2034": what a periodical prints over its pages. */
const ISSUE = new RegExp(
  `^(?<name>[^,|·]{2,40}?)[,|·–—-]? ?\\b(?:issue|no\\.?|number|vol(?:ume|\\.)?|edition) ?\\d[\\d./ ]*[,|·–—-]? ?(?<date>${DAY})$`,
  'iu',
);

/** The periodical that a line at the head names with its issue and the day, or null where it does not. */
export function recogniseIssue(line: string): { name: string; date: string } | null {
  const { name, date } = (line.length <= LONGEST && ISSUE.exec(line)?.groups) || {};
  return name !== undefined && date !== undefined && /^(?:The )?\p{Lu}/u.test(name) ? { name, date } : null;
}

/** Longer lines tell something. In UTF-16 units. */
const LONGEST = 120;

/** A line that says who wrote what stands below it, and nothing else. */
export const isByline = (line: string): boolean => line.length <= LONGEST && OPENS_BYLINE.has(line.slice(0, 3)) && BYLINE.test(line);
/** Few lines open so, and the rest costs more to read. */
const OPENS_BYLINE: ReadonlySet<string> = new Set(['By ', 'BY ', 'by ']);

/** A line at the head of a text that says who wrote it, or when, and nothing else. */
export function recogniseFrontMatter(line: string): Boilerplate | null {
  if (line.length > LONGEST) return null;
  if (BYLINE.test(line)) return { kind: 'syndication', reason: `“${line}” names who wrote the text.` };
  if (SHIFTS.test(line)) return { kind: 'syndication', reason: `“${line}” names who kept the page, and when.` };
  if (recogniseMasthead(line)) return { kind: 'syndication', reason: `“${line}” says who published or wrote the text, and when.` };
  if (recogniseIssue(line)) return { kind: 'syndication', reason: `“${line}” names a publication, its issue and the day.` };
  if (DESK.test(line) && /^\p{Lu}/u.test(line))
    return { kind: 'syndication', reason: `“${line}” names who wrote the text, and for which desk.` };
  if (ROLE.test(line)) return { kind: 'syndication', reason: `“${line}” says what somebody does for the paper.` };
  return saysWhen(line) ? { kind: 'syndication', reason: `“${line}” says when the text was published, and nothing else.` } : null;
}
