import { type Word, wordsOf } from '../text/normalise.ts';
import type { AnalysedSeed, PlacedVoice, SourceDraft } from './source-draft.ts';

/** So many words in a row, inside marks, are said by one and the same; fewer meet by chance. */
const RUN = 5;
/** Of all words of the shorter of two quotes at least so many are in the other, in whatever order; less, and the run may be a saying. */
const SHARED = 0.6;

/** A voice with the words that it is given between two marks. */
type Said = { voice: PlacedVoice; text: string; words: readonly Word[]; byPronoun: boolean };

/**
 * Who is given the same words, and which: a run of them, as that story prints it.
 * `byPronoun`: the voice has them by a pronoun alone, which may have been led to the wrong one.
 */
export type SharedWords = { draft: SourceDraft; story: number; printed: string; byPronoun: boolean };

/** Whose words, by the other stories, each voice is given; voices whose words belong to nobody named, or to several, are left out. */
export function wordsShared(
  nameless: readonly PlacedVoice[],
  named: readonly SourceDraft[],
  seeds: readonly AnalysedSeed[],
): ReadonlyMap<PlacedVoice, SharedWords> {
  const wanted = Map.groupBy(
    nameless.flatMap((voice) => [...saidBy(voice, seeds)].flatMap((said) => runsOf(said).map((run) => ({ run, said })))),
    ({ run }) => run,
  );
  const speakers = new Map<PlacedVoice, Map<SourceDraft, SharedWords>>();
  if (wanted.size === 0) return new Map();
  for (const draft of named) {
    for (const known of draft.voices) {
      for (const other of saidBy(known, seeds)) {
        runsOf(other).forEach((run, at) => {
          for (const { said } of wanted.get(run) ?? []) {
            if (said.voice.story === known.story || !mayBeOne(said, other)) continue;
            const found = speakers.get(said.voice) ?? new Map<SourceDraft, SharedWords>();
            const before = found.get(draft) ?? { draft, story: known.story, printed: printedRun(other, at), byPronoun: true };
            found.set(draft, { ...before, byPronoun: before.byPronoun && said.byPronoun });
            speakers.set(said.voice, found);
          }
        });
      }
    }
  }
  return new Map(
    [...speakers].flatMap(([voice, found]) => {
      const [only, ...others] = found.values();
      return only === undefined || others.length > 0 ? [] : [[voice, only] as const];
    }),
  );
}

/** A body is no person; and most of what the one says the other does. */
function mayBeOne({ voice: a, words: left }: Said, { voice: b, words: right }: Said): boolean {
  if ((a.voice.kind === 'organisation') !== (b.voice.kind === 'organisation')) return false;
  const [one, other] = [new Set(left.map(({ folded }) => folded)), new Set(right.map(({ folded }) => folded))];
  return one.intersection(other).size >= SHARED * Math.min(one.size, other.size);
}

/** What a story gives to a voice alone, each stretch between two marks. */
function* saidBy(voice: PlacedVoice, seeds: readonly AnalysedSeed[]): Generator<Said> {
  const analysis = seeds[voice.story]?.analysis;
  for (const { attribution, segments, kind } of analysis?.quotes ?? []) {
    if (analysis === undefined || kind === 'indirect' || attribution?.voices[0] !== voice.index || attribution.voices.length > 1) continue;
    const byPronoun = voice.voice.mentions.some(({ span, form }) => form === 'pronoun' && span.start === attribution.mention?.start);
    for (const segment of segments) yield { voice, text: analysis.text, words: wordsOf(analysis.text, segment), byPronoun };
  }
}

/** Every run of so many consecutive words, folded. */
const runsOf = ({ words }: Said): string[] =>
  words.slice(RUN - 1).map((_, at) =>
    words
      .slice(at, at + RUN)
      .map(({ folded }) => folded)
      .join(' '),
  );

/** A run as it is printed, by its place among all runs. */
const printedRun = ({ words, text }: Said, at: number): string => text.slice(words[at]?.span.start, words[at + RUN - 1]?.span.end);
