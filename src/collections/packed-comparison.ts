import { gunzipSync, gzipSync } from 'node:zlib';
import type { WholeComparison } from '../schema/comparison.ts';

/** A comparison as a short text without quotes and escapes: its JSON repeats the same ids thousands of times. */
export const packed = (comparison: WholeComparison): string => gzipSync(JSON.stringify(comparison)).toString('base64');

/** What `packed` has packed. */
export const unpacked = (text: string): WholeComparison => JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString());
