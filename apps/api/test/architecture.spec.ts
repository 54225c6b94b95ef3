import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Where the rules stand, and what the planted files name. What else there is, is checked where it is. */
const COPIED = [
  'tsconfig.json',
  'tsconfig.base.json',
  'apps/web/tsconfig.json',
  'apps/web/e2e/tsconfig.json',
  '.dependency-cruiser.cjs',
  '.oxlintrc.json',
  'scripts/lint',
  'package.json',
  ...readdirSync(path.join(ROOT, 'libs')).map((lib) => `libs/${lib}/src/index.ts`),
  'libs/platform/testing/index.ts',
  'libs/network/src/network.module.ts',
  'apps/api/src/unprefixed.ts',
];

/** One offending file per import rule: the rule, the file, what it says. */
const FORBIDDEN_IMPORTS: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['order-contracts', 'libs/contracts/src/planted-order.spec.ts', `import '@onsil/platform';`],
  ['order-platform', 'libs/platform/src/planted/planted-order.ts', `import '@onsil/network';`],
  ['order-network', 'libs/network/src/planted/planted-order.ts', `import '@onsil/identity';`],
  ['order-identity', 'libs/identity/src/planted/planted-order.ts', `import '@onsil/programmes';`],
  ['order-programmes', 'libs/programmes/src/planted/planted-order.ts', `import '@onsil/ventures';`],
  ['order-reminders', 'libs/reminders/src/planted/planted-order.ts', `import '@onsil/programmes';`],
  ['order-ventures', 'libs/ventures/src/planted/planted-order.ts', `import '@onsil/progress';`],
  ['order-progress', 'libs/progress/src/gate/planted-order.ts', `import '@onsil/readiness';`],
  ['order-business-model', 'libs/business-model/src/planted/planted-order.ts', `import '@onsil/mentoring';`],
  ['order-mentoring', 'libs/mentoring/src/planted/planted-order.ts', `import '@onsil/readiness';`],
  ['order-readiness', 'libs/readiness/src/planted/planted-order.ts', `import '@onsil/exits';`],
  [
    'no-cycle',
    'libs/progress/src/planted/planted-cycle.ts',
    `import type { B } from './planted-other.js';\nexport type A = B | 1;`,
  ],
  ['index-only', 'libs/progress/src/planted/planted-index.ts', `import '../../../network/src/network.module.js';`],
  ['index-only-for-apps', 'apps/worker/src/planted-index.ts', `import '../../../libs/network/src/network.module.js';`],
  [
    'own-files-not-own-index',
    'libs/network/src/planted/planted-own-index.ts',
    `import { planted } from '@onsil/network';\nexport const x = planted;`,
  ],
  ['testing-for-tests', 'libs/progress/src/planted/planted-testing.ts', `import '@onsil/testing/platform';`],
  ['libs-know-no-app', 'libs/progress/src/planted/planted-app.ts', `import '../../../../apps/api/src/unprefixed.js';`],
  ['contracts-speak-zod-only', 'libs/contracts/src/planted-node.ts', `import 'node:fs';`],
  ['rule-is-pure', 'libs/progress/src/gate/planted.rule.ts', `import '@nestjs/common';`],
  ['entity-knows-no-caller', 'libs/progress/src/planted/planted.entity.ts', `import './planted-empty.query.js';`],
  ['controller-touches-no-row', 'libs/progress/src/planted/planted.controller.ts', `import 'typeorm';`],
  ['use-case-knows-no-transport', 'libs/progress/src/planted/planted-transport.ts', `import 'fastify';`],
  ['web-knows-contracts-only', 'apps/web/src/ui/planted-server.ts', `import '@onsil/network';`],
  ['features-apart', 'apps/web/src/features/progress/planted-apart.ts', `import '../ventures/planted-feature.js';`],
  ['features-below-app', 'apps/web/src/features/progress/planted-below.ts', `import '../../app/planted-app.js';`],
  ['ui-below-features', 'apps/web/src/ui/planted-above.ts', `import '../features/ventures/planted-feature.js';`],
  ['no-unresolved', 'libs/progress/src/planted/planted-nowhere.ts', `import './nowhere.js';`],
];

/** What the offending files need to stand beside them. */
const SUPPORT: readonly (readonly [file: string, source: string])[] = [
  ['libs/readiness/src/index.ts', 'export {};'],
  [
    'libs/progress/src/planted/planted-other.ts',
    `import type { A } from './planted-cycle.js';\nexport type B = A | 2;`,
  ],
  ['libs/progress/src/planted/planted-empty.query.ts', 'export {};'],
  ['apps/web/src/features/ventures/planted-feature.ts', 'export {};'],
  ['apps/web/src/app/planted-app.ts', 'export {};'],
];

/** One offending file per lint rule. */
const FORBIDDEN_CODE: readonly (readonly [rule: string, source: string])[] = [
  ['onsil(no-bare-date)', 'export const now = (): Date => new Date();'],
  [
    'onsil(no-entity-save)',
    'export const keep = (tx: { manager: { save(row: object): Promise<void> } }): Promise<void> => tx.manager.save({});',
  ],
  ['onsil(no-set-config)', `export const PIN = "select set_config('onsil.hub_id', $1, false)";`],
  [
    'onsil(no-sql-interpolation)',
    "export const find = (name: string): string => `select id from team where name = '${name}'`;",
  ],
  ['eslint(no-restricted-properties)', 'export const now = (): number => Date.now();'],
  ['eslint(no-restricted-globals)', `export const ask = (): Promise<Response> => fetch('http://example.org');`],
  [
    'eslint(no-restricted-imports)',
    `import { HttpException } from '@nestjs/common';\nexport const refuse = (): HttpException => new HttpException('no', 400);`,
  ],
  ['typescript(no-explicit-any)', 'export const loose = (value: any): unknown => value as unknown;'],
  ['typescript(no-floating-promises)', 'export function forget(work: () => Promise<void>): void {\n  work();\n}'],
  [
    'typescript(switch-exhaustiveness-check)',
    `export function word(side: 'a' | 'b'): string | undefined {\n  switch (side) {\n    case 'a':\n      return 'x';\n  }\n  return undefined;\n}`,
  ],
];
/** One more than the longest way a rule looks: a planted cycle, there and back. What lies behind is checked as it is. */
const DEPTH = '3';
const CRUISER = 'dependency-cruiser/bin/dependency-cruise.mjs';
/** One file of wrong types in each program. */
const WRONG_TYPES = ['libs/progress/src', 'apps/web/src/ui', 'apps/web/e2e'].map(
  (folder) => `${folder}/planted-type.ts`,
);
const lintFile = (i: number): string => `libs/progress/src/planted/planted-lint-${i}.ts`;

describe('the rules of the house', () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'onsil-architecture-'));
    for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
    for (const [, file, source] of FORBIDDEN_IMPORTS) plant(file, source);
    for (const [file, source] of SUPPORT) plant(file, source);
    FORBIDDEN_CODE.forEach(([, source], i) => plant(lintFile(i), source));
  });

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  function plant(file: string, source: string): void {
    const target = path.join(copy, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, `${source}\n`);
  }

  function run(tool: string, ...args: string[]): { stdout: string; stderr: string; status: number | null } {
    return spawnSync(process.execPath, [path.join('node_modules', tool), ...args], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
  }

  describe('about imports', () => {
    let broken: Map<string, Set<string>>;

    beforeAll(() => {
      const planted = FORBIDDEN_IMPORTS.map(([, file]) => file);
      const { stdout } = run(CRUISER, '--output-type', 'json', '--max-depth', DEPTH, ...planted);
      const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
      broken = new Map();
      for (const { from, rule } of summary.violations) broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
    }, 60_000);

    it.each(FORBIDDEN_IMPORTS)('%s is broken by %s', (rule, file) => {
      expect([...(broken.get(file) ?? [])]).toEqual([rule]);
    });

    it('are each proved here', () => {
      const { stdout } = spawnSync(
        process.execPath,
        ['-p', `JSON.stringify(require('./.dependency-cruiser.cjs').forbidden.map(({ name }) => name))`],
        { cwd: copy, encoding: 'utf8' },
      );
      const last = 'order-exits'; // has no lib after it to be forbidden
      const stated = (JSON.parse(stdout) as string[]).filter((name) => name !== last);

      expect(FORBIDDEN_IMPORTS.map(([rule]) => rule).sort()).toEqual(stated.sort());
    });

    it('name every lib: a folder that is missing from the order fails', () => {
      plant('libs/stranger/src/index.ts', 'export {};');

      const { status, stderr } = run(CRUISER, 'libs/stranger');
      rmSync(path.join(copy, 'libs/stranger'), { recursive: true });

      expect(status).not.toBe(0);
      expect(stderr).toContain('lib-in-order: stranger');
    }, 60_000);
  });

  describe('about code', () => {
    let found: Map<string, string[]>;

    beforeAll(() => {
      for (const file of WRONG_TYPES) plant(file, `export const count: number = 'three';`);
      const files = [...FORBIDDEN_CODE.map((_, i) => lintFile(i)), ...WRONG_TYPES];
      const { stdout } = run('oxlint/bin/oxlint', '--type-check', '--format=json', ...files);
      const { diagnostics } = JSON.parse(stdout) as {
        diagnostics: { filename: string; code: string; severity: string }[];
      };
      found = new Map();
      for (const { filename, code, severity } of diagnostics)
        found.set(filename, [...(found.get(filename) ?? []), `${severity} ${code}`]);
    }, 60_000);

    it.each(WRONG_TYPES)('has its types checked in every program: %s', (file) => {
      expect(found.get(file)).toEqual(['error typescript(TS2322)']);
    });

    it.each(FORBIDDEN_CODE.map(([rule], i) => [rule, lintFile(i)] as const))('%s finds %s', (rule, file) => {
      expect(found.get(file)).toEqual([`error ${rule}`]);
    });
  });
});
