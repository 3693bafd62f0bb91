import type { APIRoute, GetStaticPaths } from 'astro';
import { theEdition } from '../../collections/queries.ts';
import { searchIndexFile } from '../../collections/search-index.ts';

export const getStaticPaths = (async () => {
  const { name, body } = searchIndexFile(await theEdition());
  return [{ params: { index: name }, props: { body } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props: { body } }) =>
  new Response(body, { headers: { 'content-type': 'application/json' } });
