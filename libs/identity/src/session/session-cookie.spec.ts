import cookie from '@fastify/cookie';
import { describe, expect, it } from '@jest/globals';
import { Config } from '@onsil/platform';
import fastify from 'fastify';

import { SessionCookie } from './session-cookie.js';

const DATABASE_URL = 'postgres://onsil_app:secret@127.0.0.1:5432/onsil';

/** What a browser is told to keep. */
async function given(settings: Record<string, string>, ownDevice: boolean): Promise<string> {
  const session = new SessionCookie(Config.from({ DATABASE_URL, ...settings }));
  const app = fastify();
  await app.register(cookie);
  app.get('/', (_request, reply) => {
    session.set(reply, 'secret', ownDevice);
    return '';
  });
  const { headers } = await app.inject('/');
  await app.close();
  return String(headers['set-cookie']);
}

describe('the cookie of a session', () => {
  const https = {
    ONSIL_DEMO: '0',
    HOST: '127.0.0.1',
    ONSIL_PUBLIC_URL: 'https://hub.example',
    SMTP_URL: 'smtp://127.0.0.1:25?from=onsil@hub.example',
  };

  it('is this host’s alone and secure over https', async () => {
    expect(await given(https, false)).toBe('__Host-onsil=secret; Path=/; HttpOnly; Secure; SameSite=Lax');
  });

  it('outlives the browser on a device that people call theirs', async () => {
    expect(await given(https, true)).toContain('Max-Age=7776000');
  });

  it('is plain on this machine', async () => {
    expect(await given({ ONSIL_DEMO: '1' }, false)).toBe('onsil=secret; Path=/; HttpOnly; SameSite=Lax');
  });
});
