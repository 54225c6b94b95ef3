// `npm test`: every tier in turn with its own output, and at the very end one line that stands alone.
// `--quick` runs what needs neither database nor browser; `--install` installs missing system packages;
// `--only=isolation,matrix` runs the named tiers.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

import { ensureSystemPackages } from './system-packages.mjs';
import { startTestPg } from './test-db.mjs';
import { writeBundles } from '../test/bundle.mjs';

const WORKERS = 2;
const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/** A tool that says only yes or no counts as one test. */
const check = (name, ...args) => ({ name, quick: true, args, count: undefined });

const jest = (name, { quick = false, projects, paths = [], ignore = [] }) => ({
  name,
  quick,
  report: `out/jest-${name}.json`,
  args: [
    ...JEST,
    '--ci',
    `--maxWorkers=${WORKERS}`,
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=out/jest-${name}.json`,
    ...(ignore.length > 0 ? ['--testPathIgnorePatterns', '/node_modules/', ...ignore] : []),
    ...(paths.length > 0 ? ['--testPathPatterns', ...paths] : []),
  ],
  count: (report) => ({
    passed: report.numPassedTests,
    // A file that could not be loaded has no tests to fail.
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  }),
});

const TIERS = [
  check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  check('lint', 'node_modules/oxlint/bin/oxlint', '--deny-warnings'),
  check('types', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'),
  check('types-web', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'apps/web/tsconfig.json'),
  check('types-e2e', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'apps/web/e2e/tsconfig.json'),
  check('imports', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'apps', 'libs'),
  check('unused', 'node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'),
  jest('unit', { quick: true, projects: ['unit', 'web'] }),
  jest('architecture', { projects: ['architecture'] }),
  jest('integration', { projects: ['integration'] }),
  jest('isolation', { projects: ['suites'], paths: ['/isolation/'] }),
  jest('matrix', { projects: ['suites'], paths: ['/matrix/'] }),
  jest('api', { projects: ['suites'], ignore: ['/isolation/', '/matrix/', '/architecture\\.spec'] }),
  {
    name: 'browser',
    quick: false,
    report: 'out/e2e.json',
    args: ['node_modules/@playwright/test/cli.js', 'test', '-c', 'apps/web/e2e/playwright.config.ts'],
    count: ({ stats, errors }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }),
  },
];

/** Runs one tier; a red exit never counts as green, and a tier that ran nothing has failed. */
function run({ name, report, args, count }) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  if (report) fs.rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const result = count ? counted(report, count) : { passed: 1, failed: 0 };
  if (status !== 0 && result.failed === 0) Object.assign(result, count ? { failed: 1 } : { passed: 0, failed: 1 });
  if (result.passed + result.failed === 0) result.failed = 1;
  return { name, ...result, seconds: (performance.now() - started) / 1000 };
}

function counted(report, count) {
  try {
    return count(JSON.parse(fs.readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 }; // no report: the runner itself broke
  }
}

function finish(results) {
  console.log('');
  for (const { name, passed, failed, seconds } of results)
    console.log(
      `${failed ? '✗' : '✓'} ${name.padEnd(14)} ${passed} passed, ${failed} failed  (${seconds.toFixed(1)} s)`,
    );
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

const flags = process.argv.slice(2);
const quick = flags.includes('--quick');
const only = flags
  .find((flag) => flag.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const chosen = TIERS.filter((tier) => (only ? only.includes(tier.name) : !quick || tier.quick));
fs.mkdirSync('out', { recursive: true });

const lacking = quick
  ? undefined
  : ensureSystemPackages({ install: Boolean(process.env.CI) || flags.includes('--install') });
if (lacking) {
  console.error(lacking);
  finish([{ name: 'packages', passed: 0, failed: 1, seconds: 0 }]);
} else {
  writeBundles(WORKERS);
  const server = quick ? undefined : await startTestPg();
  const results = chosen.map(run);
  if (server && !server.joined) await server.stop();
  finish(results);
}
