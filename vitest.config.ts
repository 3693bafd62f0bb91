import { defineConfig } from 'vitest/config';

/** Building the site and starting a browser take their time on a small machine; a unit test must not. */
const SITE_TIMEOUT_MS = 60_000;

export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: './tests/setup/built-site.ts',
          testTimeout: SITE_TIMEOUT_MS,
          hookTimeout: SITE_TIMEOUT_MS,
        },
      },
    ],
  },
});
