// A file that is bundled already, with the map that leads Jest's traces back to the sources.
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');

/** On a module's first line, so that no other moves; packages that are scripts get them from `jest.config.mjs`. */
const AT_HAND = `const { ${require('./kept-globals.cjs').join(', ')} } = globalThis; `;

module.exports = {
  process: (bundled, file) => {
    const code = file.endsWith('.mjs') ? AT_HAND + bundled : bundled;
    return existsSync(`${file}.map`) ? { code, map: readFileSync(`${file}.map`, 'utf8') } : { code };
  },
  // Jest keeps what was transformed, and does not look whether the transformer is another.
  getCacheKey: (bundled, file, { configString }) =>
    createHash('sha1').update([AT_HAND, file, configString, bundled].join('\0')).digest('hex'),
};
