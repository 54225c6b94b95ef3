// Writes a program of ours for Node with all our own code in one file, so that it starts in a moment and not in
// seconds: specs that share a process, the thread that reads a roster; with the packages in it, too, the workers that
// suites start and kill.
// `node test/bundle-node.mjs libs/ventures/src/roster-import/reading/read-roster.worker.ts out/reader.mjs`
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { transform } from '@swc/core';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What nobody names of them stays out: lists of what a lib offers, and schemas, which take long to make. */
const ONLY_NAMES = /\/libs\/(?:contracts\/.+(?<!\.spec)|[^/]+\/(?:src|testing)\/index)\.ts$/;
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
    return { code, map, moduleType: 'js', moduleSideEffects: !ONLY_NAMES.test(id) };
  },
};

/** Native code, what is loaded on its first use only, and packages that others look for and do without. */
const NEVER_INSIDE =
  /^(?:@node-rs\/argon2|sharp|date-holidays|file-type|iconv-lite|mailparser|smtp-server|pg-native|@nestjs\/(?:microservices|websockets)(?:\/.*)?|class-(?:validator|transformer)(?:\/.*)?|@fastify\/(?:view|static))$/;

/**
 * Bundles programs, with maps beside them; what several use stands in a file that they share. Packages stay outside.
 * @param {Record<string, string>} entries - TypeScript files by the name of what is written for them, without `.mjs`
 * @param {string} folder - where it is written
 * @returns {Promise<string[]>} the files whose code came along
 */
export async function bundleNode(entries, folder) {
  const { output } = await buildFor(folder, {
    build: {
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path.resolve(ROOT, file)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', keepNames: true },
      },
    },
  });
  return output.flatMap((chunk) => chunk.moduleIds ?? []);
}

/**
 * Bundles a program with every package it needs into one CommonJS script, which `run-compiled.cjs` can keep compiled.
 * @param {string} entry - a TypeScript file without a top-level `await`
 * @param {string} out - the script that is written
 */
export async function bundleWhole(entry, out) {
  await buildFor(path.dirname(out), {
    ssr: { noExternal: true },
    build: {
      minify: true, // what is read at each start
      rolldownOptions: {
        input: path.resolve(ROOT, entry),
        external: [NEVER_INSIDE],
        output: { entryFileNames: path.basename(out), format: 'cjs', keepNames: true, codeSplitting: false },
      },
    },
  });
}

async function buildFor(folder, { build: how, ...rest }) {
  const before = process.env.NODE_ENV; // a build calls itself `production`
  try {
    return await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      plugins: [ours],
      ...rest,
      build: {
        ssr: true,
        outDir: path.resolve(folder),
        emptyOutDir: false,
        copyPublicDir: false,
        minify: false,
        target: 'node20',
        ...how,
      },
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

const [, started, entry, out] = process.argv;
if (started === fileURLToPath(import.meta.url))
  await (out.endsWith('.cjs')
    ? bundleWhole(entry, out)
    : bundleNode({ [path.basename(out, '.mjs')]: entry }, path.dirname(out)));
