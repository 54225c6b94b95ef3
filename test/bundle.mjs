// Writes test/.bundles/<kind>-<n>.spec.*: each brings a share of the spec files into one module registry, so that Nest,
// TypeORM and Mantine load once a share and not once a file.
import fs from 'node:fs';
import path from 'node:path';

import { bundleWeb } from './bundle-web.mjs';

const OUT = 'test/.bundles';
const INTEGRATION = /\.int\.spec\.ts$/;
const SUITE = /^apps\/(?:api|worker)\/test\/|^apps\/web\/e2e\//;
/** Outside a `describe` it runs before every test of the share, other files' tests among them: time for nothing. */
const LOOSE_HOOK = /^(?:before|after)Each\(/m;

/** Shares that one worker is done with soon leave the other one little to wait for. */
const KINDS = [
  { name: 'int', shares: 4, roots: ['apps', 'libs'], holds: (file) => INTEGRATION.test(file) },
  { name: 'web', shares: 1, roots: ['apps/web/src'], holds: (file) => file.endsWith('.spec.tsx') },
  {
    name: 'unit',
    shares: 1,
    roots: ['apps', 'libs', 'scripts'],
    holds: (file) => file.endsWith('.spec.ts') && !INTEGRATION.test(file) && !SUITE.test(file),
  },
];

/**
 * Shares the spec files out anew.
 * @param {(file: string) => boolean} isAsked - which of the bundles are wanted: that of the web takes seconds to make
 */
export async function writeBundles(isAsked) {
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.mkdirSync(OUT, { recursive: true });
  for (const { name, shares, roots, holds } of KINDS) {
    const files = roots.flatMap(filesBelow).filter(holds).sort();
    for (let share = 0; share < shares; share++) {
      const out = path.join(OUT, `${name}-${share + 1}.spec.${name === 'web' ? 'cjs' : 'ts'}`);
      if (!isAsked(`/${out}`)) continue;
      const ofShare = files.filter((_, i) => i % shares === share);
      for (const file of ofShare)
        if (LOOSE_HOOK.test(fs.readFileSync(file, 'utf8')))
          console.warn(`${file}: a beforeEach or afterEach outside a describe runs before all tests of its share.`);
      const imports = ofShare.map((file) => `import '../../${file}';\n`).join('');
      if (name === 'web') await bundleWeb(imports, out);
      else fs.writeFileSync(out, imports);
    }
  }
}

function filesBelow(root) {
  return fs
    .readdirSync(root, { recursive: true })
    .map((file) => path.join(root, `${file}`))
    .filter((file) => !file.includes('node_modules'));
}
