import type { APIRoute, GetStaticPaths } from 'astro';
import { type DataFile, dataFiles } from '../../collections/published/data-files.ts';
import { theEdition } from '../../collections/queries.ts';

const ENDING = '.json';

export const getStaticPaths = (() =>
  dataFiles
    .filter(({ name }) => name.endsWith(ENDING))
    .map((file) => ({ params: { name: file.name.slice(0, -ENDING.length) }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = async ({ props: { file }, site, url }) =>
  new Response(file.body(await theEdition(), site ?? url), { headers: { 'content-type': file.type } });
