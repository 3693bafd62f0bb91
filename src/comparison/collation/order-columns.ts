import { type Alignment, type Column, compareText } from './columns.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokenise.ts';

/** What the order of columns rests on besides the words. */
export type Printing = {
  /** For each text, how many stories print it. */
  stories: readonly number[];
  /** Pairs of texts of which a story prints the first before the second. */
  follows: readonly (readonly [earlier: number, later: number])[];
};

/** Columns that every text passes through one after another. */
type Stretch = {
  index: number;
  columns: number[];
  next: Set<number>;
  waitingFor: Set<number>;
  /** True where a text runs on from its last word into the next stretch, without a sentence's end or the narrator's words between. */
  runsOn: boolean;
  stories: number;
  text: string;
};

/**
 * Puts the columns into the order that the witnesses support. A text's own order always holds; two quotes of one story keep the
 * order of the story where nothing speaks against it. What then is still open is decided by rule: go on with what was
 * begun; else the stretch that more stories print first, then the longer one, then by its words.
 */
export function orderColumns({ columns, moved }: Alignment, texts: readonly (readonly Token[])[], printing: Printing): Column[] {
  const links = linkColumns(columns, moved, printing);
  const stretches = findStretches(columns, texts, links, printing);
  return sortStretches(stretches).flatMap((stretch) => stretch.columns.flatMap((column) => columns[column] ?? []));
}

type Links = { next: Set<number>[]; previous: Set<number>[] };

function linkColumns(columns: readonly Column[], moved: readonly ReadonlySet<number>[], printing: Printing): Links {
  const links: Links = { next: columns.map(() => new Set()), previous: columns.map(() => new Set()) };
  const join = (from: number, to: number) => {
    links.next[from]?.add(to);
    links.previous[to]?.add(from);
  };
  const path = moved.map((elsewhere, text) =>
    columns.flatMap(({ cells }, column) => {
      const token = cells[text];
      return token === undefined || elsewhere.has(token) ? [] : [column];
    }),
  );
  for (const steps of path) {
    for (const [at, column] of steps.slice(1).entries()) join(steps[at] ?? column, column);
  }
  for (const [earlier, later] of printing.follows) {
    const from = path[earlier]?.at(-1);
    const to = path[later]?.[0];
    if (from !== undefined && to !== undefined && from !== to && !leadsTo(links, to, from)) join(from, to);
  }
  return links;
}

function leadsTo(links: Links, from: number, to: number): boolean {
  const seen = new Set([from]);
  for (const column of seen) {
    if (column === to) return true;
    for (const next of links.next[column] ?? []) seen.add(next);
  }
  return false;
}

function findStretches(columns: readonly Column[], texts: readonly (readonly Token[])[], links: Links, printing: Printing): Stretch[] {
  const only = (set: Set<number> | undefined) => (set?.size === 1 ? [...set][0] : undefined);
  const stretchOf = new Map<number, number>();
  const stretches: Stretch[] = [];
  for (const first of columns.keys()) {
    const before = only(links.previous[first]);
    if (before !== undefined && only(links.next[before]) === first) continue;
    const members = [first];
    for (let next = only(links.next[first]); next !== undefined && only(links.previous[next]) !== undefined; ) {
      members.push(next);
      next = only(links.next[next]);
    }
    for (const column of members) stretchOf.set(column, stretches.length);
    stretches.push(describe(stretches.length, members, columns, texts, printing));
  }
  for (const [column, home] of stretchOf) {
    for (const next of links.next[column] ?? []) {
      const there = stretchOf.get(next);
      if (there === undefined || there === home) continue;
      stretches[home]?.next.add(there);
      stretches[there]?.waitingFor.add(home);
    }
  }
  return stretches;
}

function describe(
  index: number,
  members: number[],
  columns: readonly Column[],
  texts: readonly (readonly Token[])[],
  printing: Printing,
): Stretch {
  const printedBy = new Set<number>();
  const words: string[] = [];
  let runsOn = false;
  for (const member of members) {
    const cells = columns[member]?.cells ?? [];
    const forms = cells.flatMap((token, text) => {
      if (token === undefined) return [];
      printedBy.add(text);
      const printed = texts[text]?.[token];
      if (member === members.at(-1) && printed) runsOn ||= continues(printed, texts[text]?.[token + 1]);
      return printed ? [printed.key] : [];
    });
    words.push(forms.sort(compareText)[0] ?? '');
  }
  return {
    index,
    columns: members,
    next: new Set(),
    waitingFor: new Set(),
    runsOn,
    stories: [...printedBy].reduce((sum, text) => sum + (printing.stories[text] ?? 0), 0),
    text: words.join(' '),
  };
}

const continues = (token: Token, next: Token | undefined): boolean =>
  next !== undefined && next.junction !== 'apart' && !endsSentence(token);

/** Kahn's topological sort (1962), the free choices made by the stated rule. */
function sortStretches(stretches: readonly Stretch[]): Stretch[] {
  const sorted: Stretch[] = [];
  const ready = new Set(stretches.filter((stretch) => stretch.waitingFor.size === 0));
  const begun = new Map<Stretch, 'running on' | 'after a stop'>();
  while (ready.size > 0) {
    const [next] = [...ready].sort((a, b) => rank(a, begun) - rank(b, begun) || endingFirst(a, b) || inRuledOrder(a, b));
    if (!next) break;
    ready.delete(next);
    sorted.push(next);
    for (const there of next.next) {
      const following = stretches[there];
      if (!following) continue;
      following.waitingFor.delete(next.index);
      if (next.runsOn || !begun.has(following)) begun.set(following, next.runsOn ? 'running on' : 'after a stop');
      if (following.waitingFor.size === 0) ready.add(following);
    }
  }
  return sorted;
}

const RUNNING_ON = 0;
const AFTER_A_STOP = 1;
const UNBEGUN = 2;
const UNBEGUN_AND_RUNNING_ON = 3;

function rank(stretch: Stretch, begun: ReadonlyMap<Stretch, 'running on' | 'after a stop'>): number {
  const how = begun.get(stretch);
  if (how) return how === 'running on' ? RUNNING_ON : AFTER_A_STOP;
  // What runs on into words already waiting belongs right before them.
  return stretch.runsOn ? UNBEGUN_AND_RUNNING_ON : UNBEGUN;
}

/** Words that end a text stand right after what they go on from, before others go on. */
const endingFirst = (a: Stretch, b: Stretch): number => Number(a.next.size > 0) - Number(b.next.size > 0);

function inRuledOrder(a: Stretch, b: Stretch): number {
  const byStories = a.runsOn && b.runsOn ? 0 : b.stories - a.stories;
  return byStories || b.columns.length - a.columns.length || compareText(a.text, b.text);
}
