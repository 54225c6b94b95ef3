// Prints docs/permissions.md from the permission matrix.
import fs from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';

register('../test/swc-hooks.mjs', import.meta.url);
const { permissionsPage } = await import('../libs/identity/src/access/permissions-page.ts');
const page = fileURLToPath(new URL('../docs/permissions.md', import.meta.url));
fs.writeFileSync(page, permissionsPage());
console.log('docs/permissions.md is printed.');
