import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { Config } from './config.js';
import { VARIABLES } from './settings.js';

interface Service {
  readonly build?: { readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
}

const compose = parse(readFileSync('docker/compose.yaml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
};
const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const ours = Object.entries(compose.services).filter(([, { build }]) => build);
const filled = (text: string) =>
  text.replaceAll('${ONSIL_PUBLIC_URL:?}', 'https://onsil.example.org').replaceAll(/\$\{[A-Z_]+:\?\}/g, 'x');

describe('docker/compose.yaml', () => {
  it('runs a proxy, two APIs, two workers, PostgreSQL, Redis and a mail catcher', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      ['api-1', 'api-2', 'database', 'mail', 'migrate', 'proxy', 'redis', 'worker-1', 'worker-2'].sort(),
    );
  });

  it.each(ours)('gives %s settings that the schema knows and accepts', (_, { environment = {} }) => {
    const settings = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));

    expect(Object.keys(environment).filter((name) => !(name in VARIABLES))).toEqual([]);
    expect(Config.from(settings)).toMatchObject({ demo: false });
  });

  it('gives the owner’s login to the migrations alone', () => {
    const holders = ours
      .filter(([, { environment = {} }]) => 'DATABASE_OWNER_URL' in environment)
      .map(([name]) => name);

    expect(holders).toEqual(['migrate']);
  });

  it('runs entries that have a source, from files that exist', () => {
    const entries = ours.flatMap(([, { command = [] }]) => command.filter((word) => word.startsWith('dist/')));
    const [inImage = ''] = /dist\/\S+\.js/.exec(dockerfile) ?? [];
    const sources = [...entries, inImage].map((entry) => entry.replace('dist/', '').replace(/\.js$/, '.ts'));
    const mounted = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.filter((volume) => volume.startsWith('./')).map((volume) => `docker/${volume.split(':')[0]!.slice(2)}`),
    );

    expect([...sources, ...mounted].filter((file) => !existsSync(file))).toEqual([]);
    expect(entries).toContain('dist/apps/worker/src/main.js');
  });

  it('says that it was not run', () => {
    expect(readFileSync('docker/compose.yaml', 'utf8')).toMatch(/^# Not run/);
    expect(dockerfile).toMatch(/^# Not run/);
  });
});
