import { defineConfig } from 'astro/config';
import { atomicBuild } from '../../../src/integrations/atomic-build.ts';

export default defineConfig({ devToolbar: { enabled: false }, integrations: [atomicBuild()] });
