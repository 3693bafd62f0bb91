import { parseArgs } from 'node:util';
import { z } from 'zod';
import { writePredictions } from '../../src/commands/predict.ts';
import { judgeEngine, raisedFloors, readFloors, writeFloors } from './engine-score.ts';
import { formRows } from './judge-forms.ts';
import type { Tally } from './judgement.ts';
import { markedEvents } from './marked-events.ts';
import { judgePassages, type PassageScore, passageFigures, passageFiles, raisePassageFloors } from './passages.ts';
import { publishAccuracy } from './published-accuracy.ts';
import { missLines, scoreList, scoreTable } from './score-table.ts';

const { values, positionals } = parseArgs({
  options: {
    by: { type: 'string', default: 'story' },
    misses: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [corpus, predicted] = positionals;
const dimension = z
  .enum(['story', 'kind', 'rule', 'band', 'step'], { error: '--by takes story, kind, rule, band or step.' })
  .parse(values.by);

const worded = ({ right, of }: Tally): string => (of === 0 ? '–' : `${right} of ${of}`);
const passageRow = (score: PassageScore) => Object.fromEntries(passageFigures.map((figure) => [figure, worded(score[figure])]));

const isNarrow = dimension === 'story' || dimension === 'band';
for (const event of markedEvents) {
  const judgements = await judgeEngine(event);
  console.log(`${event.name}\n${isNarrow ? scoreTable(judgements, dimension) : scoreList(judgements, dimension)}\n`);
  if (values.misses) console.log(`${missLines(judgements)}\n`);
  if (values.raise) writeFloors(raisedFloors(readFloors(event), judgements), event);
}
console.log(
  'passages around one construction each: words found, with the right source, who passes them on, where and when; terms left alone',
);
console.table(Object.fromEntries(passageFiles.map((file) => [file, passageRow(judgePassages(file))])));
if (values.raise) raisePassageFloors();
console.log('what the form of a page makes certain, and how often its mention is right');
console.table(formRows());
if (values.publish) await publishAccuracy();
if (corpus !== undefined) {
  const output = predicted ?? `${corpus.replace(/\.jsonl$/, '')}.predicted.jsonl`;
  await writePredictions(corpus, output);
  console.log(`Predictions for ${corpus} are in ${output}: hand both to the corpus's own scorer.`);
}
