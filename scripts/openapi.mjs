// Writes docs/openapi.json from the registered routes and apps/web/src/api/schema.d.ts from it. `--check` only compares
// both with the document that comes in: a spec has it already (apps/api/test/openapi.spec.ts).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import openapiTypescript, { astToString } from 'openapi-typescript';

import { buildServer, ROOT } from './build.mjs';

const isCheck = process.argv.includes('--check');
const document = isCheck ? await text(process.stdin) : await printed();
const types = astToString(await openapiTypescript(document));
const files = { 'docs/openapi.json': document, 'apps/web/src/api/schema.d.ts': types };
const stale = Object.entries(files).filter(([file, content]) => readOf(file) !== content);
if (isCheck) {
  for (const [file] of stale) console.error(`${file} is stale: run npm run openapi`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, content] of stale) {
    fs.mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    fs.writeFileSync(path.join(ROOT, file), content);
  }
  console.log(stale.length > 0 ? `Wrote ${stale.map(([file]) => file).join(', ')}.` : 'The API document is current.');
}

/** The document of what the sources say now. */
async function printed() {
  await buildServer();
  return execFileSync(process.execPath, ['dist/apps/api/src/openapi/print-document.js'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1_048_576,
  });
}

function readOf(file) {
  const full = path.join(ROOT, file);
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : '';
}
