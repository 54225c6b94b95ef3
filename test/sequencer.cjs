/** What takes longest starts first, so that no worker is left with it at the end. */
const LONGEST_FIRST = [
  /\/matrix\//,
  /\/\.bundles\/int-/,
  /\/isolation\/fuzz/,
  /\/test\/\w+\.spec/,
  /\/\.bundles\/web-/,
];

const rank = ({ path }) => {
  const found = LONGEST_FIRST.findIndex((pattern) => pattern.test(path));
  return found < 0 ? LONGEST_FIRST.length : found;
};

module.exports = class Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => rank(one) - rank(other) || one.path.localeCompare(other.path));
  }

  cacheResults() {}
};
