import type { Voice } from '../story-analysis.ts';
import { agreeOnKinds } from './agree-on-kinds.ts';
import { draftsByKey } from './clusters.ts';
import { mergeBodies } from './merge-bodies.ts';
import { mergeNameless } from './merge-nameless.ts';
import { mergePersons } from './merge-persons.ts';
import { mergeShortNames } from './merge-short-names.ts';
import { mergeStatements } from './merge-statements.ts';
import { type AnalysedSeed, placeVoices, type SourceDraft } from './source-draft.ts';

/** Puts the voices of all stories together: one draft a source. Whom the texts do not show to be one stays apart. */
export function mergeVoices(seeds: readonly AnalysedSeed[]): SourceDraft[] {
  const voices = Map.groupBy(agreeOnKinds(placeVoices(seeds)), ({ voice }) => wayOfMerging(voice));
  return mergeNameless(
    [
      ...mergeShortNames(mergePersons(voices.get('person') ?? []), seeds),
      ...mergeBodies(voices.get('body') ?? []),
      ...mergeStatements(seeds, voices.get('statement') ?? []),
      // A handle belongs to one user alone.
      ...draftsByKey(voices.get('handle') ?? [], ({ voice }) => voice.name.toLowerCase()),
      ...(voices.get('alone') ?? []).map((voice) => ({ voices: [voice], merged: [] })),
    ],
    seeds,
  );
}

/** Whom no text names is never taken for somebody in another story. */
function wayOfMerging({ kind, name, mentions }: Voice): 'person' | 'body' | 'statement' | 'handle' | 'alone' {
  switch (kind) {
    case 'person':
      return 'person';
    case 'organisation':
      // "The party" of one story is not that of another.
      return mentions.some(({ form }) => form === 'name') ? 'body' : 'alone';
    case 'document':
    case 'group':
      return 'statement';
    case 'social-media-user':
      return name.startsWith('@') ? 'handle' : 'alone';
    case 'anonymous':
      return 'alone';
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}
