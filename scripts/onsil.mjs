// `npm run onsil -- setup …`: the first network, its operator, its first hub and that hub's manager, in an empty database.
import { parseArgs } from 'node:util';

import { BuildError, buildServer, ROOT } from './build.mjs';
import { PgError } from './pg.mjs';
import { startChild } from './start/child.mjs';
import { openDatabase } from './start/database.mjs';
import { loadEnvFile, readSettings } from './start/settings.mjs';
import { StartError } from './start/start-error.mjs';

const USAGE = `Usage: npm run onsil -- setup --network <name> --operator-email <address> --hub <path name> --manager-email <address>

  --network         the network's name, for example "Social Campus On"
  --operator-email  who runs the network; gets a link to set a password
  --hub             the first hub's path name, for example campus-gangwon
  --manager-email   who manages that hub; gets an invitation
  --hub-name-ko     the hub's Korean name (the path name when left out)
  --hub-name-en     the hub's English name (the path name when left out)
  --kind            campus or town (campus)
  --time-zone       the hub's time zone (Asia/Seoul)
  --locale          ko or en (ko)

Needs the settings of .env.example with ONSIL_DEMO=0, and mails the links. Run again before anybody signed in, it makes
nothing twice and gives new links; once people exist it refuses.`;

const text = (fallback) => ({ type: 'string', ...(fallback && { default: fallback }) });
const OPTIONS = {
  network: text(),
  'operator-email': text(),
  hub: text(),
  'manager-email': text(),
  'hub-name-ko': text(),
  'hub-name-en': text(),
  kind: text('campus'),
  'time-zone': text('Asia/Seoul'),
  locale: text('ko'),
  help: { type: 'boolean' },
};

try {
  await main();
} catch (error) {
  const mendable = [StartError, PgError, BuildError].some((kind) => error instanceof kind);
  console.error(mendable ? error.message : error);
  process.exitCode = 1;
}

async function main() {
  const command = readCommand();
  if (!command) return;
  process.chdir(ROOT);
  loadEnvFile();
  process.env.ONSIL_DEMO = '0';
  await buildServer();
  const { embedded, settings } = await readSettings(process.env);
  let stopOurs = async () => {};
  try {
    const { appUrl } = await openDatabase(embedded, settings.ONSIL_DATA_DIR, ({ joined, stop }) => {
      if (!joined) stopOurs = stop;
    });
    const { DATABASE_OWNER_URL: _ownerUrl, ...env } = process.env;
    const child = await startChild({
      entry: 'apps/api/src/set-up.js',
      args: [JSON.stringify(command)],
      env: { ...env, DATABASE_URL: appUrl },
    });
    process.exitCode = await child.ended; // what was wrong, it has said
  } finally {
    await stopOurs();
  }
}

/** What was asked for, or nothing when only the usage was wanted. @throws StartError for a word that is not understood */
function readCommand() {
  const { values, positionals } = parsed();
  if (values.help) {
    console.log(USAGE);
    return undefined;
  }
  const missing = ['network', 'operator-email', 'hub', 'manager-email'].filter((name) => !values[name]);
  if (positionals.join(' ') !== 'setup' || missing.length > 0)
    throw new StartError(`${missing.length > 0 ? `Missing: --${missing.join(', --')}\n\n` : ''}${USAGE}`);
  const { hub: slug, kind, locale, network } = values;
  return {
    network,
    operatorEmail: values['operator-email'],
    managerEmail: values['manager-email'],
    slug,
    nameKo: values['hub-name-ko'] ?? slug,
    nameEn: values['hub-name-en'] ?? slug,
    kind,
    timeZone: values['time-zone'],
    locale,
  };
}

function parsed() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new StartError(`${error.message}\n\n${USAGE}`);
  }
}
