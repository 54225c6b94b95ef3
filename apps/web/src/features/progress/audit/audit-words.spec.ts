import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

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
});

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
