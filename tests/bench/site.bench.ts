import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { kindOf, pagesOf } from '../setup/pages.ts';

/** Enough to see past one slow run; the median is compared. */
const RUNS = 5;

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = `${root}.cache/bench-site/`;

/** Seconds of one command, from start to exit. What Node compiles is kept where the builds of one site alone find it; none waits for a network. */
function secondsOf(command: string, args: readonly string[], folder: string): number {
  const env = { ...process.env, NODE_COMPILE_CACHE: `${cache}compiled${folder}`, ASTRO_TELEMETRY_DISABLED: '1' };
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`\`${command} ${args.join(' ')}\` failed:\n${stdout}\n${stderr}`);
  return (performance.now() - start) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const inRange = (values: readonly number[]): string =>
  `${median(values).toFixed(2)} s (${values.map((value) => value.toFixed(2)).join(', ')})`;

/** An Astro site with as many pages and one sentence on each: what any build has to pay. */
function writeBareSite(folder: string, pages: number): void {
  mkdirSync(`${folder}src/pages`, { recursive: true });
  writeFileSync(`${folder}package.json`, '{ "type": "module", "scripts": { "build": "astro build" } }');
  writeFileSync(
    `${folder}astro.config.mjs`,
    "export default { output: 'static', trailingSlash: 'always', build: { format: 'directory' } };\n",
  );
  writeFileSync(
    `${folder}src/pages/[page].astro`,
    `---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, n) => ({ params: { page: String(n) } }));\nconst { page } = Astro.params;\n---\n<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{page}</title></head><body><p>Page {page}</p></body></html>\n`,
  );
}

rmSync(cache, { recursive: true, force: true });
/** Both are built by the command that their users type. */
const npmBuild = (folder: string, ...options: string[]) => secondsOf('npm', ['run', '--silent', 'build', '--', ...options], folder);
const build = () => npmBuild(root, '--outDir', `${cache}ours/`);
const bare = () => npmBuild(`${cache}bare/`);

/** What an earlier build leaves for the next one, beside what Node has compiled: the store of the collections. */
rmSync(`${root}node_modules/.astro/`, { recursive: true, force: true });
const first = build();
const pages = pagesOf(`${cache}ours/`);
writeBareSite(`${cache}bare/`, pages.length);
const firstBare = bare();

const times = { ours: [] as number[], bare: [] as number[] };
// Taken in turns, so that a busy moment of the machine falls on both.
for (let run = 0; run < RUNS; run += 1) {
  times.ours.push(build());
  times.bare.push(bare());
}
console.log(
  `first build of ${pages.length} pages: ours ${first.toFixed(2)} s, bare ${firstBare.toFixed(2)} s, ratio ${(first / firstBare).toFixed(2)}`,
);
console.log(
  `build of ${pages.length} pages from the same seeds again: ours ${inRange(times.ours)}, bare ${inRange(times.bare)}, ratio ${(median(times.ours) / median(times.bare)).toFixed(2)} (wanted: at most 2)`,
);

const byKind = new Map<string, { path: string; bytes: number }>();
for (const page of pages) {
  const bytes = gzipSync(page.html).length;
  const kind = kindOf(page.path);
  if (bytes > (byKind.get(kind)?.bytes ?? 0)) byKind.set(kind, { path: page.path, bytes });
}
console.log('heaviest page of each kind, HTML with CSS, gzip:');
for (const [kind, { path, bytes }] of [...byKind].sort((a, b) => b[1].bytes - a[1].bytes)) {
  console.log(`  ${(bytes / 1024).toFixed(1).padStart(5)} KB  ${kind.padEnd(12)} ${path}`);
}
