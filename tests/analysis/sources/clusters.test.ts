import { expect, it } from 'vitest';
import { Clusters } from '../../../src/analysis/sources/clusters.ts';
import type { PlacedVoice, SourceDraft } from '../../../src/analysis/sources/source-draft.ts';

/** More than a call takes arguments. */
const VERY_MANY = 200_000;

const voice: PlacedVoice = {
  story: 0,
  index: 0,
  voice: { name: 'a dockhand', kind: 'anonymous', description: null, mentions: [] },
  name: null,
  called: 'a dockhand',
  roles: [],
  rolesBeside: [],
  tie: null,
};
const draftOf = (voices: number): SourceDraft => ({ voices: Array.from({ length: voices }, () => voice), merged: [] });

it('joins drafts of any size', () => {
  const clusters = new Clusters([draftOf(1), draftOf(VERY_MANY)]);
  clusters.join(0, 1, 'one crowd');
  expect(clusters.drafts().map(({ voices, merged }) => [voices.length, merged])).toEqual([[VERY_MANY + 1, ['one crowd']]]);
});
