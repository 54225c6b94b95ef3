// Builds what is not built: the server (swc, half a second) and the web app (vite). A stamp of the sources' content
// says what is up to date. `node scripts/build.mjs [server|web] [--force]`
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SERVER_FOLDERS = ['apps/api/src', 'apps/worker/src', 'libs'];
const WEB_FOLDERS = ['apps/web', 'libs/contracts/src'];
const ALWAYS = ['package-lock.json', 'tsconfig.base.json'];
const IS_TEST = /(?:\.spec\.tsx?$|(?:^|\/)(?:testing|e2e|node_modules)\/|\.d\.ts$|\.md$)/;

/** A build that failed; its output has been printed. */
export class BuildError extends Error {}

/** Compiles API, worker and libs into `dist/`. Files without a source any more are removed, never the whole folder. */
export async function buildServer({ force = false } = {}) {
  const sources = filesOf(SERVER_FOLDERS).filter((file) => /^(?:apps|libs\/[^/]+\/src)\//.test(file));
  return unlessBuilt('server', [...sources, '.swcrc', 'scripts/build.mjs'], force, async () => {
    const { transformFile } = await needed('@swc/core');
    const written = await Promise.all(sources.map((file) => emit(file, transformFile)));
    removeOrphans(new Set(written.flat()));
    return `${sources.length} server files`;
  });
}

/** Builds `apps/web` into `dist/web`, when there is a web app. */
export async function buildWeb({ force = false } = {}) {
  if (!fs.existsSync(path.join(ROOT, 'apps/web/index.html'))) return false;
  return unlessBuilt('web', filesOf(WEB_FOLDERS), force, () => {
    const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
    const { status } = spawnSync(process.execPath, [vite, 'build', 'apps/web', '--logLevel', 'warn'], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (status !== 0) throw new BuildError('The web app could not be built; the lines above say why.');
    return 'the web app';
  });
}

async function unlessBuilt(part, files, force, build) {
  const stampFile = path.join(ROOT, 'dist', `.${part}-stamp`);
  const stamp = stampOf([...files, ...ALWAYS]);
  if (!force && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return false;
  const begun = performance.now();
  fs.mkdirSync(path.join(ROOT, 'dist'), { recursive: true });
  fs.rmSync(stampFile, { force: true }); // a build that is killed half-way must not look finished
  const what = await build();
  fs.writeFileSync(stampFile, stamp);
  console.log(`Built ${what} in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  return true;
}

function stampOf(files) {
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(ROOT, file)))
      .update('\0');
  return hash.digest('hex');
}

function filesOf(folders) {
  return folders
    .filter((folder) => fs.existsSync(path.join(ROOT, folder)))
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
    )
    .filter((file) => !IS_TEST.test(file));
}

/** TypeScript is compiled; what lies beside it (tables, templates) is copied. Answers the files written. */
async function emit(file, transformFile) {
  const out = path.join(ROOT, 'dist', file.replace(/\.ts$/, '.js'));
  fs.mkdirSync(path.dirname(out), { recursive: true });
  if (!file.endsWith('.ts')) {
    fs.copyFileSync(path.join(ROOT, file), out);
    return [out];
  }
  const { code, map } = await transformFile(path.join(ROOT, file), {
    cwd: ROOT,
    configFile: path.join(ROOT, '.swcrc'),
    sourceFileName: path.relative(path.dirname(out), path.join(ROOT, file)),
  });
  fs.writeFileSync(out, `${code}\n//# sourceMappingURL=${path.basename(out)}.map\n`);
  fs.writeFileSync(`${out}.map`, map);
  return [out, `${out}.map`];
}

function removeOrphans(written) {
  for (const top of ['apps', 'libs']) {
    const folder = path.join(ROOT, 'dist', top);
    for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      if (entry.isFile() && !written.has(file)) fs.rmSync(file);
    }
  }
}

async function needed(name) {
  try {
    return await import(name);
  } catch (cause) {
    throw new BuildError(`${name} is not installed: run \`npm ci\` first.`, { cause });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [part] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  const force = process.argv.includes('--force');
  try {
    const built = [part !== 'web' && (await buildServer({ force })), part !== 'server' && (await buildWeb({ force }))];
    if (!built.some(Boolean)) console.log('Everything is built and up to date.');
  } catch (error) {
    console.error(error instanceof BuildError ? error.message : error);
    process.exitCode = 1;
  }
}
