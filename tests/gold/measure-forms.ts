import { writeFileSync } from 'node:fs';
import { pageForms } from '../../src/analysis/attribution/page-forms.ts';
import { formsInCorpus, formsInEvents } from './judge-forms.ts';

const USAGE = `Usage: npm run --silent fit:forms -- CORPUS.jsonl
Counts how often the mention is right that a form of the page gives, on an annotated corpus and on the marked events; the bands of forms rest on it.`;
const MEASURED = new URL('../../src/analysis/attribution/page-forms.json', import.meta.url);

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const [corpus, events] = [formsInCorpus(path), formsInEvents()];
  const measured = Object.fromEntries(pageForms.map((form) => [form, { corpus: corpus[form], events: events[form] }]));
  writeFileSync(MEASURED, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(JSON.stringify(measured, null, 2));
}
