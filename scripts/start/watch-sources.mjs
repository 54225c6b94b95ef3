// Tells when sources change. Node 20's recursive `fs.watch` loses a file for good once an editor has put a new one in its
// place (vim and others save so), hence by looking: two thousand files are looked at in some 20 ms.
import fs from 'node:fs';
import path from 'node:path';

const SOURCE = /(?<!\.spec)\.(?:ts|csv|json)$/;

/**
 * Calls `changed` once sources of these folders have become others and have been quiet for one look.
 * @param {readonly string[]} folders @param {() => void} changed @returns {() => void} ends it
 */
export function watchSources(folders, changed, everyMs = 500) {
  let told = stateOf(folders);
  let seen = told;
  const timer = setInterval(() => {
    const now = stateOf(folders);
    const isQuiet = now === seen;
    seen = now;
    if (!isQuiet || now === told) return;
    told = now;
    changed();
  }, everyMs);
  return () => clearInterval(timer);
}

/**
 * Every source with what tells one writing of it from another: two may fall into one tick of the file system's clock.
 * One that goes while it is looked at counts as gone.
 */
function stateOf(folders) {
  return folders
    .flatMap((folder) => fs.readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))))
    .filter((file) => SOURCE.test(file))
    .map((file) => {
      const { mtimeMs, ino, size } = fs.statSync(file, { throwIfNoEntry: false }) ?? {};
      return [file, mtimeMs, ino, size].join(' ');
    })
    .join('\n');
}
