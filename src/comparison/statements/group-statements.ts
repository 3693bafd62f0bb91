import type { Corpus } from '../../schema/edition.ts';
import type { SourceId } from '../../schema/ids.ts';
import type { Parallel, Statement } from '../../schema/statement.ts';
import { collate } from '../collation/collate.ts';
import { type Candidate, findCandidates } from './candidate.ts';
import { findParallels } from './find-parallels.ts';
import { groupQuotes } from './group-quotes.ts';
import { nameStatements } from './statement-id.ts';

/** The statements that two or more stories print, collated; in the order in which the first story prints them. */
export function groupStatements(corpus: Corpus): Statement[] {
  const groups = groupQuotes(findCandidates(corpus)).map(inOrder(corpus));
  const parallels = findParallels(corpus, groups);
  const statements = groups.flatMap((group, at) =>
    new Set(group.map(({ story }) => story)).size > 1 ? [stateFrom(group, parallels[at] ?? [])] : [],
  );
  const ids = nameStatements(statements.map(({ text }) => text));
  return statements.flatMap((statement, at) => (ids[at] ? [{ id: ids[at], ...statement }] : []));
}

function stateFrom(group: readonly Candidate[], parallels: Parallel[]): Omit<Statement, 'id'> {
  const witnesses = group.map(({ quote, story }) => ({ quote: quote.id, story: story.id, segments: quote.segments }));
  const collation = collate(
    group.map(({ quote, story }, at) => ({
      ...(witnesses[at] ?? { quote: quote.id, story: story.id, segments: quote.segments }),
      text: story.text,
      wholeSentences: quote.kind === 'direct',
    })),
  );
  const source = commonSource(group);
  const stories = new Set(group.map(({ story }) => story.id)).size;
  return {
    source,
    witnesses,
    ...collation,
    parallels,
    reason: `${group.length} quotes in ${stories} stories share wording beyond chance${source === null ? '; none names the source' : ''}.`,
  };
}

/** The source that most quotes name; of equals the first by id. */
function commonSource(group: readonly Candidate[]): SourceId | null {
  const counts = new Map<SourceId, number>();
  for (const { sources } of group) for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/** Sorts quotes by story, then by place in the text. */
function inOrder(corpus: Corpus): (group: readonly Candidate[]) => Candidate[] {
  const place = new Map(corpus.stories.map(({ id }, at) => [id, at]));
  const start = ({ quote }: Candidate) => quote.segments[0]?.start ?? 0;
  return (group) => [...group].sort((a, b) => (place.get(a.story.id) ?? 0) - (place.get(b.story.id) ?? 0) || start(a) - start(b));
}
