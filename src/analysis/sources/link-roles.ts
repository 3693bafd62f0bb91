import type { RoleLink } from '../attribution/coreference/role-link.ts';
import { firstNameIn, type SourceDraft } from './source-draft.ts';

/**
 * What the stories together show of whom one of them does not name: for each story, which of its phrases mean somebody whom it names as well.
 * A story is read again with that, since "she" behind "the mayor" is decided by who that is.
 */
export function linkRoles(drafts: readonly SourceDraft[], stories: number): RoleLink[][] {
  const links: RoleLink[][] = Array.from({ length: stories }, () => []);
  for (const draft of drafts) {
    for (const { story, tie, voice } of draft.voices) {
      const name = tie === null ? null : firstNameIn(draft, story);
      if (tie === null || name === null) continue;
      for (const { form, span } of voice.mentions) {
        if (form === 'role') links[story]?.push({ phrase: span, name, step: tie.step, because: tie.reason });
      }
    }
  }
  return links;
}

/** Says of each source why phrases of a story that was read again with links are its mentions. */
export const withLinks = (drafts: readonly SourceDraft[], links: readonly (readonly RoleLink[])[]): SourceDraft[] =>
  drafts.map((draft) => {
    const reasons = draft.voices.flatMap(({ story, voice }) =>
      (links[story] ?? []).filter(({ name }) => voice.mentions.some(({ span }) => span.start === name.start)).map(({ because }) => because),
    );
    return reasons.length === 0 ? draft : { ...draft, merged: [...new Set([...draft.merged, ...reasons])] };
  });
