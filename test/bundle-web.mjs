// Writes test/.bundles/web-1.spec.js: the web specs with all they import in one file, made by the bundler that also
// makes the app. Jest would compile and load the nine hundred files of Mantine for the few it needs.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LIB = /^@onsil\/(?:(testing)\/)?([^/]+)$/;

/**
 * What stays outside: Jest's own, Node's, and React, which asks its module for Node's timers. A preview of a PDF needs
 * a browser's canvas, and no spec shows one.
 */
const OUTSIDE = [/^@jest\/globals$/, /^node:/, /^react(-dom)?($|\/)/, /^pdfjs-dist$/, /\/pdf-character-maps\.js$/];

const ours = {
  name: 'onsil:tests',
  enforce: 'pre',
  resolveId: (id) => {
    const [, testing, lib] = LIB.exec(id) ?? [];
    return lib ? path.join(ROOT, 'libs', lib, testing ?? 'src', 'index.ts') : null;
  },
  // Mantine asks whether it is tested; the build of it that bundlers take has its answer compiled in.
  load: (id) => (id.endsWith('/get-env/get-env.mjs') ? `export const getEnv = () => 'test';` : null),
};

/**
 * Bundles specs into one, with a map beside it.
 * @param {string} imports - the program that imports them
 * @param {string} out - the file to write
 * @returns {Promise<string[]>} the files whose code came along
 */
export async function bundleWeb(imports, out) {
  const entry = out.replace(/\.spec\.cjs$/, '.entry.ts');
  fs.writeFileSync(entry, imports);
  // A build calls itself `production`, for this process and all that it starts afterwards: React would have no `act`.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'test';
  try {
    const { output } = await bundle(entry, out);
    return output.flatMap((chunk) => chunk.moduleIds ?? []);
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

function bundle(entry, out) {
  return build({
    root: ROOT,
    configFile: false,
    mode: 'test',
    logLevel: 'error',
    plugins: [ours],
    define: { 'process.env.NODE_ENV': '"test"' },
    ssr: { noExternal: true },
    build: {
      ssr: path.resolve(entry),
      outDir: path.dirname(path.resolve(out)),
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      sourcemap: true,
      target: 'node20',
      rolldownOptions: {
        external: OUTSIDE,
        output: { format: 'cjs', codeSplitting: false, entryFileNames: path.basename(out), keepNames: true },
      },
    },
  });
}
