import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from '@jest/globals';

const SOURCE = 'apps/web/src';
const PARTS = 'node_modules/@mantine/core/styles';

it('has the styles of every Mantine part that is used', () => {
  const styled = readFileSync(`${SOURCE}/app/theme/mantine.css`, 'utf8');
  const used = readdirSync(SOURCE, { recursive: true })
    .map((file) => path.join(SOURCE, String(file)))
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => importedFrom(readFileSync(file, 'utf8'), '@mantine/core'));

  const missing = [...new Set(used)].filter(
    (part) => existsSync(`${PARTS}/${part}.layer.css`) && !styled.includes(`/${part}.layer.css`),
  );

  expect(used.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});

function importedFrom(code: string, lib: string): string[] {
  return [...code.matchAll(/import \{([^}]+)\} from '([^']+)'/g)]
    .filter(([, , from]) => from === lib)
    .flatMap(([, names]) => names!.split(',').map((name) => name.trim().replace(/^type /, '')));
}
