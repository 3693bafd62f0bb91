import type { Stated } from '../../schema/stated.ts';
import type { Block } from '../../schema/story.ts';
import { MEDIUM, outletName } from './outlet-name.ts';
import { LIVES_ON_READERS } from './page-furniture.ts';
import { sliceOf } from './slice.ts';

const NAME = `(?<name>${outletName(4)})`;
const PLUGGED = new RegExp(`\\b(?:subscribe to|follow|sign up to|support) ${NAME}`, 'u');
/** Source of an expression for what leads to whoever asked, or was shown something. */
export const TOLD_TO = '(?:told|(?:seen|obtained|reviewed|viewed) by|shared with|contacted|speaking to)';
const SPOKEN_TO = new RegExp(`\\b${TOLD_TO} (?<name>${outletName(3)})`, 'gu');
/** "Quay News found three boats", "a list that Salt & Tar has seen": who went to look. A name follows no other word with a capital. */
const LOOKED = new RegExp(
  `(?<!\\p{L})(?!(?:But|And|So|Yet|When|While|As|After|Before|What|Where|That|On|In|At|This|Last) )(?<name>${outletName(3)}) (?:(?:has|had) (?:seen|learned|learnt|obtained|reviewed|viewed|verified)|found|visited|saw|understands|counted)\\b`,
  'gu',
);
/** "Call the Evening Herald newsdesk": whose desk it is. */
const OWN_DESK = new RegExp(`\\b(?:the|our) (?<name>(?!The )${outletName(3)}) (?:news ?desk|newsroom)\\b`, 'u');
/** "Become a member of The Harbour Wall": whose members readers may become. */
const OWN_MEMBERS = new RegExp(`\\b(?:a (?:member|subscriber|supporter|patron) of|subscribing to) ${NAME}`, 'u');
/** "The Harbour Wall is funded by its many readers": who lives on them. */
const OWN_READERS = new RegExp(`^${NAME} (?:is|are) ${LIVES_ON_READERS}`, 'u');
const ARTICLE = /^the /i;

/**
 * Who asks its readers for something: a plug that names a medium by its kind of name, or whose desk readers may call; or a name that people in the story "told"
 * something, or that went to look, and that a plug names too, be it in an address or by its initials.
 */
export function ownPlug(text: string, blocks: readonly Block[]): Stated | null {
  const plugs = blocks.filter((block) => block.kind === 'boilerplate' && block.boilerplate === 'promotion').map(({ span }) => span);
  for (const plug of plugs) {
    const match = PLUGGED.exec(sliceOf(text, plug));
    const name = match?.groups?.name;
    if (!match || name === undefined || !MEDIUM.test(name.replace(ARTICLE, ''))) continue;
    const end = plug.start + match.index + match[0].length;
    return { kind: 'implied', value: name, span: { start: end - name.length, end } };
  }
  for (const plug of plugs) {
    for (const own of [OWN_DESK, OWN_MEMBERS, OWN_READERS]) {
      const match = own.exec(sliceOf(text, plug));
      const start = plug.start + (match?.index ?? 0);
      if (match?.groups?.name) return { kind: 'implied', value: match.groups.name, span: { start, end: start + match[0].length } };
    }
  }
  const lines = [...new Set(blocks.filter(isOwn).map(({ span }) => sliceOf(text, span)))].slice(0, MOST_PLEAS);
  const pleas = lines.map(lettersOf).join(' ');
  const signs = new Set(lines.flatMap((line) => line.match(INITIALS) ?? []));
  if (pleas === '') return null;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const words = sliceOf(text, block.span);
    for (const match of [...words.matchAll(SPOKEN_TO), ...words.matchAll(LOOKED)]) {
      const name = match.groups?.name ?? '';
      const bare = lettersOf(name.replace(ARTICLE, ''));
      const isNamed = bare.length >= SHORTEST_NAME && pleas.includes(bare);
      if (!isNamed && !(signs.has(initialsOf(name)) && MEDIUM.test(name.replace(ARTICLE, '')))) continue;
      const start = block.span.start + match.index + match[0].indexOf(name);
      const value = name.replace(/^the /, '');
      return { kind: 'implied', value, span: { start, end: start + name.length } };
    }
  }
  return null;
}
/** "QH PHOTO: JO PARK", "Join QH's channel". */
const INITIALS = /(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu;
/** "The Quay Herald": "QH". */
const initialsOf = (name: string): string => name.replace(ARTICLE, '').replaceAll(/(?<=\p{L})[\p{L}\p{N}’'-]+|[^\p{L}]/gu, '');
/** More plugs stand only in lists of them, and each name of a story is looked for in each. */
const MOST_PLEAS = 32;
/** The publisher asks for something, or shows a picture of its own. */
const isOwn = (block: Block): boolean =>
  block.kind === 'boilerplate' && (block.boilerplate === 'promotion' || block.boilerplate === 'photo-credit');
/** Fewer letters stand in many words. */
const SHORTEST_NAME = 3;
const lettersOf = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
