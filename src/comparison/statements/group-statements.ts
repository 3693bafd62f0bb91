import type { Corpus } from '../../schema/edition.ts';
import type { SourceId } from '../../schema/ids.ts';
import type { Parallel, Statement } from '../../schema/statement.ts';
import { collate } from '../collation/collate.ts';
import { type Candidate, findCandidates } from './candidate.ts';
import { explainStatement } from './explain-statement.ts';
import { findParallels } from './find-parallels.ts';
import { groupQuotes } from './group-quotes.ts';
import { nameSpeakers } from './name-speakers.ts';
import { nameStatements } from './statement-id.ts';
import { tellingsOf } from './tellings.ts';

/** The statements that two or more stories print, collated; in the order in which the first story prints them. */
export function groupStatements(corpus: Corpus): Statement[] {
  const candidates = findCandidates(corpus);
  const groups = groupQuotes(candidates).map(inOrder(corpus));
  const parallels = findParallels(corpus, groups, tellingsOf(corpus, candidates));
  const names = new Map(corpus.sources.map(({ id, name }) => [id, name]));
  const statements = groups.flatMap((group, at) =>
    new Set(group.map(({ story }) => story)).size > 1
      ? [stateFrom(group, parallels[at] ?? [], (source) => names.get(source) ?? source)]
      : [],
  );
  const ids = nameStatements(statements.map(({ text }) => text));
  return statements.flatMap((statement, at) => (ids[at] ? [{ id: ids[at], ...statement }] : []));
}

function stateFrom(group: readonly Candidate[], parallels: Parallel[], nameOf: (source: SourceId) => string): Omit<Statement, 'id'> {
  const witnesses = group.map(({ quote, story }) => ({ quote: quote.id, story: story.id, segments: quote.segments }));
  const collation = collate(
    group.map(({ quote, story }) => ({
      quote: quote.id,
      story: story.id,
      segments: quote.segments,
      text: story.text,
      wholeSentences: quote.kind === 'direct',
    })),
  );
  const speakers = nameSpeakers(group);
  return {
    source: speakers[0]?.sources[0] ?? null,
    speakers,
    witnesses,
    ...collation,
    parallels,
    reason: explainStatement({ witnesses, speakers, loci: collation.loci }, nameOf),
  };
}

/** Sorts quotes by story, then by place in the text. */
function inOrder(corpus: Corpus): (group: readonly Candidate[]) => Candidate[] {
  const place = new Map(corpus.stories.map(({ id }, at) => [id, at]));
  const start = ({ quote }: Candidate) => quote.segments[0]?.start ?? 0;
  return (group) => [...group].sort((a, b) => (place.get(a.story.id) ?? 0) - (place.get(b.story.id) ?? 0) || start(a) - start(b));
}
