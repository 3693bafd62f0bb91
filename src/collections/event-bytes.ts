import { readFile } from 'node:fs/promises';

/** `event.yaml` as it lies in a folder of seeds, not yet understood; without bytes where there is no such file. */
export type EventBytes = { file: URL; bytes: Uint8Array };

/** Throws where the file is there and cannot be read. */
export async function readEventBytes(folder: URL): Promise<EventBytes> {
  const file = new URL('event.yaml', folder);
  const bytes = await readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Uint8Array();
    throw error;
  });
  return { file, bytes };
}
