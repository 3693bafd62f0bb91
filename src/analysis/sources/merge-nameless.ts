import { isAsIfKnown, isHeld } from '../attribution/lexicon/introductions.ts';
import { siglumAt } from '../identifiers/siglum.ts';
import { bearerOfRole, rolesBorne } from './bearer-of-role.ts';
import { type SharedWords, wordsShared } from './shared-words.ts';
import type { AnalysedSeed, PlacedVoice, SourceDraft, Tie } from './source-draft.ts';

/**
 * Gives a voice that a story does not name ("the owner", "the company") to whom other stories show it to be: the only one whom they
 * describe so, or give the same words. Its own story must name that one as well, not in the sentences that the voice speaks in; where two
 * may be meant, nothing is guessed.
 */
export function mergeNameless(drafts: readonly SourceDraft[], seeds: readonly AnalysedSeed[]): SourceDraft[] {
  const named = drafts.filter(({ voices }) => voices.some(isNamed));
  const nameless = drafts.flatMap(({ voices: [voice, ...more] }) =>
    voice !== undefined && more.length === 0 && !isNamed(voice) && isSpokenOfAsKnown(voice) ? [voice] : [],
  );
  const shared = wordsShared(nameless, named, seeds);
  const borne = rolesBorne(drafts);
  const taken = new Map<SourceDraft, PlacedVoice[]>();
  const given = new Set<PlacedVoice>();
  for (const voice of nameless) {
    const byRole = bearerOfRole(voice, seeds[voice.story]?.analysis.text ?? '', borne);
    const same = shared.get(voice);
    // What a role shows is surer than whom a pronoun was led to.
    const counts = same !== undefined && !(same.byPronoun && byRole !== null);
    const answers = [...(byRole === null ? [] : [byRole]), ...(counts ? [{ draft: same.draft, tie: tieByWords(voice, same) }] : [])];
    const [answer, second] = answers;
    if (answer === undefined || (second !== undefined && second.draft !== answer.draft)) continue;
    if (!isNamedApart(voice, answer.draft, seeds)) continue;
    taken.set(answer.draft, [...(taken.get(answer.draft) ?? []), { ...voice, tie: answer.tie }]);
    given.add(voice);
  }
  return drafts
    .filter(({ voices: [voice] }) => voice === undefined || !given.has(voice))
    .map((draft) => withNameless(draft, taken.get(draft) ?? []));
}

function tieByWords({ voice }: PlacedVoice, { draft, story, printed }: SharedWords): Tie {
  const full = draft.voices.find(({ called }) => called.includes(' '))?.called ?? draft.voices[0]?.called ?? '';
  const reason = `“${voice.name}” is “${full}”, whom the same story names: story ${siglumAt(story)} gives that one the words “${printed}” as well.`;
  return { step: 'words-elsewhere', reason };
}

const isNamed = ({ voice, name }: PlacedVoice): boolean =>
  (voice.kind === 'person' && name !== null) || (voice.kind === 'organisation' && voice.mentions.some(({ form }) => form === 'name'));

const isSpokenOfAsKnown = ({ voice }: PlacedVoice): boolean =>
  (voice.kind === 'anonymous' || voice.kind === 'organisation') &&
  (isAsIfKnown(voice.name) || isHeld(voice.name)) &&
  voice.mentions.some(({ form }) => form === 'role');

/** The story names that person, or that body if any, and nowhere in a sentence that the voice speaks in: "the owner told Poe" tells two people apart. */
function isNamedApart({ story, index, voice }: PlacedVoice, draft: SourceDraft, seeds: readonly AnalysedSeed[]): boolean {
  const own = draft.voices.filter((it) => it.story === story && isNamed(it));
  const spoken = (seeds[story]?.analysis.quotes ?? []).filter(({ attribution }) => attribution?.voices.includes(index));
  const isWithin = ({ start }: { start: number }): boolean =>
    spoken.some(({ sentence }) => sentence.start <= start && start < sentence.end);
  return (
    (own.length > 0 || voice.kind === 'organisation') &&
    !own.some((it) => it.voice.mentions.some(({ span, form }) => form === 'name' && isWithin(span)))
  );
}

function withNameless(draft: SourceDraft, nameless: readonly PlacedVoice[]): SourceDraft {
  return {
    voices: [...draft.voices, ...nameless],
    merged: [...draft.merged, ...nameless.flatMap(({ tie }) => (tie ? [tie.reason] : []))],
  };
}
