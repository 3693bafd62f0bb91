import type { Statement } from '../../schema/statement.ts';
import type { Candidate } from './candidate.ts';

/** The sets of sources that the stories name, the one that most witnesses name first; of equals the first by id, those left open last. */
export function nameSpeakers(witnesses: readonly Candidate[]): Statement['speakers'] {
  const named = Map.groupBy(witnesses.keys(), (at) => [...(witnesses[at]?.sources ?? [])].sort().join(' '));
  return [...named]
    .map(([key, own]) => ({ key, sources: [...(witnesses[own[0] ?? 0]?.sources ?? [])].sort(), witnesses: own }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || b.witnesses.length - a.witnesses.length || (a.key < b.key ? -1 : 1))
    .map(({ sources, witnesses: own }) => ({ sources, witnesses: own }));
}
