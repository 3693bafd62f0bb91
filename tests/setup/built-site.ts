import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { chromiumPath } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Absolute path of the built site. */
    siteFolder: string;
    /** Address the built site is served at, without a trailing slash. */
    siteAddress: string;
    chromium: string | null;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the site by the README's command into a folder of its own and serves it for the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = `${root}.cache/test-site/`;
  const built = buildSite(folder);
  if (built.status !== 0) throw new Error(`The site could not be built.\n${built.stderr}`);

  const server = await preview({ root, outDir: folder, logLevel: 'silent', server: { host: '127.0.0.1', port: 4380 } });
  const chromium = chromiumPath();
  if (chromium === null) {
    const message =
      'Tests in a browser are left out: no Chromium found. Get it with `apt-get install chromium`, or name it in CHROMIUM_PATH.';
    if (process.env.CI) throw new Error(message);
    console.warn(message);
  }
  project.provide('siteFolder', folder);
  project.provide('siteAddress', `http://127.0.0.1:${server.port}`);
  project.provide('chromium', chromium);
  return () => server.stop();
}
