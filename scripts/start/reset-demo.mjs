// Puts the demo back to its first day while API and database run on; the API answers 503 meanwhile.
import fs from 'node:fs';
import path from 'node:path';

import { emptyDatabase } from './demo-state.mjs';
import { seedDemo } from './seed-demo.mjs';

/** Tells the API how far it is: `running` with a percentage, then `idle` or `failed`. */
export async function resetDemo({ api, startWorker, stopWorker, env, ownerUrl, dataDir }) {
  const say = (state, percent) => api.send({ type: 'demo-reset', state, percent });
  say('running', 0);
  try {
    await stopWorker();
    await emptyDatabase(ownerUrl);
    const files = path.join(dataDir, 'files');
    for (const name of fs.existsSync(files) ? fs.readdirSync(files) : [])
      fs.rmSync(path.join(files, name), { recursive: true });
    await seedDemo(env, (percent) => say('running', percent));
    await startWorker();
    say('idle', 100);
  } catch (error) {
    say('failed', 0);
    throw error;
  }
}
