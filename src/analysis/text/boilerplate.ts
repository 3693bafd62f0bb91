import type { BoilerplateKind } from '../../schema/story.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';
import { boilerplateRules } from './boilerplate-rules.ts';
import { countWords } from './lines.ts';
import { quotesSomebody } from './quoting-captions.ts';

/** What gave a line away: its kind and the words in it that did. */
export type Boilerplate = { kind: BoilerplateKind; reason: string };

/** Longer lines tell something; a plug is short. In words. */
const LONGEST_PLUG = 45;

/** The rules that a line is held against, and what nearly every line is spared them by: it is prose and matches none. */
type Sieve = {
  rules: readonly BoilerplateRule[];
  /** What stands in every line that one of the rules on what a line holds may match. */
  held: RegExp;
  /** The rules that look at how a line begins, or at all of it. */
  openingRules: readonly BoilerplateRule[];
  /**
   * All of them as one expression for each way of reading capitals. Those that look at the beginning of a line alone stand apart from the
   * others, or they too would be tried at each of its letters.
   */
  openings: readonly RegExp[];
};

function sieveOf(rules: readonly BoilerplateRule[]): Sieve {
  const openingRules = rules.filter(({ holds }) => holds === undefined);
  const alike = Map.groupBy(openingRules, ({ words }) => `${words.source.startsWith('^')} ${words.flags}`);
  return {
    rules,
    held: new RegExp(`(?:^|[^a-z0-9])(?:${rules.flatMap(({ holds }) => holds ?? []).join('|')})`, 'i'),
    openingRules,
    openings: [...alike.values()].map((some) => new RegExp(some.map(({ words }) => `(?:${words.source})`).join('|'), some[0]?.words.flags)),
  };
}
const ANYWHERE = sieveOf(boilerplateRules.filter(({ place }) => place === 'anywhere'));
const AT_TAIL = sieveOf(boilerplateRules);

/** "Related stories", "Read more:" alone on a line. */
export const leadsToList = (line: string): boolean =>
  /^(?:(?:explore )?(?:more on )?(?:related|these|this)(?: (?:stories|story|articles?|content|coverage|links|topics?))?|topics(?: in this (?:article|story))?|tags|read (?:more|next|also)|see also|further reading|recommended(?: for you)?|more (?:on|from) this(?: story)?|more (?:stories|news|articles)? ?(?:on|about|from|in)|(?:read )?more (?:\S+ ){1,3}(?:stories|news|articles|coverage)|most (?:read|popular)|you (?:may|might) also like|top stories):?$/iu.test(
    line,
  );

/** "• Sign up to …": what a list sets before its lines. */
const BULLET = /^[•▪●■►▶➤→»›·‣*–—-]\s*/u;
const MARKED = /[“"][^“”"]*[”"]/gu;

const reasonOf = (words: string, says: string): string => `“${words.trim().replace(/^[.!?:(\s]+/u, '')}” ${says}.`;

/** Tells boilerplate by its own words. `tail` is true where nothing but boilerplate follows. */
export function recogniseBoilerplate(line: string, tail: boolean): Boilerplate | null {
  if (line.length > LONGEST_LINE) return null;
  // What somebody is quoted with is no plug: "“Sign up for our newsletter,” the mayor joked."
  // A row of signs alone parts a text, and is no bullet.
  const bare = /[\p{L}\p{N}]/u.test(line) ? line.replace(BULLET, '') : line;
  const own = bare.replace(MARKED, ' ');
  const { rules, held, openingRules, openings } = tail ? AT_TAIL : ANYWHERE;
  const holds = held.test(own);
  // A link to other articles may stand in marks.
  if (!holds && !openings.some((opening) => opening.test(own) || (own !== bare && opening.test(bare)))) return null;
  for (const { kind, words, says } of holds ? rules : openingRules) {
    const match = words.exec(kind === 'related' ? bare : own);
    if (match)
      return countWords(line) > LONGEST_PLUG || (kind === 'photo-credit' && quotesSomebody(line))
        ? null
        : { kind, reason: reasonOf(match[0], says) };
  }
  return null;
}
/** More characters than `LONGEST_PLUG` words have; saves the work on long paragraphs. */
const LONGEST_LINE = 320;

/** At most this many words sign a text. */
const LONGEST_SIGNATURE = 4;

/** A last line that repeats a name from the syndication line before it: the publisher's signature. */
export function recogniseSignature(line: string, before: string): Boilerplate | null {
  if (line.length > LONGEST_LINE || countWords(line) > LONGEST_SIGNATURE || !/^[\p{Lu}\p{N}]/u.test(line) || !before.includes(line))
    return null;
  return { kind: 'syndication', reason: `“${line}” signs the text; the syndication line before it names it too.` };
}
