const fs = require('node:fs');
const path = require('node:path');

/** The order of libs: each may use the ones before it. Every folder in `libs` must stand here. */
const ORDER = [
  'contracts',
  'platform',
  'network',
  'identity',
  'reminders',
  'programmes',
  'ventures',
  'progress',
  'business-model',
  'mentoring',
  'readiness',
  'exits',
];

const strangers = fs.readdirSync(path.join(process.cwd(), 'libs')).filter((folder) => !ORDER.includes(folder));
if (strangers.length > 0)
  throw new Error(`lib-in-order: ${strangers.join(', ')} is missing from the order of libs in .dependency-cruiser.cjs`);

const SPEC = '\\.spec\\.tsx?$';
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...ORDER.map((lib, i) =>
      rule(`order-${lib}`, { path: `^libs/${lib}/` }, { path: `^libs/(?!(?:${ORDER.slice(0, i + 1).join('|')})/)` }),
    ),
    // What is imported when it is asked for (a page by its route) can wait for nobody at start-up.
    rule(
      'no-cycle',
      { pathNot: '\\.entity\\.ts$' },
      { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    ),
    rule(
      'index-only',
      { path: '^libs/([^/]+)/' },
      {
        path: '^libs/([^/]+)/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$', '^libs/[^/]+/testing/index\\.ts$'],
      },
    ),
    rule(
      'index-only-for-apps',
      { path: '^apps/', pathNot: ['^apps/[^/]+/test/'] },
      { path: '^libs/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/[^/]+/testing/index\\.ts$'] },
    ),
    rule(
      'own-files-not-own-index',
      { path: '^libs/([^/]+)/src/', pathNot: ['^libs/contracts/', SPEC] },
      { path: '^libs/$1/src/index\\.ts$' },
    ),
    rule('testing-for-tests', { pathNot: [SPEC, '/testing/', '^apps/[^/]+/test/'] }, { path: '^libs/[^/]+/testing/' }),
    rule('libs-know-no-app', { path: '^libs/' }, { path: '^apps/' }),
    rule(
      'contracts-speak-zod-only',
      { path: '^libs/contracts/', pathNot: SPEC },
      { pathNot: ['^libs/contracts/', 'node_modules/zod/'] },
    ),
    rule('rule-is-pure', { path: '\\.rule\\.ts$' }, { path: 'node_modules/(@nestjs|typeorm|bullmq|fastify|pg)/' }),
    rule('entity-knows-no-caller', { path: '\\.entity\\.ts$' }, { path: '\\.(repository|controller|query)\\.ts$' }),
    rule(
      'controller-touches-no-row',
      { path: '\\.controller\\.ts$' },
      { path: ['\\.(repository|entity)\\.ts$', 'node_modules/(typeorm|pg)/'] },
    ),
    rule(
      'use-case-knows-no-transport',
      {
        path: '^libs/(?!platform/|contracts/)[^/]+/src/',
        pathNot: ['\\.(controller|module|guard)\\.ts$', '-cookie\\.ts$', '/index\\.ts$', SPEC],
      },
      { path: ['\\.controller\\.ts$', 'node_modules/(fastify|@fastify)/'] },
    ),
    rule('web-knows-contracts-only', { path: '^apps/web/' }, { path: ['^libs/(?!contracts/)', '^apps/(?!web/)'] }),
    rule(
      'features-apart',
      { path: '^apps/web/src/features/([^/]+)/', pathNot: SPEC },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    rule(
      'features-below-app',
      { path: '^apps/web/src/(features|ui|api)/', pathNot: SPEC },
      { path: '^apps/web/src/app/' },
    ),
    rule('ui-below-features', { path: '^apps/web/src/(ui|api)/' }, { path: '^apps/web/src/features/' }),
    rule('no-unresolved', {}, { couldNotResolve: true }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|out|\\.bundles)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'],
    },
  },
};
