// A file that is bundled already, with the map that leads Jest's traces back to the sources.
const { existsSync, readFileSync } = require('node:fs');

/** On the first line, so that no other moves. */
const AT_HAND = `const { ${require('./kept-globals.cjs').join(', ')} } = globalThis; `;

module.exports = {
  process: (bundled, file) => {
    const code = file.endsWith('.mjs') ? AT_HAND + bundled : bundled; // a script has been given them by `jest.config.mjs`
    return existsSync(`${file}.map`) ? { code, map: readFileSync(`${file}.map`, 'utf8') } : { code };
  },
};
