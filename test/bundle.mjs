// Writes test/.bundles/<kind>-<n>.spec.*: each brings a share of the spec files into one module registry, so that Nest,
// TypeORM and Mantine load once a share and not once a file, and our own thousand files as one.
import fs from 'node:fs';
import path from 'node:path';

import { bundleNode } from './bundle-node.mjs';
import { bundleWeb } from './bundle-web.mjs';

const OUT = 'test/.bundles';
const WORKER = 'apps/worker/test';
/** Each for itself: they wait more than they compute, and beside each other. */
const WAITING = ['faults', 'faults-queue'];
const INTEGRATION = /\.int\.spec\.ts$/;
const SUITE = /^apps\/(?:api|worker)\/test\/|^apps\/web\/e2e\//;
/** Outside a `describe` it would run before every test of the share, other files' tests among them. */
const LOOSE_HOOK = /^(?:before|after)Each\(/m;

const suite = (name, folder, holds = () => true) => ({
  name,
  shares: 1,
  roots: [folder],
  holds: (file) => file.endsWith('.spec.ts') && path.dirname(file) === folder && holds(file),
});

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
  suite('isolation', 'apps/api/test/isolation'),
  suite('matrix', 'apps/api/test/matrix'),
  // The rules of the house are proved on a copy of it, without the application.
  suite('api', 'apps/api/test', (file) => !file.endsWith('/architecture.spec.ts')),
  ...WAITING.map((name) => suite(`worker-${name}`, WORKER, (file) => path.basename(file, '.spec.ts') === name)),
  suite('worker', WORKER, (file) => !WAITING.includes(path.basename(file, '.spec.ts'))),
];

/**
 * Shares the spec files out anew.
 * @param {(file: string) => boolean} isAsked - which of the bundles are wanted: each takes seconds to make
 * @throws Error naming the spec with a hook that would reach the tests of others, or one that is missing in its bundle
 */
export async function writeBundles(isAsked) {
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.mkdirSync(OUT, { recursive: true });
  const forNode = {};
  const asked = [];
  const written = [];
  for (const { name, shares, roots, holds } of KINDS) {
    const files = roots.flatMap(filesBelow).filter(holds).sort();
    for (let share = 0; share < shares; share++) {
      const out = path.join(OUT, `${name}-${share + 1}.spec.${name === 'web' ? 'cjs' : 'mjs'}`);
      if (!isAsked(`/${out}`)) continue;
      const ofShare = files.filter((_, i) => i % shares === share);
      for (const file of ofShare)
        if (LOOSE_HOOK.test(fs.readFileSync(file, 'utf8')))
          throw new Error(`${file} has a beforeEach or afterEach outside a describe: put it inside.`);
      asked.push(...ofShare);
      const imports = ofShare.map((file) => `import '../../${file}';\n`).join('');
      if (name === 'web') written.push(...(await bundleWeb(imports, out)));
      else fs.writeFileSync((forNode[path.basename(out, '.mjs')] = out.replace(/\.spec\.mjs$/, '.entry.ts')), imports);
    }
  }
  if (Object.keys(forNode).length > 0) written.push(...(await bundleNode(forNode, OUT)));
  const isWritten = new Set(written);
  const missing = asked.find((file) => !isWritten.has(path.resolve(file)));
  if (missing) throw new Error(`${missing} is in no bundle: what it tests would not be run.`);
}

function filesBelow(root) {
  return fs
    .readdirSync(root, { recursive: true })
    .map((file) => path.join(root, String(file)))
    .filter((file) => !file.includes('node_modules'));
}
