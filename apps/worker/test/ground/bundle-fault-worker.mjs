// Writes the suites' worker with our own code in one file, so that a worker starts in a second and not in four:
// the suites start many. `node apps/worker/test/ground/bundle-fault-worker.mjs out/fault-worker.mjs`
import fs from 'node:fs';
import path from 'node:path';

import { transform } from '@swc/core';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const LIB = /^@onsil\/([^/]+)$/;

const swc = JSON.parse(fs.readFileSync(path.join(ROOT, '.swcrc'), 'utf8'));
delete swc.jsc.paths;
delete swc.jsc.baseUrl;

/** TypeScript as every other test compiles it: the decorators carry their types. */
const ours = {
  name: 'ours',
  enforce: 'pre',
  resolveId: (id) => (LIB.test(id) ? path.join(ROOT, 'libs', LIB.exec(id)[1], 'src/index.ts') : null),
  async load(id) {
    if (!id.endsWith('.ts')) return null;
    const source = fs.readFileSync(id, 'utf8');
    const { code } = await transform(source, { ...swc, filename: id, swcrc: false, module: { type: 'es6' } });
    return { code, moduleType: 'js' };
  },
};

const out = path.resolve(process.argv[2]);
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  plugins: [ours],
  build: {
    ssr: path.join(import.meta.dirname, 'fault-worker.ts'),
    outDir: path.dirname(out),
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    target: 'node20',
    rolldownOptions: {
      output: { entryFileNames: path.basename(out), keepNames: true },
    },
  },
});
