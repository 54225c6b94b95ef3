// What this start was told: the environment and .env, judged by the same schema as API and worker.
import fs from 'node:fs';
import path from 'node:path';

import { ROOT } from '../build.mjs';
import { StartError } from './start-error.mjs';

/** Reads `.env`; what the environment says already wins. */
export function loadEnvFile() {
  const file = path.join(ROOT, '.env');
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/**
 * The settings as API and worker will see them, before there is a database: on the embedded server its address is not
 * known yet, and the demo is on unless told otherwise.
 */
export async function readSettings(environment) {
  const embedded = !environment.DATABASE_URL;
  const settings = await settingsOf({
    ...environment,
    ...(embedded && {
      DATABASE_URL: 'postgres://onsil_app@127.0.0.1/onsil',
      ONSIL_DEMO: environment.ONSIL_DEMO || '1',
    }),
  });
  return { embedded, settings };
}

/** @throws StartError naming every wrong variable */
export async function settingsOf(environment) {
  const { settingsOf: parse, WrongSettings } = await import('../../dist/libs/platform/src/config/settings.js');
  try {
    return parse(environment);
  } catch (error) {
    throw error instanceof WrongSettings ? new StartError(error.message) : error;
  }
}
