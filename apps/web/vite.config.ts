import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const libs = fileURLToPath(new URL('../../libs', import.meta.url));
/** What every route needs, in one chunk: it compresses better than in ten, and stays cached when we change. */
const ground =
  /node_modules\/(react|react-dom|scheduler|@tanstack\/(react-router|router-core|history|react-query|query-core|react-store|store)|i18next|react-i18next|openapi-fetch)\//;

const api = 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { alias: [{ find: /^@onsil\/([^/]+)$/, replacement: `${libs}/$1/src/index.ts` }] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'ground', test: ground }] } } },
  },
  server: { port: 5173, proxy: { '/api': api, '/dev': api, '/health': api } },
});
