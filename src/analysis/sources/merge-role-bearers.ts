import { plainName } from './fold-name.ts';
import type { PlacedVoice, SourceDraft } from './source-draft.ts';

const DEFINITE = /^the /iu;
const WORD = /[\p{L}\p{N}]+/gu;
/** "The president" may be anybody's; "the Utopian president" names one office. */
const MIN_ROLE_WORDS = 2;
/** Words that come and go with time, not with the office. */
const PASSING = new Set(['new', 'the', 'a', 'an', 'of', 'then', 'current']);

const officeOf = (role: string): string =>
  [...plainName(role).replaceAll('.', '').matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => !PASSING.has(word))
    .sort()
    .join(' ');

/**
 * Gives a voice that a story names by an office alone ("the Utopian president") to the person who bears it: one whom the same
 * story names, whom another story describes by that very office, and beside whom no story describes anybody else so.
 */
export function mergeRoleBearers(drafts: readonly SourceDraft[]): SourceDraft[] {
  const bearers = new Map<string, Set<SourceDraft>>();
  for (const draft of drafts) {
    if (draft.voices[0]?.name == null) continue;
    for (const role of draft.voices.flatMap(({ roles }) => roles)) {
      const office = officeOf(role);
      bearers.set(office, (bearers.get(office) ?? new Set()).add(draft));
    }
  }
  const storiesOf = new Map<SourceDraft, Set<PlacedVoice['story']>>();
  const taken = new Map<SourceDraft, SourceDraft[]>();
  const given = new Set<SourceDraft>();
  for (const draft of drafts) {
    const [voice] = draft.voices;
    if (voice === undefined || draft.voices.length > 1 || !isOfficeAlone(voice)) continue;
    const rivals = bearers.get(officeOf(voice.voice.name));
    const [bearer] = rivals ?? [];
    if (bearer === undefined || rivals?.size !== 1) continue;
    const stories = storiesOf.get(bearer) ?? new Set(bearer.voices.map(({ story }) => story));
    storiesOf.set(bearer, stories);
    if (!stories.has(voice.story)) continue;
    const known = taken.get(bearer);
    if (known) known.push(draft);
    else taken.set(bearer, [draft]);
    given.add(draft);
  }
  return drafts.filter((draft) => !given.has(draft)).map((draft) => withOffices(draft, taken.get(draft) ?? []));
}

function isOfficeAlone({ voice }: PlacedVoice): boolean {
  const words = officeOf(voice.name).split(' ');
  return (
    voice.kind === 'anonymous' &&
    DEFINITE.test(voice.name) &&
    words.length >= MIN_ROLE_WORDS &&
    voice.mentions.every(({ form }) => form !== 'name')
  );
}

function withOffices(draft: SourceDraft, offices: readonly SourceDraft[]): SourceDraft {
  const full = draft.voices[0]?.name?.full ?? '';
  return {
    voices: [...draft.voices, ...offices.flatMap(({ voices }) => voices)],
    merged: [
      ...draft.merged,
      ...offices.flatMap(({ voices }) =>
        voices.map(
          ({ voice }) => `“${voice.name}” is “${full}”: the same story names that person, whom another describes so, and nobody else.`,
        ),
      ),
    ],
  };
}
