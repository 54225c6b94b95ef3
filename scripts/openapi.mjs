// Writes docs/openapi.json from the registered routes and apps/web/src/api/schema.d.ts from it. `--check` only compares.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import openapiTypescript, { astToString } from 'openapi-typescript';

import { buildServer, ROOT } from './build.mjs';

await buildServer();
const text = execFileSync(process.execPath, ['dist/apps/api/src/openapi/print-document.js'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 64 * 1_048_576,
});
const types = astToString(await openapiTypescript(text));
const files = { 'docs/openapi.json': text, 'apps/web/src/api/schema.d.ts': types };
const stale = Object.entries(files).filter(([file, content]) => readOf(file) !== content);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is stale: run npm run openapi`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, content] of stale) {
    fs.mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
    fs.writeFileSync(path.join(ROOT, file), content);
  }
  console.log(stale.length > 0 ? `Wrote ${stale.map(([file]) => file).join(', ')}.` : 'The API document is current.');
}

function readOf(file) {
  const full = path.join(ROOT, file);
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : '';
}
