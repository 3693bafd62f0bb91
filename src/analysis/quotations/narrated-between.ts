import type { AttributedStretch } from '../attribution/attribute.ts';
import type { MarkedStory } from './quote-utterances.ts';

/**
 * Of stretches that go on from an earlier one, those before which the narrator has a whole sentence stand apart: they are heard from the same source and
 * are utterances of their own, far from the mention and the cue of the earlier one. “We go,” she said. She took her hat. “We stay.”
 */
export function partedByNarration({
  stretches,
  passages,
  attributed,
}: Pick<MarkedStory, 'stretches' | 'passages' | 'attributed'>): AttributedStretch[] {
  return attributed.map((answer, index) => {
    const [from, stretch] = [stretches[answer.continues ?? -1], stretches[index]];
    if (!from || !stretch || from.block !== stretch.block || from.continuedBy === index) return answer;
    const sentences = passages[stretch.block]?.sentences ?? [];
    const isParted = sentences.some(({ start, end }) => from.outer.end <= start && end <= stretch.outer.start);
    if (!isParted || answer.attribution === null) return answer;
    return { ...answer, attribution: { ...answer.attribution, mention: null, cue: null }, continues: null, apart: true };
  });
}
