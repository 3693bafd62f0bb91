import type { APIRoute } from 'astro';
import { assetPath } from '../permalinks.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(assetPath('sitemap-index.xml'), site ?? url).href}\n`);
