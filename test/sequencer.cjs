/** The order in which files start: the longest first, so that no worker is left with one at the end. */
const ORDER = [
  /\/\.bundles\/worker-faults-1/,
  /\/\.bundles\/worker-faults-queue/,
  /\/\.bundles\/matrix-/,
  /\/\.bundles\/worker-/,
  /\/\.bundles\/web-/,
  /\/\.bundles\/(?:isolation|api)-/,
  /\/\.bundles\/int-/,
  /\/\.bundles\/unit-/,
  /\/architecture/,
];

const rank = ({ path }) => {
  const found = ORDER.findIndex((pattern) => pattern.test(path));
  return found < 0 ? ORDER.length : found;
};

module.exports = class Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => rank(one) - rank(other) || one.path.localeCompare(other.path));
  }

  cacheResults() {}
};
