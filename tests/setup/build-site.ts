import { spawnSync } from 'node:child_process';

/** Builds a site by the README's command; the environment may name another folder of seeds, or a base. */
export function buildSite(outDir: string, environment: Record<string, string> = {}): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build', '--', '--silent', '--outDir', outDir], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stderr };
}
