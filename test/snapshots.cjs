// Snapshots stand beside the spec that takes them, also when it runs in a bundle: one spec of each may.
const path = require('node:path');

const BUNDLE = /\/test\/\.bundles\/(\w+)-\d+\.spec\.mjs$/;
const SPECS = {
  isolation: path.join(__dirname, '../apps/api/test/isolation/schema.spec.ts'),
  matrix: path.join(__dirname, '../apps/api/test/matrix/matrix.spec.ts'),
};

module.exports = {
  testPathForConsistencyCheck: path.join(__dirname, 'any.spec.ts'),
  resolveSnapshotPath: (test, extension) => {
    const spec = SPECS[BUNDLE.exec(test)?.[1]] ?? test;
    return path.join(path.dirname(spec), '__snapshots__', `${path.basename(spec)}${extension}`);
  },
  resolveTestPath: (snapshot, extension) => path.join(path.dirname(snapshot), '..', path.basename(snapshot, extension)),
};
