import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const libs = fileURLToPath(new URL('../../libs', import.meta.url));
const api = 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { alias: [{ find: /^@onsil\/([^/]+)$/, replacement: `${libs}/$1/src/index.ts` }] },
  build: { outDir: '../../dist/web', emptyOutDir: true, manifest: true },
  server: { port: 5173, proxy: { '/api': api, '/dev': api, '/health': api } },
});
