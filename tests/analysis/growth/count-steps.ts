import { Session } from 'node:inspector/promises';
import { type HiddenWork, hiddenWorkOf } from './hidden-work.ts';

/** A stretch of a script, in UTF-16 units, with how often it ran. */
type Block = { start: number; end: number; count: number };
/** The blocks of one function, the whole of it first, each before those inside it. */
export type CountedFunction = { url: string; name: string; blocks: readonly Block[] };
/** Functions that did not run are left out where nothing around them ran. */
export type Steps = { functions: readonly CountedFunction[]; hidden: HiddenWork };
/** Counts how often each block of the scripts under an address runs in `work`. */
export type CountSteps = (work: () => void, folder: URL) => Promise<Steps>;

/** To count every run, the engine must not optimise: it would put functions into their callers, where nobody counts them. */
export const ENGINE_OPTIONS: readonly string[] = ['--no-opt', '--no-maglev'];

/**
 * Has the engine count from here on; the counts are the same at every run, whatever else the machine does. Only in functions that are
 * compiled later does it count by blocks: what is to be counted must not be loaded before.
 */
export async function startCounting(): Promise<CountSteps> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async (work, folder) => {
    await session.post('Profiler.takePreciseCoverage');
    const hidden = hiddenWorkOf(work);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = result
      .filter(({ url }) => url.startsWith(folder.href))
      .flatMap(({ url, functions }) =>
        functions.map(({ functionName, ranges }) => ({
          url,
          name: functionName,
          blocks: ranges.map(({ startOffset, endOffset, count }) => ({ start: startOffset, end: endOffset, count })),
        })),
      );
    return { functions, hidden };
  };
}
