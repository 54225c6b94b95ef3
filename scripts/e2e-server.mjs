// What the browser tests open: the product as `npm start` runs it, on a demo of its own that is filled anew,
// on port `ONSIL_E2E_PORT`.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const PARENT = '.data';
const DATA = `${PARENT}/e2e`;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (fs.existsSync(PARENT))
  for (const name of fs.readdirSync(PARENT))
    if (/^e2e(?:$|[-.])/.test(name)) fs.rmSync(`${PARENT}/${name}`, { recursive: true, force: true });
Object.assign(process.env, { PORT: process.env.ONSIL_E2E_PORT, ONSIL_DATA_DIR: DATA, ONSIL_DEMO: '1' });
await import('./start.mjs');
