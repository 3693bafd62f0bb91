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

/** Columns that every text passes through one after another, within one sentence. */
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
 * order of the story where nothing speaks against it. What then is still open is decided by rule: end the sentence that was
 * begun, in all its readings; go on with what was begun last; else the stretch that more stories print first, then the longer one,
 * then by its words. Words that lead into a sentence which others begin in another way wait until these have begun it.
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
  /** The column that follows in every text, without a sentence's end or the narrator's words between. */
  const heir = (column: number): number | undefined => {
    const next = only(links.next[column]);
    return next !== undefined && only(links.previous[next]) === column && runsOnFrom(columns, texts, column) ? next : undefined;
  };
  for (const first of columns.keys()) {
    const before = only(links.previous[first]);
    if (before !== undefined && heir(before) === first) continue;
    const members = [first];
    for (let next = heir(first); next !== undefined; next = heir(next)) members.push(next);
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
  for (const member of members) {
    const cells = columns[member]?.cells ?? [];
    const forms = cells.flatMap((token, text) => {
      if (token === undefined) return [];
      printedBy.add(text);
      return texts[text]?.[token]?.key ?? [];
    });
    words.push(forms.sort(compareText)[0] ?? '');
  }
  return {
    index,
    columns: members,
    next: new Set(),
    waitingFor: new Set(),
    runsOn: runsOnFrom(columns, texts, members.at(-1) ?? 0),
    stories: [...printedBy].reduce((sum, text) => sum + (printing.stories[text] ?? 0), 0),
    text: words.join(' '),
  };
}

/** True where a text goes on with its sentence after this column. */
const runsOnFrom = (columns: readonly Column[], texts: readonly (readonly Token[])[], column: number): boolean =>
  columns[column]?.cells.some((at, text) => {
    const [token, next] = at === undefined ? [] : [texts[text]?.[at], texts[text]?.[at + 1]];
    return token !== undefined && next !== undefined && next.junction !== 'apart' && !endsSentence(token);
  }) ?? false;

/** When a stretch was begun, by which step of sorting, and whether in the middle of a sentence. */
type Beginning = { step: number; runningOn: boolean };

/** Kahn's topological sort (1962), the free choices made by the stated rule. */
function sortStretches(stretches: readonly Stretch[]): Stretch[] {
  const sorted: Stretch[] = [];
  const ready = new Set(stretches.filter((stretch) => stretch.waitingFor.size === 0));
  const begun = new Map<Stretch, Beginning>();
  while (ready.size > 0) {
    const next = [...ready].reduce((best, one) => (inOrderOfChoice(one, best, begun, stretches) < 0 ? one : best));
    ready.delete(next);
    sorted.push(next);
    for (const there of next.next) {
      const following = stretches[there];
      if (!following) continue;
      following.waitingFor.delete(next.index);
      const known = begun.get(following);
      if (next.runsOn || !known?.runningOn) begun.set(following, { step: sorted.length, runningOn: next.runsOn });
      if (following.waitingFor.size === 0) ready.add(following);
    }
  }
  return sorted;
}

function inOrderOfChoice(a: Stretch, b: Stretch, begun: ReadonlyMap<Stretch, Beginning>, stretches: readonly Stretch[]): number {
  const byRank = rank(a, begun, stretches) - rank(b, begun, stretches);
  const byStep = (begun.get(b)?.step ?? 0) - (begun.get(a)?.step ?? 0);
  return byRank || byStep || endingFirst(a, b) || inRuledOrder(a, b);
}

const RUNNING_ON = 0;
const AFTER_A_STOP = 1;
const UNBEGUN = 2;
const UNBEGUN_AND_RUNNING_ON = 3;
const WAITING_FOR_OTHERS = 4;

function rank(stretch: Stretch, begun: ReadonlyMap<Stretch, Beginning>, stretches: readonly Stretch[]): number {
  const beginning = begun.get(stretch);
  if (beginning) return beginning.runningOn ? RUNNING_ON : AFTER_A_STOP;
  if (!stretch.runsOn) return UNBEGUN;
  // What runs on into words already waiting belongs right before them.
  const waits = [...stretch.next].some((there) => (stretches[there]?.waitingFor.size ?? 0) > 1);
  return waits ? WAITING_FOR_OTHERS : UNBEGUN_AND_RUNNING_ON;
}

/** Words that end a text stand right after what they go on from, before others go on. */
const endingFirst = (a: Stretch, b: Stretch): number => Number(a.next.size > 0) - Number(b.next.size > 0);

function inRuledOrder(a: Stretch, b: Stretch): number {
  const byStories = a.runsOn && b.runsOn ? 0 : b.stories - a.stories;
  return byStories || b.columns.length - a.columns.length || compareText(a.text, b.text);
}
