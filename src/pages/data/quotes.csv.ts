import type { APIRoute } from 'astro';
import { quotesTable } from '../../collections/published/quotes-table.ts';
import { theEdition } from '../../collections/queries.ts';

export const GET: APIRoute = async ({ site, url }) =>
  new Response(quotesTable(await theEdition(), site ?? url), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
