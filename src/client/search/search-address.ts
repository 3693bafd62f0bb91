import { searchKinds } from '../../schema/search.ts';
import type { Wanted } from './find-documents.ts';

/** What a search address asks for; parts it does not know are left out. */
export function wantedIn(parameters: URLSearchParams): Wanted {
  const kind = parameters.get('kind');
  return {
    query: parameters.get('q') ?? '',
    kind: searchKinds.find((known) => known === kind) ?? null,
    story: parameters.get('story') || null,
    source: parameters.get('source') || null,
  };
}

/** The query part of the address that asks for it, with its question mark; empty where nothing is asked for. */
export function addressFor({ query, kind, story, source }: Wanted): string {
  const given = Object.entries({ q: query, kind, story, source }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

/** True where there is something to look for. */
export const asksForSomething = (wanted: Wanted): boolean => addressFor({ ...wanted, query: wanted.query.trim() }) !== '';
