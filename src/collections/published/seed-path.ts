import { dataFilePath } from '../../permalinks.ts';

/** Where a story's seed lies on the site, byte for byte. */
export const seedPath = (story: string): string => dataFilePath(`seeds/${encodeURIComponent(story)}.txt`);
