/**
 * What takes longest starts first, so that no worker is left with it at the end; what waits most of its time (for a
 * lease to run out, a mail server to answer) runs beside what computes.
 */
const LONGEST_FIRST = [
  /\/matrix\/matrix/,
  /\/worker\/test\/faults\.spec/,
  /\/\.bundles\/int-/,
  /\/\.bundles\/web-/,
  /\/worker\/test\//,
  /\/isolation\/fuzz/,
  /\/architecture/,
  /\/test\/\w+\.spec/,
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
