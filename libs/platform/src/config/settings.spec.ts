import { inspect } from 'node:util';

import { describe, expect, it } from '@jest/globals';

import { Config } from './config.js';
import { WrongSettings, type Environment } from './settings.js';

const DEMO = { DATABASE_URL: 'postgres://onsil_app:hush@127.0.0.1:5432/onsil', ONSIL_DEMO: '1' };
const OWN = {
  ...DEMO,
  ONSIL_DEMO: '0',
  HOST: '0.0.0.0',
  ONSIL_PUBLIC_URL: 'https://onsil.example.org',
  SMTP_URL: 'smtp://mail.example.org:25',
};

function refusal(environment: Environment): string {
  try {
    Config.from(environment);
  } catch (error) {
    if (error instanceof WrongSettings) return error.message;
    throw error;
  }
  throw new Error('was accepted');
}

describe('Config', () => {
  it('binds the demo to loopback, port 3000 and a localhost address by itself', () => {
    const config = Config.from(DEMO);

    expect(config).toMatchObject({ demo: true, smtpUrl: null, redisUrl: null });
    expect(config.http).toMatchObject({ host: '127.0.0.1', port: 3000, trustedProxies: [] });
    expect(config.http.publicUrl.origin).toBe('http://localhost:3000');
  });

  it('prints every problem together, each with its name, the expected shape and an example', () => {
    const text = refusal({ ONSIL_DEMO: '0', PORT: 'eighty', REDIS_URL: 'http://nowhere' });

    expect(text).toContain('PORT is "eighty": expected a port number from 1 to 65535, for example PORT=3000');
    expect(text).toContain('DATABASE_URL is missing: expected a PostgreSQL address');
    expect(text).toContain('REDIS_URL is not understood: expected a Redis address');
    expect(text).toContain('HOST is missing');
    expect(text).toContain('for example SMTP_URL=smtp://user:password@mail.example.org:587');
  });

  it('counts an empty value as left out', () => {
    expect(Config.from({ ...DEMO, REDIS_URL: '', PORT: '' })).toMatchObject({ redisUrl: null, http: { port: 3000 } });
  });

  it.each(['0.0.0.0', '10.0.0.4', 'onsil.example.org', '::'])('refuses the demo on %s', (HOST) => {
    expect(refusal({ ...DEMO, HOST })).toContain(`HOST is "${HOST}": expected an address of this machine only`);
  });

  it.each(['localhost', '127.0.0.2', '::1'])('takes the demo on %s', (HOST) => {
    expect(Config.from({ ...DEMO, HOST }).http.host).toBe(HOST);
  });

  it('refuses the demo under a public address, even over https', () => {
    expect(refusal({ ...DEMO, ONSIL_PUBLIC_URL: 'https://onsil.example.org' })).toContain('because the demo is on');
  });

  it('refuses a public address over plain http', () => {
    expect(refusal({ ...OWN, ONSIL_PUBLIC_URL: 'http://onsil.example.org' })).toContain('expected https');
  });

  it('takes plain http on this machine without the demo', () => {
    expect(Config.from({ ...OWN, HOST: '127.0.0.1', ONSIL_PUBLIC_URL: 'http://localhost:3000' }).demo).toBe(false);
  });

  it.each(['https://onsil.example.org/app', 'https://me@onsil.example.org', 'ftp://onsil.example.org'])(
    'refuses %s as the public address',
    (ONSIL_PUBLIC_URL) => {
      expect(refusal({ ...OWN, ONSIL_PUBLIC_URL })).toContain('ONSIL_PUBLIC_URL is');
    },
  );

  it.each(['HOST', 'ONSIL_PUBLIC_URL', 'SMTP_URL'])(
    'names %s and an example when it is missing without the demo',
    (name) => {
      expect(refusal({ ...OWN, [name]: undefined })).toMatch(new RegExp(`${name} is missing: .*for example ${name}=`));
    },
  );

  it('reads trusted proxies as a list and refuses what is no address', () => {
    expect(Config.from({ ...OWN, ONSIL_TRUSTED_PROXIES: '10.0.0.0/8, ::1' }).http.trustedProxies).toEqual([
      '10.0.0.0/8',
      '::1',
    ]);
    expect(refusal({ ...OWN, ONSIL_TRUSTED_PROXIES: '10.0.0.0/99' })).toContain('ONSIL_TRUSTED_PROXIES');
  });

  it('keeps passwords out of text, JSON and inspection, and out of a refusal', () => {
    const config = Config.from(DEMO);

    expect(`${String(config.database.url)} ${JSON.stringify(config)} ${inspect(config, { depth: 9 })}`).not.toContain(
      'hush',
    );
    expect(refusal({ ...OWN, SMTP_URL: 'http://user:hush@mail' })).not.toContain('hush');
  });
});
