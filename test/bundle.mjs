// Writes test/.bundles/int-<n>.spec.ts: each imports a share of the *.int.spec.ts files into one module registry,
// so that Nest and TypeORM load once a share and not once a file.
import fs from 'node:fs';
import path from 'node:path';

const ROOTS = ['apps/api', 'apps/worker', 'libs'];
const OUT = 'test/.bundles';

/** @returns the number of test files found */
export function writeBundles(shares) {
  const files = ROOTS.filter((root) => fs.existsSync(root))
    .flatMap((root) => fs.readdirSync(root, { recursive: true }).map((file) => path.join(root, `${file}`)))
    .filter((file) => file.endsWith('.int.spec.ts') && !file.includes('node_modules'))
    .sort();
  fs.rmSync(OUT, { recursive: true, force: true });
  fs.mkdirSync(OUT, { recursive: true });
  for (let share = 0; share < shares; share++) {
    const lines = files.filter((_, i) => i % shares === share).map((file) => `import '../../${file}';\n`);
    fs.writeFileSync(path.join(OUT, `int-${share + 1}.spec.ts`), lines.join(''));
  }
  return files.length;
}
