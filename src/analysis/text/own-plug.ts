import type { Stated } from '../../schema/stated.ts';
import type { Block } from '../../schema/story.ts';
import { sliceOf } from './slice.ts';

/** "told RTV/Pier", "told the Harbour Gazette", but not "told Okafor". */
export const MEDIUM =
  /^(?:\p{Lu}{2,}[\p{Lu}\p{N}]*(?:\/[\p{Lu}\p{N}]+)?|.*\b(?:News|Post|Times|Journal|Gazette|Herald|Tribune|Chronicle|Observer|Telegraph|Guardian|Press|Radio|TV|Television|Magazine|Review|Courier|Examiner|Inquirer|Standard|Dispatch|Globe|Mail|Express|Mirror|Star)|(?:Radio|Daily|Evening|Morning|Sunday|Weekly) \p{Lu}.*)$/u;

const PLUGGED = /\b(?:subscribe to|follow|sign up to|support) (?<name>(?:The )?\p{Lu}[\p{L}\p{N}&’'-]*(?: \p{Lu}[\p{L}\p{N}&’'-]*){0,4})/u;
const SPOKEN_TO =
  /\b(?:told|seen by|contacted|speaking to) (?<name>(?:the |The )?\p{Lu}[\p{L}\p{N}&’-]*(?: \p{Lu}[\p{L}\p{N}&’-]*){0,3})/gu;
/** "Call the Evening Herald newsdesk": whose desk it is. */
const OWN_DESK = /\b(?:the|our) (?<name>\p{Lu}[\p{L}\p{N}&’'-]*(?: \p{Lu}[\p{L}\p{N}&’'-]*){0,3}) (?:news ?desk|newsroom)\b/u;
/** "Become a member of The Harbour Wall": whose members readers may become. */
const OWN_MEMBERS =
  /\b(?:a (?:member|subscriber|supporter|patron) of|subscribing to) (?<name>(?:The )?\p{Lu}[\p{L}\p{N}&’'-]*(?: \p{Lu}[\p{L}\p{N}&’'-]*){0,4})/u;
const ARTICLE = /^the /i;

/**
 * Who asks its readers for something: a plug that names a medium by its kind of name, or whose desk readers may call; or a name that people in the story "told"
 * something and that a plug names too, be it in an address.
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
    for (const own of [OWN_DESK, OWN_MEMBERS]) {
      const match = own.exec(sliceOf(text, plug));
      const start = plug.start + (match?.index ?? 0);
      if (match?.groups?.name) return { kind: 'implied', value: match.groups.name, span: { start, end: start + match[0].length } };
    }
  }
  const pleas = [...new Set(plugs.map((plug) => lettersOf(sliceOf(text, plug))))].slice(0, MOST_PLEAS);
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || pleas.length === 0) continue;
    for (const match of sliceOf(text, block.span).matchAll(SPOKEN_TO)) {
      const name = match.groups?.name ?? '';
      const bare = lettersOf(name.replace(ARTICLE, ''));
      if (bare.length < SHORTEST_NAME || !pleas.some((plea) => plea.includes(bare))) continue;
      const end = block.span.start + match.index + match[0].length;
      return { kind: 'implied', value: name.replace(/^the /, ''), span: { start: end - name.length, end } };
    }
  }
  return null;
}
/** More plugs stand only in lists of them, and each name of a story is looked for in each. */
const MOST_PLEAS = 32;
/** Fewer letters stand in many words. */
const SHORTEST_NAME = 3;
const lettersOf = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
