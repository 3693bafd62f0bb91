import { agreeOnKinds } from './agree-on-kinds.ts';
import { mergeBodies } from './merge-bodies.ts';
import { mergeNameless } from './merge-nameless.ts';
import { mergePersons } from './merge-persons.ts';
import { mergeShortNames } from './merge-short-names.ts';
import { mergeStatements } from './merge-statements.ts';
import { mergeUsers } from './merge-users.ts';
import { type AnalysedSeed, HANDLE, type PlacedVoice, placeVoices, type SourceDraft } from './source-draft.ts';

/** Puts the voices of all stories together: one draft a source. Whom the texts do not show to be one stays apart. */
export function mergeVoices(seeds: readonly AnalysedSeed[]): SourceDraft[] {
  const voices = Map.groupBy(agreeOnKinds(placeVoices(seeds)), wayOfMerging);
  return mergeNameless(
    [
      ...mergeShortNames(mergePersons(voices.get('person') ?? []), seeds),
      ...mergeBodies(voices.get('body') ?? [], seeds),
      ...mergeStatements(seeds, voices.get('statement') ?? []),
      ...mergeUsers(voices.get('user') ?? []),
      ...(voices.get('alone') ?? []).map((voice) => ({ voices: [voice], merged: [] })),
    ],
    seeds,
  );
}

/** Whom no text names is never taken for somebody in another story. */
function wayOfMerging({ called, voice: { kind, name, mentions } }: PlacedVoice): 'person' | 'body' | 'statement' | 'user' | 'alone' {
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
      return HANDLE.test(called) || (CAPITAL.test(name) && mentions.some(({ form }) => form === 'name')) ? 'user' : 'alone';
    case 'anonymous':
      return 'alone';
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}

/** "Another user" is no name. */
const CAPITAL = /\p{Lu}/u;
