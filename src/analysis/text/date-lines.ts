import { outletName } from './outlet-name.ts';
import { AGO, CLOCK, DAY, DAY_IN_FIGURES } from './when.ts';

/*
 * Lines that say when a text was published. Pages set day, clock, "updated" and the publisher's name in any order, with a bar, a dot, a
 * slash or nothing between. Expressions here are for lower case, but for names.
 */

const LEAD = '(?:(?:first |originally |last )?(?:published|posted|updated|modified|issued)|publi(?:sh|cation) date|date)(?: on| at)?:?';
const DATE = `(?:${DAY}|${DAY_IN_FIGURES})`;
const LENGTH = '(?:reading time:? )?\\d+[ -]min(?:ute)?s?(?: read)?';
const PART = new RegExp(`^(?:${LEAD} )?(?:(?:${CLOCK},? (?:on )?)?${DATE}(?:(?:,| at)? ${CLOCK})?|${CLOCK}|${AGO}|${LENGTH})$`);
const DATED = new RegExp(DATE);
const LED_BY_DASH = new RegExp(`^(${LEAD}) [-–—] `);
/** With nothing between, only "updated" begins another part. */
const BARS = / ?[|·•–—] ?| [/-] | (?=\(?(?:last )?updated)/;

/** "Updated - 3 March 2034 10:40 am - PORT ELLIS", "3 March 2034, 10:40, UK": from where, behind the day and the time. */
const PLACE_BEHIND = /^(?<when>.*\d.*?)(?: [-–—|]|,) \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u;

/** Longer lines tell something. In UTF-16 units. */
const LONGEST = 120;
/** More bars part something else. */
const MOST_PARTS = 4;

const isPart = (words: string): boolean => PART.test(words.replaceAll(/^\(|\)$/g, ''));
/** @param line In lower case. */
function isDateLine(line: string): boolean {
  const parts = line.replace(LED_BY_DASH, '$1 ').split(BARS);
  return parts.length <= MOST_PARTS && parts.every(isPart) && DATED.test(line);
}

/** True where a line says when, and perhaps from where, and nothing else. */
export function saysWhen(line: string): boolean {
  if (line.length > LONGEST || !HAS_FIGURE.test(line)) return false;
  if (isDateLine(line.toLowerCase())) return true;
  const when = PLACE_BEHIND.exec(line)?.groups?.when;
  return when !== undefined && isDateLine(when.toLowerCase());
}
const HAS_FIGURE = /\d/;

/** "… - PORT ELLIS": a place in capitals, which is no name of a paper. */
const PLACE_IN_CAPITALS = / [-–—] \p{Lu}[^\p{Ll}]*$/u;

/** A name that a line sets beside the day, and where it begins in the line. */
export type NameBesideDay = { name: string; start: number };

const NAME = new RegExp(`^(?:[Bb][Yy] )?(?<name>${outletName(4)})$`, 'u');
const BAR = / ?[|·•] ?| [/–—-] /g;

/**
 * The names that a line at the head sets beside the day, with bars between: "The Quay Record | March 3, 2034",
 * "Jo Park / Quay News / 3 March 2034". Empty where it says anything else.
 */
export function namesBesideDay(line: string): NameBesideDay[] {
  if (line.length > LONGEST || !HAS_FIGURE.test(line) || PLACE_IN_CAPITALS.test(line)) return [];
  const bars = [...line.matchAll(BAR)];
  if (bars.length === 0) return [];
  const ends = [...bars.map(({ index }) => index), line.length];
  const starts = [0, ...bars.map(({ index, 0: bar }) => index + bar.length)];
  const parts = starts.map((start, at) => ({ start, words: line.slice(start, ends[at]) }));
  const names = parts.flatMap(({ start, words }) => {
    const name = NAME.exec(words)?.groups?.name;
    return name === undefined || isPart(words.toLowerCase()) ? [] : [{ name, start: start + words.length - name.length }];
  });
  const rest = parts.filter(({ start, words }) => !names.some((it) => it.start >= start && it.start < start + words.length));
  const said = rest.map(({ words }) => words.toLowerCase());
  return said.every(isPart) && said.some((words) => DATED.test(words)) ? names : [];
}
