// A file that is bundled already, with the map that leads Jest's traces back to the sources.
const { readFileSync } = require('node:fs');

module.exports = {
  process: (code, file) => ({ code, map: readFileSync(`${file}.map`, 'utf8') }),
};
