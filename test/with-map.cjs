// A file that is bundled already, with the map that leads Jest's traces back to the sources.
const { existsSync, readFileSync } = require('node:fs');

module.exports = {
  process: (code, file) => (existsSync(`${file}.map`) ? { code, map: readFileSync(`${file}.map`, 'utf8') } : { code }),
};
