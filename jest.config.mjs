import { readFileSync } from 'node:fs';

import keptGlobals from './test/kept-globals.cjs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
delete swc.jsc.paths;
delete swc.jsc.baseUrl; // Jest maps the names itself

/** ESM-only packages that CommonJS packages `require()`: Jest needs them as CommonJS. */
const requiredEsm = ['cookie', 'content-disposition'];

/** Specs share bundles (test/bundle.mjs) but for JEST_FILES=1, which runs single files as they are. */
const areBundled = !process.env.JEST_FILES;
const haste = areBundled ? { dependencyExtractor: '<rootDir>/test/no-dependencies.cjs' } : {};

const names = {
  '^@onsil/testing/([^/]+)$': '<rootDir>/libs/$1/testing/index.ts',
  '^@onsil/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
  '^(\\.{1,2}/.*)\\.js$': '$1',
};

const node = {
  ...haste,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  sandboxInjectedGlobals: keptGlobals,
  setupFiles: ['reflect-metadata'],
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${requiredEsm.join('|')})/)`],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false, module: { type: 'es6' } }],
    '/node_modules/.+\\.js$': ['@swc/jest', { swcrc: false, jsc: { target: 'es2023' }, module: { type: 'commonjs' } }],
  },
  moduleNameMapper: names,
};

const database = {
  ...node,
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
};

const specs = (kind, roots, pattern) =>
  areBundled
    ? {
        roots: ['<rootDir>/test/.bundles'],
        testMatch: [`**/${kind}-*.spec.mjs`],
        transform: { ...node.transform, '/\\.bundles/.+\\.mjs$': '<rootDir>/test/with-map.cjs' },
      }
    : { roots: roots.map((root) => `<rootDir>/${root}`), testMatch: [`**/${pattern}`] };
const web = {
  ...haste,
  displayName: 'web',
  testEnvironment: '<rootDir>/test/web-environment.cjs',
  setupFiles: ['<rootDir>/test/web.setup.cjs'],
};
const webBundle = {
  ...web,
  roots: ['<rootDir>/test/.bundles'],
  testMatch: ['**/web-*.spec.cjs'],
  transform: { '\\.spec\\.cjs$': '<rootDir>/test/with-map.cjs' },
};
const webSources = {
  ...web,
  roots: ['<rootDir>/apps/web/src'],
  testMatch: ['**/*.spec.tsx'],
  transformIgnorePatterns: [],
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: { '\\.css$': '<rootDir>/test/empty.cjs', ...names },
};
const elsewhere = ['/node_modules/', '\\.int\\.spec\\.ts$', '<rootDir>/apps/(api|worker)/test/'];

export default {
  coverageProvider: 'v8',
  testSequencer: '<rootDir>/test/sequencer.cjs',
  workerIdleMemoryLimit: '768MB',
  testTimeout: 20_000,
  projects: [
    {
      ...node,
      displayName: 'unit',
      ...specs('unit', ['apps', 'libs', 'scripts'], '*.spec.ts'),
      testPathIgnorePatterns: elsewhere,
    },
    areBundled ? webBundle : webSources,
    {
      ...database,
      displayName: 'integration',
      ...specs('int', ['apps', 'libs'], '*.int.spec.ts'),
    },
    {
      ...database,
      displayName: 'suites',
      ...specs('(isolation|matrix|api|worker)', ['apps/api/test', 'apps/worker/test'], '*.spec.ts'),
      testPathIgnorePatterns: ['/node_modules/', '/architecture\\.spec\\.ts$'],
      snapshotResolver: '<rootDir>/test/snapshots.cjs',
    },
    { ...node, displayName: 'architecture', roots: ['<rootDir>/apps/api'], testMatch: ['**/architecture.spec.ts'] },
  ],
};
