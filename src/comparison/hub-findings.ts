import type { Comparison } from '../schema/comparison.ts';
import { byAgreement } from './figures/by-agreement.ts';

/** One line a view that says what is found there, in counts alone. */
export type HubFindings = Record<'ledes' | 'voices' | 'figures' | 'names' | 'verbs' | 'words' | 'timeline' | 'only' | 'reading', string>;

const many = (count: number, one: string, several = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : several}`;

/** What a reader finds behind each question. */
export function hubFindings(
  { figures, ledes, names, reading, spellings, timeline, voices, wording, differences }: Comparison,
  stories: number,
): HubFindings {
  const named = new Set(ledes.flatMap(({ named: sources }) => sources.map(({ source }) => source)));
  const { differing, agreeing, qualified } = byAgreement(figures);
  const silent = new Set(voices.flatMap(({ onlyNamed }) => onlyNamed.map(({ source }) => source)));
  const spelled = names.filter(({ spellings: forms }) => forms.length > 0);
  const alone = differences.reduce((sum, { onlyHere }) => sum + onlyHere.length, 0);
  return {
    ledes: `${many(named.size, 'source')} named in ${many(stories, 'opening paragraph')}`,
    voices: `${many(silent.size, 'source')} named and not heard in one story or another`,
    figures: `${differing.length === 0 ? 'No values that exclude each other' : `${many(differing.length, 'figure')} with values that differ`}; ${many(agreeing.length, 'figure')} that several stories agree on${qualified.length === 0 ? '' : `, ${qualified.length.toLocaleString('en')} of them in part or given a qualifier`}`,
    names: `${many(spelled.length, 'name')} spelled in several ways; ${many(spellings.length, 'other word')} printed otherwise`,
    verbs: `${many(wording.cues.length, 'verb or other cue', 'verbs and other cues')}`,
    words: `${many(
      wording.narrators.reduce((sum, { distinctive }) => sum + distinctive.length, 0),
      'word',
    )}, each with its lines`,
    timeline: `${many(timeline.moments.length, 'date')}, and ${many(timeline.open.length, 'time')} that no text resolves`,
    only: `${many(alone, 'item')} in one story alone`,
    reading: `${reading.words.toLocaleString('en')} of ${reading.wordsOfAll.toLocaleString('en')} words`,
  };
}
