import { Clusters } from './clusters.ts';
import { foldRomanisation, plainName } from './fold-name.ts';
import { wordsShared } from './shared-words.ts';
import type { AnalysedSeed, SourceDraft } from './source-draft.ts';

/** "Ed" is short for many; three letters tell more. */
const FEWEST_LETTERS = 3;

/**
 * Joins "Theo Lund" of one story and "Theodora Lund" of another: the one given name is the head of the other, the surname is the same, no
 * story names both, and both are given the same words.
 */
export function mergeShortNames(drafts: readonly SourceDraft[], seeds: readonly AnalysedSeed[]): SourceDraft[] {
  const clusters = new Clusters(drafts);
  const named = drafts.flatMap((draft, index) => {
    const name = draft.voices[0]?.name ?? null;
    return name === null || name.first === null ? [] : [{ draft, index, name, first: plainName(name.first) }];
  });
  for (const family of Map.groupBy(named, ({ name }) => foldRomanisation(name.surname)).values()) {
    for (const short of family) {
      const longer = family.filter(({ first }) => first !== short.first && first.startsWith(short.first));
      const [long] = longer;
      if (long === undefined || longer.length > 1 || short.first.length < FEWEST_LETTERS) continue;
      if (!storiesOf(short.draft).isDisjointFrom(storiesOf(long.draft))) continue;
      const shared = wordsShared(short.draft.voices, [long.draft], seeds);
      const [words] = [...shared.values()].map(({ printed }) => printed);
      if (words === undefined) continue;
      const reason = `“${short.name.full}” and “${long.name.full}” are one: the one given name is short for the other, and both are given the words “${words}”.`;
      clusters.join(long.index, short.index, reason);
    }
  }
  return clusters.drafts();
}

const storiesOf = ({ voices }: SourceDraft): Set<number> => new Set(voices.map(({ story }) => story));
