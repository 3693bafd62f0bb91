import { describe, expect, test } from 'vitest';
import { analyseStory } from '../../../src/analysis/analyse-story.ts';
import { sliceOf } from '../../../src/analysis/text/slice.ts';

/** Who is given the words that hang on `cue`; null where the story does not say, undefined where nothing hangs on it. */
function speakerBeside(text: string, cue: string): string | null | undefined {
  const report = analyseStory(text).reported.find(({ cue: span }) => sliceOf(text, span) === cue);
  if (report === undefined) return undefined;
  return report.speaker && sliceOf(text, report.speaker);
}

/** A sentence whose cue stands between asterisks, and the words of its source. */
type Case = readonly [marked: string, source: string];

function describeCases(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases)('“%s” is what %s says', (marked, source) => {
      const [before = '', cue = '', after = ''] = marked.split('*');
      expect(speakerBeside(`${before}${cue}${after}`, cue)).toBe(source);
    });
  });
}

describeCases('what stands between a subject and its verb', [
  ['A spokesman for the harbour board *said* that the pier was safe.', 'A spokesman'],
  ['The head of the ferry company, Ann Poe, *said* that the pier was safe.', 'Ann Poe'],
  ['Ann Poe, a supporter of the plan for the northern quay, *said* that the pier was safe.', 'Ann Poe'],
  ['The keepers of the lighthouse have in the past *said* that the pier was safe.', 'The keepers'],
  ['The board in a short note *said* that the pier was safe.', 'The board'],
  ['Ann Poe, who in an earlier note had *warned* that the pier was unsafe, resigned.', 'who'],
  ['Nurses and teachers have both *said* that the pier was safe.', 'Nurses and teachers'],
  ['Ann Poe and Bob Roe both *said* that the pier was safe.', 'Ann Poe and Bob Roe'],
  ['The dockers, who met at dawn, all *said* that the pier was safe.', 'The dockers'],
  ['Ann Poe, at a meeting in Arden on Monday, *said* that the pier was safe.', 'Ann Poe'],
]);

describeCases('what hangs on a subject', [
  ['Leaders of both boards *said* that the pier was safe.', 'Leaders'],
  ['A suit filed on Monday by two pilots and the Harbour Guild *says* that the pier is unsafe.', 'A suit'],
  ['The pier was closed by two pilots and the Harbour Guild *says* that it is unsafe.', 'the Harbour Guild'],
]);

describeCases('a relative clause between a subject and its verb', [
  ['Ann Poe, who said she loved the sea, *warned* that the pier was unsafe.', 'Ann Poe'],
  ['A pilot, who requested anonymity to discuss the matter, *said* that the pier was safe.', 'A pilot'],
  ['Dockers who have praised her work *warned* that the pier was unsafe.', 'Dockers'],
  ['Officials who spoke with the Arden Echo *said* that the pier was safe.', 'Officials'],
  ['Traders that have backed him *say* they believe the pier is safe.', 'Traders'],
  ['A pilot who left the bridge and ran to the pier *said* that the pier was safe.', 'A pilot'],
  ['A report that blamed the board *said* that the pier was unsafe.', 'A report'],
]);

describeCases('a clause before the one that reports', [
  ['Shortly after it closed last July for repairs, Ann Poe of the harbour board *said* that the pier was safe.', 'Ann Poe'],
  ['After some of her followers left the hall and *said* that the pier was unsafe, Ann Poe stayed.', 'some'],
  ['Bob Roe signed an order on Monday, while Ann Poe, a former pilot, left early and *said* that the pier was safe.', 'Ann Poe'],
  ['The board met in Arden, and Ann Poe *said* that the pier was safe.', 'Ann Poe'],
  ['When the storm came, Ann Poe *said* that the pier was safe.', 'Ann Poe'],
]);

describeCases('a participle before the subject of its sentence', [
  ['Rising from her seat near the back, Ann Poe *said* that the pier was safe.', 'Ann Poe'],
  ['Instead of *calling* the pier unsafe, Ann Poe praised the board.', 'Ann Poe'],
  ['In *rejecting* the request of the board, Ann Poe wrote a long letter.', 'Ann Poe'],
  ['After *thanking* the crowd, which cheered her name, Ann Poe left the hall.', 'Ann Poe'],
  ['Besides *attacking* the old plan, while the crowd booed, Ann Poe offered no new one.', 'Ann Poe'],
]);

describeCases('a participle that hangs on its clause', [
  ['Ann Poe left the hall, *saying* that the pier was safe.', 'Ann Poe'],
  ['Ann Poe spent most of the evening *criticising* the plan for the quay.', 'Ann Poe'],
  ['Ann Poe had no trouble *criticising* the plan for the quay.', 'Ann Poe'],
  ['Ann Poe filed a lawsuit in May *alleging* that the pier was unsafe.', 'Ann Poe'],
  ['The town council on Wednesday approved a resolution *condemning* the plan for the quay.', 'The town council'],
  ['Ann Poe sent a letter to the board *arguing* that the pier was unsafe.', 'Ann Poe'],
  ['Ann Poe met a docker *claiming* that the pier was unsafe.', 'a docker'],
  ['Ann Poe surprised the board by *declaring* that the pier was safe.', 'Ann Poe'],
  ['The court fined Ann Poe for *claiming* that the pier was unsafe.', 'Ann Poe'],
  ['The wreck left many dockers *wondering* whether the pier was safe.', 'many dockers'],
]);

describeCases('an infinitive', [
  ['Ann Poe appeared on the radio to *say* that the pier was safe.', 'Ann Poe'],
  ['Ann Poe wants to *say* that the pier is safe.', 'Ann Poe'],
  ['Dockers were quick to *say* that the pier was unsafe.', 'Dockers'],
  ['The storm led some dockers to *say* that the pier was unsafe.', 'some dockers'],
  ['The storm left the dockers to *wonder* whether the pier was safe.', 'the dockers'],
  ['The storm was a chance for Ann Poe to *say* that the pier was unsafe.', 'Ann Poe'],
]);

describeCases('words that are nobody', [
  ['ARDEN, May 3 (Quay Press) - The harbour chief, Ann Poe, *voiced* support for the plan on Monday.', 'The harbour chief, Ann Poe'],
  ['Ann Poe, whose brother drowned off Arden, Northshire, in May, *said* that the pier was unsafe.', 'Ann Poe'],
  ['Ann Poe for the first time *said* that the pier was safe.', 'Ann Poe'],
  ['Gulls show that the pier is safe, but traders *claim* that it is not.', 'traders'],
]);

describeCases('words that are nouns in one place and verbs in another', [
  ['Ann Poe and Bob Roe issued a joint statement *saying* that the pier was safe.', 'Ann Poe and Bob Roe'],
  ['The board sent a letter *warning* the dockers that the pier was unsafe.', 'The board'],
  ['The new rules allow a pilot to *say* that the pier is unsafe.', 'a pilot'],
  ['Ann Poe also had strong views on the plan, *saying* that the pier was safe.', 'Ann Poe'],
  ['Polls *show* that the pier is loved.', 'Polls'],
  ['Critics *claim* the pier is unsafe.', 'Critics'],
  ['Recently, at a meeting in Arden, Ann Poe *said* that the pier was safe.', 'Ann Poe'],
  ['The pier was safe, *according to* early results of a survey.', 'results'],
  ['Dockers who favour the plan *say* that the pier is safe.', 'Dockers'],
  ['The crew later sued, *claiming* that the pier was unsafe.', 'The crew'],
]);
