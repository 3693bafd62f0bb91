import { readFileSync } from 'node:fs';
import { analyseStory } from '../analysis/analyse-story.ts';
import { sliceOf } from '../analysis/text/slice.ts';

for (const file of process.argv.slice(2)) {
  const analysis = analyseStory(readFileSync(file, 'utf8'));
  for (const quote of analysis.quotes) {
    const source = quote.attribution ? analysis.voices[quote.attribution.voices[0]]?.name : '(unattributed)';
    console.log(`${source}\t${quote.segments.map((segment) => sliceOf(analysis.text, segment)).join(' … ')}`);
  }
}
