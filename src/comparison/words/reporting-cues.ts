import { reportingVerbs } from '../../analysis/attribution/lexicon/reporting-verbs.ts';
import { sliceOf } from '../../analysis/text/slice.ts';
import type { CueUse, ReportingCue } from '../../schema/wording.ts';
import { listIn } from '../collecting.ts';
import type { EditionIndex } from '../edition-index.ts';

/** Which words hand the quotes on, per story and source. A cue that serves several segments of one quote counts once; forms of one verb are one. */
export function reportingCues({ edition, quotesOfStory }: EditionIndex): ReportingCue[] {
  const uses = new Map<string, CueUse[]>();
  for (const story of edition.stories) {
    for (const { id, attribution } of quotesOfStory(story.id)) {
      if (!attribution?.cue) continue;
      const cue = baseOf(sliceOf(story.text, attribution.cue));
      listIn(uses, cue).push({ story: story.id, source: attribution.source, quote: id, at: attribution.cue });
    }
  }
  return [...uses]
    .map(([cue, all]) => ({ cue, uses: all }))
    .sort((a, b) => b.uses.length - a.uses.length || a.cue.localeCompare(b.cue, 'en'));
}

function baseOf(cue: string): string {
  const folded = cue.toLowerCase().replaceAll(/\s+/g, ' ');
  return reportingVerbs.get(folded)?.base ?? folded;
}
