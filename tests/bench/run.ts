import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs every `*.bench.ts` of this folder, one after another, each in a process of its own: a benchmark must not warm up the next. */
const folder = fileURLToPath(new URL('./', import.meta.url));
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .sort();

for (const file of files) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', folder + file, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
