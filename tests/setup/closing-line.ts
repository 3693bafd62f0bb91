import type { Reporter, TestModule } from 'vitest/node';

/** Ends every run with one plain line: `N passed, N failed`, and what was left out. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      let failedInModule = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        counts[state] += 1;
        if (state === 'failed') failedInModule += 1;
      }
      // A file that cannot be loaded, or a hook that throws, fails without any test of its own failing.
      if (module.state() === 'failed' && failedInModule === 0) counts.failed += 1;
    }
    const skipped = counts.skipped + counts.pending;
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  }
}
