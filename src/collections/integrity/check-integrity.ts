import type { Edition } from '../../schema/edition.ts';
import { findFaults } from './find-faults.ts';

/** More would say the same many times over. */
const MOST_FAULTS_NAMED = 20;

/** The analysis or the comparison contradicts itself: nothing made from it may be published. */
export class IntegrityError extends Error {
  constructor(faults: readonly string[]) {
    const named = faults.slice(0, MOST_FAULTS_NAMED);
    const more = faults.length > named.length ? [`… and ${faults.length - named.length} more.`] : [];
    super(
      [
        'The edition does not hold together:',
        ...[...named, ...more].map((fault) => `- ${fault}`),
        'This is a fault of the program, not of the articles: please report it with the seeds that show it. Nothing was published.',
      ].join('\n'),
    );
    this.name = 'IntegrityError';
    // The trace would lead here, while the fault was made earlier.
    this.stack = '';
  }
}

/** Throws an `IntegrityError` that names every fault. */
export function checkIntegrity(edition: Edition): void {
  const faults = findFaults(edition);
  if (faults.length > 0) throw new IntegrityError(faults);
}
