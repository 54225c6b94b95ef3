import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { INTERNAL } from './audit-value.js';

const SERVER = ['libs', 'apps/api/src', 'apps/worker/src'];
const WRITTEN = /\baction: (?:\w+ (?:=== null )?\? '([\w.]+)' : )?'(\w+\.\w+)'/g;

describe('the words of the audit log', () => {
  it.each(['ko', 'en'])('say in %s what every action is that the server writes down', (locale) => {
    const words = JSON.parse(readFileSync(`apps/web/src/locales/${locale}/audit.json`, 'utf8')) as {
      does: Record<string, Record<string, string>>;
    };
    const actions = new Set(SERVER.flatMap(sourcesUnder).flatMap(actionsIn));

    const lacking = [...actions].filter((action) => {
      const [thing, deed] = action.split('.') as [string, string];
      return !words.does[thing]?.[deed];
    });

    expect(actions.size).toBeGreaterThan(90);
    expect(lacking).toEqual([]);
  });

  it.each(['ko', 'en'])('say in %s what every column is called that a use case writes down', (locale) => {
    const words = JSON.parse(readFileSync(`apps/web/src/locales/${locale}/audit.json`, 'utf8')) as {
      column: Record<string, string>;
    };
    const columns = new Set(SERVER.flatMap(sourcesUnder).flatMap(columnsIn));

    const lacking = [...columns].filter((column) => !INTERNAL.has(column) && !words.column[column]);

    expect(columns.size).toBeGreaterThan(140);
    expect(lacking).toEqual([]);
  });
});

/** Of the objects that are written out where they are noted: the names before a colon, a comma or the end. */
function columnsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (!text.includes('audit(')) return [];
  return [...text.matchAll(/\b(?:before|after): \{([^{}]*)\}/g)].flatMap(([, inside]) =>
    [...inside!.trim().matchAll(/(?:^|,)\s*([a-z_]+)\s*(?=[:,]|$)/g)].map(([, column]) => column!),
  );
}

function actionsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (!text.includes('audit(')) return [];
  return [...text.matchAll(WRITTEN)].flatMap(([, one, other]) => [one, other].filter((action) => action !== undefined));
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => path.join(folder, String(file)))
    .filter((file) => file.endsWith('.ts') && file.includes('/src/') && !file.endsWith('.spec.ts'));
}
