import { wordsOf } from '../text/normalise.ts';
import { sliceOf } from '../text/slice.ts';
import { Clusters } from './clusters.ts';
import { plainName } from './fold-name.ts';
import { signatoriesOf } from './signatories.ts';
import type { AnalysedSeed, PlacedVoice, SourceDraft } from './source-draft.ts';

/** Runs of five words meet by chance in reports of other statements ("said in a statement on Monday"), but not inside what was said. */
const SHARED_RUN = 5;
/** Of two documents that are called the same, four words in a row tell enough: "the ruling" and "the ruling". */
const SHARED_RUN_OF_NAMESAKES = 4;
/** Fewer names than this may be those of another statement by some of the same signatories. */
const SHARED_SIGNATORIES = 3;

/**
 * Joins the documents and groups of different stories that stand for one joint statement: they print or report the same words,
 * or list the same signatories. What a story keeps apart stays apart.
 */
export function mergeStatements(seeds: readonly AnalysedSeed[], voices: readonly PlacedVoice[]): SourceDraft[] {
  const clusters = new Clusters(voices.map((voice) => ({ voices: [voice], merged: [] })));
  const firstWithRun = new Map<string, number>();
  const withSignatories: { index: number; voice: PlacedVoice; names: Map<string, string> }[] = [];
  voices.forEach((voice, index) => {
    const analysis = seeds[voice.story]?.analysis;
    if (!analysis) return;
    const namesake = (run: string): readonly [string, string] => [`${plainName(voice.called)}: ${run}`, run];
    const runs = [
      ...runsSaidBy(voice, analysis, SHARED_RUN).map((run): readonly [string, string] => [run, run]),
      ...(voice.voice.kind === 'document' ? runsSaidBy(voice, analysis, SHARED_RUN_OF_NAMESAKES).map(namesake) : []),
    ];
    for (const [key, run] of runs) {
      const other = firstWithRun.get(key);
      if (other === undefined) firstWithRun.set(key, index);
      else if (voices[other]?.story !== voice.story) {
        clusters.join(other, index, `“${nameOf(voices[other])}” and “${nameOf(voice)}” are one: both are given the words “${run}”.`);
      }
    }
    const names = new Map(
      signatoriesOf(voice.voice, analysis).map((span) => [plainName(sliceOf(analysis.text, span)), sliceOf(analysis.text, span)]),
    );
    for (const known of withSignatories) {
      const shared = [...names.keys()].filter((name) => known.names.has(name)).map((name) => names.get(name) ?? name);
      if (known.voice.story === voice.story || shared.length < SHARED_SIGNATORIES) continue;
      const reason = `“${nameOf(known.voice)}” and “${nameOf(voice)}” are one: both stories name ${shared.join(', ')} as signatories.`;
      clusters.join(known.index, index, reason);
    }
    if (names.size >= SHARED_SIGNATORIES) withSignatories.push({ index, voice, names });
  });
  return clusters.drafts();
}

const nameOf = (voice: PlacedVoice | undefined): string => voice?.called ?? '';

/** Every run of so many consecutive words that a story gives to a voice alone, folded. */
function* runsSaidBy(voice: PlacedVoice, { quotes, text }: AnalysedSeed['analysis'], length: number): Generator<string> {
  for (const { attribution, segments } of quotes) {
    if (attribution?.voices[0] !== voice.index) continue;
    for (const segment of segments) {
      const words = wordsOf(text, segment).map(({ folded }) => folded);
      for (let at = 0; at + length <= words.length; at += 1) yield words.slice(at, at + length).join(' ');
    }
  }
}
