// Snapshots stand beside the spec that takes them, also when it runs in a bundle.
const path = require('node:path');

const BUNDLE = /\/test\/\.bundles\/isolation-\d+\.spec\.mjs$/;
const SPEC = path.join(__dirname, '../apps/api/test/isolation/schema.spec.ts');

module.exports = {
  testPathForConsistencyCheck: path.join(__dirname, 'any.spec.ts'),
  resolveSnapshotPath: (test, extension) => {
    const spec = BUNDLE.test(test) ? SPEC : test;
    return path.join(path.dirname(spec), '__snapshots__', `${path.basename(spec)}${extension}`);
  },
  resolveTestPath: (snapshot, extension) => path.join(path.dirname(snapshot), '..', path.basename(snapshot, extension)),
};
