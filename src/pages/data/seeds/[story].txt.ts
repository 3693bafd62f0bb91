import type { APIRoute, GetStaticPaths } from 'astro';
import { allStories } from '../../../collections/queries.ts';

export const getStaticPaths = (async () =>
  (await allStories()).map(({ id, text }) => ({ params: { story: id }, props: { text } }))) satisfies GetStaticPaths;

/** The seed byte for byte: its text was decoded with byte order mark and line ends left in. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
