import { Clusters, draftsByKey } from './clusters.ts';
import { HANDLE, type PlacedVoice, type SourceDraft } from './source-draft.ts';

/**
 * One draft a user: a handle belongs to one alone. What somebody is called without a handle means whoever posts under that name with one,
 * if nobody else does.
 */
export function mergeUsers(voices: readonly PlacedVoice[]): SourceDraft[] {
  const drafts = draftsByKey(voices, ({ called, voice }) => HANDLE.exec(called)?.[0].toLowerCase() ?? `named ${voice.name.toLowerCase()}`);
  const clusters = new Clusters(drafts);
  const byName = Map.groupBy(drafts.keys(), (draft) => drafts[draft]?.voices[0]?.voice.name.toLowerCase() ?? '');
  for (const bearers of byName.values()) {
    const [handled, named] = [true, false].map((has) => bearers.filter((draft) => hasHandle(drafts[draft]) === has));
    const [user, ...others] = handled ?? [];
    if (user === undefined || others.length > 0) continue;
    const name = drafts[user]?.voices[0]?.voice.name ?? '';
    for (const draft of named ?? []) clusters.join(user, draft, `“${name}” is what the user posts under.`);
  }
  return clusters.drafts();
}

const hasHandle = (draft: SourceDraft | undefined): boolean => draft?.voices.some(({ called }) => HANDLE.test(called)) ?? false;
