import { parseArgs } from 'node:util';
import { z } from 'zod';
import { writePredictions } from '../../src/commands/predict.ts';
import { judgeEngine, raisedFloors, readFloors, writeFloors } from './engine-score.ts';
import { readMarkedSeeds } from './gold.ts';
import { accuracyOf, publishAccuracy } from './published-accuracy.ts';
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
const dimension = z.enum(['story', 'kind', 'rule', 'band'], { error: '--by takes story, kind, rule or band.' }).parse(values.by);

const judgements = await judgeEngine();
const isNarrow = dimension === 'story' || dimension === 'band';
console.log(isNarrow ? scoreTable(judgements, dimension) : scoreList(judgements, dimension));
if (values.misses) console.log(`\n${missLines(judgements)}`);
if (values.raise) writeFloors(raisedFloors(readFloors(), judgements));
if (values.publish) publishAccuracy(accuracyOf(judgements, readMarkedSeeds().length));
if (corpus !== undefined) {
  const output = predicted ?? `${corpus.replace(/\.jsonl$/, '')}.predicted.jsonl`;
  await writePredictions(corpus, output);
  console.log(`\nPredictions for ${corpus} are in ${output}: hand both to the corpus's own scorer.`);
}
