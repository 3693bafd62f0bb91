import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** A folder with these files, gone when the test is over. A name that ends in a slash is a folder. */
export function folderOf(files: Record<string, string | Uint8Array>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return pathToFileURL(`${folder}/`);
}

/** The message of an error about a folder, which is called `seeds/` in it. */
export async function messageAbout(folder: URL, reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('Reading was expected to fail, and did not.');
  return error.message.replaceAll(decodeURIComponent(folder.pathname), 'seeds/');
}
