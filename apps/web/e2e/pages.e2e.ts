import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '@playwright/test';

import { PAGES } from './pages.js';

const SOURCE = path.resolve(import.meta.dirname, '../src');
const PARENTS: Readonly<Record<string, string>> = {
  rootRoute: '',
  signedInRoute: '',
  personRoute: '',
  hubRoute: '/h/$hub',
  cohortRoute: '/h/$hub/c/$cohort',
};

/** Every path that a route of the source registers. */
function registeredPaths(): string[] {
  return readdirSync(SOURCE, { recursive: true })
    .map(String)
    .filter((file) => /\.routes?\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(path.join(SOURCE, file), 'utf8');
      return [...source.matchAll(/getParentRoute: \(\) => (\w+),\s+path: '([^']+)'/g)].map(([, parent, own]) => {
        const prefix = PARENTS[parent ?? ''];
        if (prefix === undefined) throw new Error(`${file} hangs on ${parent}, which is not known here`);
        return own === '/' ? prefix || '/' : `${prefix}/${own}`;
      });
    });
}

test('every page of the app is known to the browser tests', () => {
  expect(PAGES.map((page) => page.path).sort()).toEqual(registeredPaths().sort());
});
