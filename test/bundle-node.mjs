// Writes a program of ours for Node with all our own code in one file, so that it starts in a moment and not in
// seconds: specs that share a process, the workers that suites start, the thread that reads a roster.
// `node test/bundle-node.mjs apps/worker/test/ground/fault-worker.ts out/fault-worker.mjs`
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { transform } from '@swc/core';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LIB = /^@onsil\/(?:(testing)\/)?([^/]+)$/;

const swc = JSON.parse(fs.readFileSync(path.join(ROOT, '.swcrc'), 'utf8'));
delete swc.jsc.paths;
delete swc.jsc.baseUrl;

/** TypeScript compiled with decorators that carry their types; a module still finds what lies beside its source. */
const ours = {
  name: 'ours',
  enforce: 'pre',
  resolveId(id) {
    const [, testing, lib] = LIB.exec(id) ?? [];
    return lib ? path.join(ROOT, 'libs', lib, testing ?? 'src', 'index.ts') : null;
  },
  async load(id) {
    if (!id.endsWith('.ts')) return null;
    const source = fs
      .readFileSync(id, 'utf8')
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)));
    const options = { ...swc, filename: id, swcrc: false, sourceMaps: true, module: { type: 'es6' } };
    const { code, map } = await transform(source, options);
    return { code, map, moduleType: 'js' };
  },
};

/**
 * Bundles programs, with maps beside them; what several use stands in a file that they share. Packages stay outside.
 * @param {Record<string, string>} entries - TypeScript files by the name of what is written for them, without `.mjs`
 * @param {string} folder - where it is written
 */
export async function bundleNode(entries, folder) {
  const before = process.env.NODE_ENV; // a build calls itself `production`
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      plugins: [ours],
      build: {
        ssr: true,
        outDir: path.resolve(folder),
        emptyOutDir: false,
        copyPublicDir: false,
        minify: false,
        sourcemap: true,
        target: 'node20',
        rolldownOptions: {
          input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.resolve(ROOT, file)])),
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', keepNames: true },
        },
      },
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

const [, started, entry, out] = process.argv;
if (started === fileURLToPath(import.meta.url))
  await bundleNode({ [path.basename(out, '.mjs')]: entry }, path.dirname(out));
