import { spawnSync } from 'node:child_process';

/** What the test runner tells its own modules; a build that reads it is a developer's, in which every page reads everything anew. */
const OF_THE_RUNNER = new Set(['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']);
const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.has(name)));

/** Builds a site by the README's command; the environment may name another folder of seeds, or a base. */
export function buildSite(outDir: string, environment: Record<string, string> = {}): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build', '--', '--silent', '--outDir', outDir], {
    encoding: 'utf8',
    env: { ...outside, ...environment },
  });
  return { status, stderr };
}
