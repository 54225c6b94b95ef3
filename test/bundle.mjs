// Writes test/.bundles/<kind>-<n>.spec.ts: each imports a share of the spec files into one module registry, so that
// Nest, TypeORM and Mantine load once a share and not once a file.
import fs from 'node:fs';
import path from 'node:path';

const OUT = 'test/.bundles';
const INTEGRATION = /\.int\.spec\.ts$/;
const SUITE = /^apps\/(?:api|worker)\/test\/|^apps\/web\/e2e\//;

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

/** Shares the spec files out anew. */
export function writeBundles() {
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.mkdirSync(OUT, { recursive: true });
  for (const { name, shares, roots, holds } of KINDS) {
    const files = roots.flatMap(filesBelow).filter(holds).sort();
    for (let share = 0; share < shares; share++) {
      const lines = files.filter((_, i) => i % shares === share).map((file) => `import '../../${file}';\n`);
      fs.writeFileSync(path.join(OUT, `${name}-${share + 1}.spec.ts`), lines.join(''));
    }
  }
}

function filesBelow(root) {
  return fs
    .readdirSync(root, { recursive: true })
    .map((file) => path.join(root, `${file}`))
    .filter((file) => !file.includes('node_modules'));
}
