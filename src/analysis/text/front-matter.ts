import type { Boilerplate } from './boilerplate.ts';
import { namesBesideDay, saysWhen } from './date-lines.ts';
import { outletName } from './outlet-name.ts';
import { DAY } from './when.ts';

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:de|da|di|van|von|der|den|al|bin|la|le) )*\\p{Lu}[\\p{L}.’'-]*){1,3}";
/** Source of an expression for what those who write are to a paper. */
const DESK_WORD = '(?:correspondent|editor|reporter|columnist|writer|journalist|presenter|producer|bureau chief|staff|desk|team)s?';
/** Who writes without a name: "agency reports", "our correspondent", "staff writer". */
const NAMELESS =
  "(?:[Oo]ur |[Aa] )?(?:[Ss]taff|[Aa]genc(?:y|ies)|[Ww]ires?|[Nn]ews|[Ww]eb|[Rr]eporters?|[Cc]orrespondents?)(?: [\\p{L}’'-]+){0,2}";
/** "AFP", "Quay News Agency": an agency signs as well. */
const SIGNS = `(?:${NAME}|${NAMELESS}|\\p{Lu}{2,6})`;
const WORK = '(?:(?:[Ww]ritten|[Rr]eported|[Ee]dited|[Cc]urated|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]nalysis|[Oo]pinion) )?';
/** "By Ada Okafor", "By ADA OKAFOR and Jo Park in Port Ellis", "By Ada Okafor, Chief Reporter", "By harbour correspondent Ada Okafor". */
const BYLINE = new RegExp(
  `^${WORK}[Bb][Yy]:? (?:(?:[\\p{L}-]+ ){0,3}${DESK_WORD} )?${SIGNS}(?:(?:,| and| &|,? with) ${SIGNS}){0,4}(?:(?:,| [|–—-]| in| for) [^.!?]{1,60})?$`,
  'u',
);

/** "Ada Okafor (now) and Jo Park (earlier)": who kept a live page. */
const SHIFT = `${NAME} \\((?:now|earlier|later|until [^()]{1,20}|from [^()]{1,20}|and earlier)\\)`;
const SHIFTS = new RegExp(`^${SHIFT}(?:(?:,| and|, and| &) (?:${SHIFT}|${NAME})){0,4}$`, 'u');

/** "Hester Lane North of Arden correspondent": a name and what its bearer does for the paper. */
const DESK = new RegExp(`^${NAME},?(?: [\\p{L}&’'-]+){0,5} ${DESK_WORD}$`, 'iu');

/** "Tidewrack, issue 40, 3 March 2034": what a periodical prints over its pages. */
const ISSUE = new RegExp(
  `^(?<name>[^,|·]{2,40}?)[,|·–—-]? ?\\b(?:issue|no\\.?|number|vol(?:ume|\\.)?|edition) ?\\d[\\d./ ]*[,|·–—-]? ?(?<date>${DAY})$`,
  'iu',
);

const HAS_FIGURE = /\d/;

/** The periodical that a line at the head names with its issue and the day, or null where it does not. */
export function recogniseIssue(line: string): { name: string; date: string } | null {
  const { name, date } = (line.length <= LONGEST && HAS_FIGURE.test(line) && ISSUE.exec(line)?.groups) || {};
  return name !== undefined && date !== undefined && /^(?:The )?\p{Lu}/u.test(name) ? { name, date } : null;
}

/** Longer lines tell something. In UTF-16 units. */
const LONGEST = 120;

/** True where a line says who wrote the text, and perhaps for whom, and nothing else: "By Jo Park, Chief Reporter". */
export const isByline = (line: string): boolean => line.length <= LONGEST && SAYS_BY.test(line) && BYLINE.test(line);
/** Cheap to look for; hardly a paragraph begins so. */
const SAYS_BY = /^(?:\w+ )?[Bb][Yy]:? /;

/** "Quay Radio | By Jo Park": the name that a bar parts from who wrote the text for it; null where the line says anything else. */
export function outletBeforeByline(line: string): string | null {
  const [name = '', byline = '', more] = line.length <= LONGEST ? line.split(BAR) : [];
  return more === undefined && NAMES_OUTLET.test(name) && isByline(byline) ? name : null;
}
const BAR = / ?[|·•] ?/u;
const NAMES_OUTLET = new RegExp(`^${outletName(3)}$`, 'u');

/** A line at the head of a text that says who wrote it, or when, and nothing else. */
export function recogniseFrontMatter(line: string): Boilerplate | null {
  if (line.length > LONGEST) return null;
  if (isByline(line) || outletBeforeByline(line) !== null) return { kind: 'syndication', reason: `“${line}” names who wrote the text.` };
  if (line.includes(' (') && SHIFTS.test(line)) return { kind: 'syndication', reason: `“${line}” names who kept the page, and when.` };
  if (namesBesideDay(line).length > 0) return { kind: 'syndication', reason: `“${line}” says who published or wrote the text, and when.` };
  if (recogniseIssue(line)) return { kind: 'syndication', reason: `“${line}” names a publication, its issue and the day.` };
  if (/^\p{Lu}/u.test(line) && NAMES_DESK.test(line) && DESK.test(line))
    return { kind: 'syndication', reason: `“${line}” names who wrote the text, and for which desk.` };
  if (NAMES_DESK.test(line) && STRICT_ROLE.test(line))
    return { kind: 'syndication', reason: `“${line}” says what somebody does for the paper.` };
  return saysWhen(line) ? { kind: 'syndication', reason: `“${line}” says when the text was published, and nothing else.` } : null;
}

/** "Harbour correspondent, Quay News", "Chief Reporter": what a writer named above does, and for whom. */
const ROLE =
  /^\p{Lu}[\p{L}&’'-]*(?: (?!(?:says?|said|tells?|told)\b)[\p{L}&’'-]+){0,5}(?:(?:, | at | for | in | [|–—-] )(?<behind>[^.!?:;“”"]{2,50}))?$/u;
/** Where no name stands above, only so: "Harbour correspondent, Quay News". */
const STRICT_ROLE = /^\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3} (?:correspondent|editor|reporter|writer)(?:,? [\p{L}\p{N} &’'-]{2,40})?$/u;
const NAMES_DESK = new RegExp(`\\b${DESK_WORD}\\b`, 'i');
const FROM_WHERE = /^(?:[Rr]eporting from|[Ii]n) \p{Lu}[\p{L}’'-]*(?:,? \p{Lu}[\p{L}.’'-]*){0,3}$/u;
const HANDLE = /^@[\w.]+$/;

/** Below the name of a writer: what the writer does for which paper, from where, or under which handle. */
export function recogniseRole(line: string): Boilerplate | null {
  if (line.length > LONGEST) return null;
  const own = NAMES_DESK.test(line) && ROLE.test(line);
  if (!own && !FROM_WHERE.test(line) && !HANDLE.test(line)) return null;
  return { kind: 'syndication', reason: `“${line}” says what the writer named above does.` };
}
