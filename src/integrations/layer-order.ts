import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const order = readFileSync(new URL('../styles/layers.css', import.meta.url), 'utf8');
const STYLE_SHEET = /\.css$|[?&]lang\.css$/;

/**
 * Puts the order of the cascade layers in front of every style sheet. A page's style sheets are joined in the order of its imports;
 * without this the first import would decide which layer is strongest.
 */
export const layerOrder = (): AstroIntegration => ({
  name: 'layer-order',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'layer-order',
              enforce: 'pre',
              transform: { filter: { id: STYLE_SHEET }, handler: (code: string) => order + code },
            },
          ],
        },
      });
    },
  },
});
