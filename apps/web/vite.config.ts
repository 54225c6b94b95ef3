import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const libs = fileURLToPath(new URL('../../libs', import.meta.url));
/**
 * The libraries that every route needs, in one chunk: it compresses better than in ten, and stays cached when we change.
 * Beside it one chunk of what else the entry needs: our map of all pages, theme, Mantine's core.
 */
const ground =
  /node_modules\/(react|react-dom|scheduler|@tanstack\/(react-router|router-core|history|react-query|query-core|react-store|store)|i18next|openapi-fetch)\//;
/** What every page of a hub shows; what these read in turn stays where other pages share it. */
const hubFrame =
  /apps\/web\/src\/(app\/shell\/(hub-frame|nav|places|hub-switcher|person-menu|privacy-gate|waiting|use-density)|ui\/(format\/|pane|page-header|status-mark|mark-sprite|milestone-strip|query-states|empty-state))/;
/** What the way in shows of the frame: without a chunk of its own it would bring the frame's other icons along. */
const wayIn = /src\/ui\/(logo|icons\/(layout-grid|report-analytics|settings|users)\.)/;

const api = 'http://127.0.0.1:3000';

/** Puts the brotli form beside each asset; the API sends it as it is. */
function brotli(): Plugin {
  const compress = promisify(brotliCompress);
  return {
    name: 'onsil:brotli',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const texts = Object.values(bundle).filter(({ fileName }) => /^assets\/.*\.(js|css)$/.test(fileName));
      await Promise.all(
        texts.map(async (file) => {
          const text = file.type === 'chunk' ? file.code : file.source;
          await writeFile(path.join(dir, `${file.fileName}.br`), await compress(Buffer.from(text)));
        }),
      );
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), brotli()],
  resolve: { alias: [{ find: /^@onsil\/([^/]+)$/, replacement: `${libs}/$1/src/index.ts` }] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    // Each lazy import would name its chunks by hash, 10 kB in the first route; styles are still fetched along.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, chunks, { hostType }) => (hostType === 'html' ? chunks : []),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'ground', test: ground, priority: 2 },
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'marks', test: wayIn, includeDependenciesRecursively: false },
            { name: 'hub', test: hubFrame, includeDependenciesRecursively: false },
            // The frame of a hub's pages: in one chunk it is smaller than in a dozen.
            {
              name: 'shell',
              test: /src\/app\/shell\/(hub-frame|nav|places|hub-switcher|person-menu|waiting\.queries)/,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': api, '/dev': api, '/health': api } },
});
