// `npm run dev`: as `npm start`, and API and worker start anew when their sources change; the web app comes from vite.
import { spawn } from 'node:child_process';
import path from 'node:path';

import { BuildError, buildServer, ROOT } from './build.mjs';
import { run } from './start/run.mjs';
import { watchSources } from './start/watch-sources.mjs';

const WEB = 'http://localhost:5173';
const WATCHED = ['apps/api/src', 'apps/worker/src', 'libs'];

process.env.ONSIL_PUBLIC_URL ||= WEB; // links in mails lead to vite, whose origin is ours meanwhile
const house = await run({ buildsWeb: false });
if (house) {
  const vite = spawn(process.execPath, [path.join(ROOT, 'node_modules/vite/bin/vite.js'), 'apps/web', '--strictPort'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  house.undo(async () => {
    vite.kill();
  });
  watch(house);
}

/** Builds and starts anew once the sources have been quiet for a moment; a build that fails leaves what runs. */
function watch({ restart, undo }) {
  let working = Promise.resolve();
  const rebuild = async () => {
    try {
      if (await buildServer()) await restart();
    } catch (error) {
      console.error(error instanceof BuildError ? error.message : String(error));
    }
  };
  const end = watchSources(
    WATCHED.map((folder) => path.join(ROOT, folder)),
    () => {
      working = working.then(rebuild);
    },
  );
  undo(async () => end());
}
