// Node loader hooks: TypeScript as it stands in `libs` and `apps`, compiled one file at a time when it is imported.
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { transform } from '@swc/core';

const root = new URL('../', import.meta.url);
const swc = JSON.parse(readFileSync(new URL('.swcrc', root), 'utf8'));
delete swc.jsc.paths;
delete swc.jsc.baseUrl; // `resolve` maps the names itself

const LIB = /^@onsil\/(?:(testing)\/)?([^/]+)$/;

export async function resolve(specifier, context, next) {
  const [, testing, lib] = LIB.exec(specifier) ?? [];
  if (lib) return { url: new URL(`libs/${lib}/${testing ?? 'src'}/index.ts`, root).href, shortCircuit: true };
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    ...swc,
    filename,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
