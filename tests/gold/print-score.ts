import { parseArgs } from 'node:util';
import { z } from 'zod';
import { judgeEngine, raisedFloors, readFloors, writeFloors } from './engine-score.ts';
import { missLines, scoreList, scoreTable } from './score-table.ts';

const { values } = parseArgs({
  options: {
    by: { type: 'string', default: 'story' },
    misses: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
});
const dimension = z.enum(['story', 'kind', 'rule', 'band'], { error: '--by takes story, kind, rule or band.' }).parse(values.by);

const judgements = await judgeEngine();
const isNarrow = dimension === 'story' || dimension === 'band';
console.log(isNarrow ? scoreTable(judgements, dimension) : scoreList(judgements, dimension));
if (values.misses) console.log(`\n${missLines(judgements)}`);
if (values.raise) writeFloors(raisedFloors(readFloors(), judgements));
