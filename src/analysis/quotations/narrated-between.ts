import type { AttributedStretch } from '../attribution/attribute.ts';
import type { ReadPassage } from '../attribution/reading.ts';
import { countWords } from '../text/lines.ts';
import { sentenceWithin } from '../text/sentences.ts';
import type { MarkedStretch } from './marks.ts';

/** "She paused.": who takes breath goes on. In words. */
const FEWEST_WORDS = 4;

/**
 * Of stretches that go on from an earlier one, those before which the narrator has a whole sentence stand apart: they are heard from the same source and
 * are utterances of their own, far from the mention and the cue of the earlier one. “We go,” she said. She took her hat. “We stay.”
 * @param attributed One answer a stretch, in their order.
 * @param passages One a block, with the sentences it was read in.
 */
export function partedByNarration(
  text: string,
  attributed: readonly AttributedStretch[],
  stretches: readonly MarkedStretch[],
  passages: readonly Pick<ReadPassage, 'sentences'>[],
): AttributedStretch[] {
  return attributed.map((answer, index) => {
    const { attribution, continues } = answer;
    const [from, stretch] = [stretches[continues ?? -1], stretches[index]];
    if (!from || !stretch || attribution === null || from.block !== stretch.block || from.continuedBy === index) return answer;
    const between = { start: from.outer.end, end: stretch.outer.start };
    const told = sentenceWithin(passages[stretch.block]?.sentences ?? [], between);
    if (told === null || countWords(text.slice(told.start, between.end).trim()) < FEWEST_WORDS) return answer;
    const spans = answer.evidence.spans.filter(({ start }) => start !== attribution.cue?.start);
    return {
      ...answer,
      attribution: { ...attribution, mention: null, cue: null },
      evidence: { ...answer.evidence, spans },
      continues: null,
      apart: true,
    };
  });
}
