import type { AttributedStretch } from './attribute.ts';

/**
 * Joins stretches that one person speaks in one go: those that go on from an earlier one without a cue of their own, and
 * fragments under one cue. Returns groups of indexes, each in the order of the text, by their first.
 */
export function joinUtterances(attributed: readonly AttributedStretch[]): [number, ...number[]][] {
  const groups: [number, ...number[]][] = [];
  const groupOf = new Map<number, [number, ...number[]]>();
  attributed.forEach((it, index) => {
    const joined = it.continues ?? sameCue(attributed, index);
    const group = joined === null ? undefined : groupOf.get(joined);
    if (group !== undefined) {
      group.push(index);
      groupOf.set(index, group);
      return;
    }
    const own: [number, ...number[]] = [index];
    groups.push(own);
    groupOf.set(index, own);
  });
  return groups;
}

/** An earlier stretch under the very same cue and mention. */
function sameCue(attributed: readonly AttributedStretch[], index: number): number | null {
  const own = attributed[index]?.attribution;
  if (!own?.cue) return null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = attributed[at]?.attribution;
    if (other?.cue?.start === own.cue.start && other.mention?.start === own.mention?.start) return at;
  }
  return null;
}
