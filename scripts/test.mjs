// `npm test`: every tier with its own output, and at the very end one line that stands alone.
// `--quick` runs types, lint, import rules and the unit tests, in less than a minute;
// `--long` has axe look at every page as everybody, asks twelve hubs at once 10,000 times, and kills the worker two
// hundred times;
// `--install` installs missing system packages; `--only=isolation,matrix` runs the named tiers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';

import { ensureSystemPackages } from './system-packages.mjs';
import { startDemo } from './test-demo.mjs';
import { startTestPg } from './test-db.mjs';
import { writeBundles } from '../test/bundle.mjs';

/** Two tools keep two cores busy. */
const CHECKS_AT_ONCE = 2;
/** One a core; beside them goes what waits more than it computes. */
const JEST_WORKERS = 2;
const WAITING_WORKERS = 2;
/**
 * Most of what a spec runs it runs a few times: less of it is compiled for speed, which a tenth of the time went to.
 * `node --v8-options` names the flag.
 */
const JEST_FLAGS = ['--interrupt-budget=600000'];

/** Tools that say only yes or no: each counts as one test. The longest first. */
const CHECKS = [
  // Types are checked by the same compiler, in the same pass, that the lint rules ask for types.
  // Each file is linted by the thread that has checked its types: by another it would be resolved anew (70 to 49 s).
  {
    name: 'lint+types',
    quick: true,
    args: ['node_modules/oxlint/bin/oxlint', '--deny-warnings', '--type-check'],
    env: { OXLINT_TSGOLINT_CHECKER_SCHEDULING: 'sorted' },
  },
  { name: 'format', quick: true, args: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'imports', quick: true, args: ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'apps', 'libs'] },
  { name: 'unused', args: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
];

/**
 * One run of Jest, so that neither worker waits for the other between tiers; a file's path says its tier. Beside it and
 * beside the browser goes a second run, of those that wait: for a lease to run out, a mail server to answer, the pause
 * after which a text saves itself.
 */
const JEST_TIERS = [
  { name: 'unit', quick: true, paths: String.raw`/\.bundles/unit-` },
  { name: 'web', waits: true, paths: String.raw`/\.bundles/web-` },
  { name: 'architecture', paths: String.raw`/test/architecture\.spec` },
  { name: 'integration', paths: String.raw`/\.bundles/int-` },
  { name: 'isolation', paths: String.raw`/\.bundles/isolation-` },
  { name: 'matrix', paths: String.raw`/\.bundles/matrix-` },
  { name: 'api', paths: String.raw`/\.bundles/api-` },
  { name: 'faults', waits: true, paths: String.raw`/\.bundles/worker-` },
];

const BROWSER = {
  name: 'browser',
  args: ['node_modules/@playwright/test/cli.js', 'test', '-c', 'apps/web/e2e/playwright.config.ts'],
};
const BROWSER_REPORT = 'out/e2e.json';

/** Runs a tool to its end. What is kept back is shown whole afterwards, so that tools side by side do not mix. */
async function run(name, args, { keptBack = false, env = {} } = {}) {
  const started = performance.now();
  if (!keptBack) console.log(`\n── ${name}`);
  const output = keptBack ? 'pipe' : 'inherit';
  const tool = spawn(process.execPath, args, {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
  const kept = [];
  tool.stdout?.on('data', (chunk) => kept.push(chunk));
  tool.stderr?.on('data', (chunk) => kept.push(chunk));
  const [status] = await once(tool, 'close');
  if (keptBack) console.log(`\n── ${name}\n${Buffer.concat(kept).toString()}`);
  return { green: status === 0, seconds: (performance.now() - started) / 1000 };
}

async function runChecks(checks) {
  const waiting = [...checks];
  const results = new Map();
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { green, seconds } = await run(check.name, check.args, { keptBack: true, env: check.env });
      results.set(check, { name: check.name, passed: green ? 1 : 0, failed: green ? 0 : 1, seconds });
    }
  };
  await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, worker));
  return checks.map((check) => results.get(check));
}

/** The tiers of Jest, then the browser's on the demo. */
async function runSpecs(tiers, demo) {
  try {
    if (tiers.length > 0) await writeBundles((file) => tiers.some(({ paths }) => new RegExp(paths).test(file)));
  } catch (error) {
    console.error(`\n── jest\nThe spec files could not be put together: ${error.message}`);
    return [{ name: 'jest', passed: 0, failed: 1, seconds: 0 }];
  }
  const waiting = runJest(
    tiers.filter(({ waits }) => waits),
    { name: 'jest-waiting', workers: WAITING_WORKERS },
  );
  const results = await runJest(tiers.filter(({ waits }) => !waits));
  if (demo) results.push(...(await runBrowser(BROWSER, demo)));
  return [...results, ...(await waiting)];
}

async function runJest(tiers, { name = 'jest', workers = JEST_WORKERS } = {}) {
  if (tiers.length === 0) return [];
  const report = `out/${name}.json`;
  fs.rmSync(report, { force: true });
  const args = [
    ...JEST_FLAGS,
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    '--ci',
    `--maxWorkers=${workers}`,
    '--json',
    `--outputFile=${report}`,
    '--testPathPatterns',
    ...tiers.map(({ paths }) => paths),
  ];
  const { green } = await run(name, args, { keptBack: name !== 'jest' });
  const files = reported(report)?.testResults ?? [];
  const results = tiers.map((tier) =>
    jestTier(
      tier.name,
      files.filter((file) => new RegExp(tier.paths).test(file.name)),
    ),
  );
  return green ? results : red(name, results);
}

function jestTier(name, files) {
  const tests = files.flatMap((file) => file.assertionResults);
  const failedTests = tests.filter(({ status }) => status === 'failed').length;
  // A file that could not be loaded has no tests to fail.
  const failedFiles = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return {
    name,
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failedTests + failedFiles,
    seconds: files.reduce((sum, { startTime, endTime }) => sum + (endTime - startTime) / 1000, 0),
  };
}

async function runBrowser({ name, args }, demo) {
  fs.rmSync(BROWSER_REPORT, { force: true });
  if (!(await demo.isReady())) {
    console.error(`\n── ${name}\nThe demo did not start:\n${demo.said()}`);
    return [{ name, passed: 0, failed: 1, seconds: 0 }];
  }
  const { green, seconds } = await run(name, args, { env: { ONSIL_E2E_REUSE: '1', ONSIL_E2E_PORT: demo.port } });
  const { stats, errors } = reported(BROWSER_REPORT) ?? {};
  const result = stats
    ? { name, passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, seconds }
    : { name, passed: 0, failed: 1, seconds };
  return green ? [result] : red(name, [result]);
}

/** A runner's own report; none when the runner itself broke. */
function reported(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A red exit never counts as green, whatever the report says. */
function red(name, results) {
  return results.some(({ failed }) => failed > 0) ? results : [...results, { name, passed: 0, failed: 1, seconds: 0 }];
}

function finish(results) {
  console.log('');
  for (const result of results) {
    const { name, passed, failed, seconds } = result;
    const mark = failed ? '✗' : '✓';
    console.log(`${mark} ${name.padEnd(14)} ${passed} passed, ${failed} failed  (${seconds.toFixed(1)} s)`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum('failed') > 0 || results.length === 0 ? 1 : 0;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

const flags = process.argv.slice(2);
const quick = flags.includes('--quick');
if (flags.includes('--long')) process.env.ONSIL_LONG = '1'; // read by the tests that have more to say
const only = flags
  .find((flag) => flag.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const chosen = (tiers) => tiers.filter((tier) => (only ? only.includes(tier.name) : !quick || tier.quick));
fs.mkdirSync('out', { recursive: true });

const lacking = quick
  ? undefined
  : ensureSystemPackages({ install: Boolean(process.env.CI) || flags.includes('--install') });
if (lacking) {
  console.error(lacking);
  finish([{ name: 'packages', passed: 0, failed: 1, seconds: 0 }]);
} else {
  const server = quick ? undefined : await startTestPg();
  // The browser's demo is built and filled while the checks run: both have moments in which a core is idle.
  const demo = chosen([BROWSER]).length > 0 ? startDemo() : undefined;
  const results = quick
    ? (await Promise.all([runChecks(chosen(CHECKS)), runSpecs(chosen(JEST_TIERS))])).flat()
    : [...(await runChecks(chosen(CHECKS))), ...(await runSpecs(chosen(JEST_TIERS), demo))];
  await demo?.stop();
  if (server && !server.joined) await server.stop();
  // A tier that ran nothing has failed.
  for (const result of results) if (result.passed + result.failed === 0) result.failed = 1;
  finish(results);
}
