import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { longTexts } from './long-texts.ts';

/** Where ten times the text takes longer than this many times as long, a hundred times the text would keep the machine for hours. */
const HOPELESS = 15;

const script = fileURLToPath(new URL('analyse-long-text.ts', import.meta.url));

/**
 * Milliseconds of one analysis. Each size has a process of its own, in which as many characters are analysed in all as in that of any other:
 * none finds the code warm that another has warmed, and each has as much to clear away.
 */
const millisecondsOf = (name: string, size: number, rounds: number): number =>
  Number(execFileSync(process.execPath, [script, name, String(size), String(rounds)], { encoding: 'utf8' })) / rounds;

for (const [name, { sizes }] of longTexts) {
  const [shortest = 0] = sizes;
  let first = 0;
  let before = 0;
  for (const size of sizes) {
    const took = millisecondsOf(name, size, Math.max(...sizes) / size);
    first ||= took;
    const longer = size / shortest;
    const times = longer > 1 ? `, ${(took / first).toFixed(1)} times the first (at most ${longer})` : '';
    console.log(`length, ${name}: ${size / 1000} KB in ${took.toFixed(0)} ms${times}`);
    if (before > 0 && took / before > HOPELESS) {
      console.log('length: longer ones are left out, for the time grows faster than the text');
      break;
    }
    before = took;
  }
}
