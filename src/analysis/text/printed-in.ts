import { NOT_STATED, type Stated } from '../../schema/stated.ts';
import type { Block } from '../../schema/story.ts';
import { fullDate } from './full-date.ts';
import { outletName } from './outlet-name.ts';
import { sliceOf } from './slice.ts';

/** "This article appeared in The Quay Herald on 3 March 2034"; not "first appeared", for then it was another's before. */
const APPEARED = new RegExp(
  `^[Tt]h(?:is|e) (?:article|story|report|piece|essay|column) (?:appears|appeared) in (?:the (?:\\p{L}+ ){1,4}of )?(?:the )?(?<name>(?!the )${outletName(4)})(?= on\\b|[.,]|$)`,
  'u',
);

/** Who printed a story, and on which day, as a line of boilerplate says: null where none does. */
export function printedIn(text: string, blocks: readonly Block[]): { outlet: Stated; published: Stated } | null {
  for (const { kind, span } of blocks) {
    const line = kind === 'boilerplate' ? sliceOf(text, span) : '';
    const match = APPEARED.exec(line);
    const name = match?.groups?.name;
    if (!match || name === undefined) continue;
    const named = match[0].length + (/^ on /.exec(line.slice(match[0].length))?.[0].length ?? 0);
    // The name may be that of a day.
    const date = fullDate(line.slice(named));
    const end = span.start + match[0].length;
    const start = span.start + named + (date?.index ?? 0);
    return {
      outlet: { kind: 'stated', value: name, span: { start: end - name.length, end } },
      published: date ? { kind: 'stated', value: date.value, span: { start, end: start + date.words.length } } : NOT_STATED,
    };
  }
  return null;
}
