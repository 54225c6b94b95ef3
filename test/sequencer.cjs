/**
 * The order in which files start. What waits most of its time (for a lease to run out, a mail server to answer) starts
 * first, so that all the others compute meanwhile; of those the longest first, so that no worker is left with it at
 * the end.
 */
const ORDER = [
  /\/\.bundles\/worker-faults-1/,
  /\/\.bundles\/worker-faults-queue/,
  /\/\.bundles\/matrix-/,
  /\/\.bundles\/worker-/,
  /\/\.bundles\/web-/,
  /\/\.bundles\/int-/,
  /\/\.bundles\/(?:isolation|api)-/,
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
