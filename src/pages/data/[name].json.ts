import type { APIRoute, GetStaticPaths } from 'astro';
import { type DataFile, dataFiles } from '../../collections/published/data-files.ts';
import { theEdition } from '../../collections/queries.ts';

export const getStaticPaths = (() => dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file }, site, url }) =>
  new Response(file.body(await theEdition(), site ?? url), { headers: { 'content-type': file.type } });
