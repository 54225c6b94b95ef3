import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Config, MailCatcher, Mailer, newId } from '@onsil/platform';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

import { PasswordHasher } from '../../../libs/identity/src/password/password-hasher.js';
import { demoState } from '../../../scripts/start/demo-state.mjs';
import { createApplication } from '../src/application.js';
import { ownDatabase, type OwnDatabase } from './ground/databases.js';

const ORIGIN = 'http://localhost:3000';
const PASSWORD = '강릉 바다에서 아침 수영';
const PERSON = { email: 'staff@demo.onsil.example', password: PASSWORD, ownDevice: false };

interface Running {
  readonly app: NestFastifyApplication;
  get(url: string): Promise<LightMyRequestResponse>;
  post(url: string, payload: object): Promise<LightMyRequestResponse>;
}

describe('the demo over HTTP', () => {
  let database: OwnDatabase;
  let on: Running;
  let off: Running;

  beforeAll(async () => {
    database = await ownDatabase('demo');
    const personId = newId();
    await database.owner.query(
      `insert into identity.person (id, email, name, locale, is_demo) values ($1, $2, '박지훈', 'ko', true)`,
      [personId, PERSON.email],
    );
    await database.owner.query(
      `insert into identity.credential (person_id, password_hash, changed_at) values ($1, $2, now())`,
      [personId, await new PasswordHasher().hash(PASSWORD)],
    );
    await database.owner.query(`insert into network.network (id, name, is_demo) values ($1, 'Demo', true)`, [newId()]);
    on = await start({ ONSIL_DEMO: '1' });
    off = await start({ ONSIL_DEMO: '0', HOST: '127.0.0.1', ONSIL_PUBLIC_URL: ORIGIN, SMTP_URL: 'smtp://127.0.0.1:9' });
  }, 60_000);

  afterAll(async () => {
    await on.app.close();
    await off.app.close();
    await database.drop();
  });

  async function start(settings: Record<string, string>): Promise<Running> {
    const app = await createApplication(Config.from({ DATABASE_URL: database.appUrl, ...settings }));
    try {
      await app.init();
    } catch (refused) {
      await app.close(); // as the process would that ends now
      throw refused;
    }
    const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    await fastify.ready();
    return {
      app,
      get: (url) => fastify.inject({ method: 'GET', url }),
      post: (url, payload) => fastify.inject({ method: 'POST', url, payload, headers: { origin: ORIGIN } }),
    };
  }

  it.each(['/api/v1/demo', '/dev/mail', '/dev/mail/api'])(
    'answers %s as an unknown route when it is off',
    async (url) => {
      const answer = await off.get(url);
      const unknown = await off.get('/api/v1/no-such-route');

      expect(answer.statusCode).toBe(404);
      expect({ ...answer.json<object>(), requestId: '' }).toEqual({ ...unknown.json<object>(), requestId: '' });
    },
  );

  it('runs no mail catcher when it is off', () => {
    expect(() => off.app.get(MailCatcher, { strict: false })).toThrow(/not find MailCatcher/);
  });

  it('refuses its accounts at sign-in when it is off, as it refuses unknown ones', async () => {
    const [demoAccount, unknown] = await Promise.all([
      off.post('/api/v1/sessions', PERSON),
      off.post('/api/v1/sessions', { ...PERSON, email: 'nobody@example.org' }),
    ]);

    expect((await on.post('/api/v1/sessions', PERSON)).statusCode).toBe(204);
    expect(demoAccount.statusCode).toBe(unknown.statusCode);
    expect({ ...demoAccount.json<object>(), requestId: '' }).toEqual({ ...unknown.json<object>(), requestId: '' });
  });

  it('lists somebody to try for every role that has a screen', async () => {
    const demo = (await on.get('/api/v1/demo')).json<{ network: { role: string; password: string }[] }>();

    expect(demo.network).toEqual([expect.objectContaining({ role: 'network_operator', password: expect.any(String) })]);
  });

  it('offers no reset where no start stands behind it', async () => {
    expect((await on.get('/api/v1/demo')).json()).toMatchObject({ canReset: false });
    expect((await on.post('/api/v1/demo/reset', {})).statusCode).toBe(404);
  });

  it('keeps its mail to itself and shows it, markup harmless', async () => {
    await on.app.get(Mailer).sendNow({
      to: 'kim@team.example',
      subject: '초대 <b>',
      text: `열기 ${ORIGIN}/invitation#x`,
      html: '<script>alert(1)</script><p>초대</p>',
    });
    const [mail] = (await on.get('/dev/mail/api')).json<{ items: { id: string; to: string[] }[] }>().items;
    const list = await on.get('/dev/mail');
    const text = await on.get(`/dev/mail/${mail!.id}`);
    const html = await on.get(`/dev/mail/${mail!.id}/html`);

    expect(mail!.to).toEqual(['kim@team.example']);
    expect(list.body).toContain('초대 &lt;b&gt;');
    expect(text.body).toContain(`<a href="${ORIGIN}/invitation#x">`);
    expect(html.headers['content-security-policy']).toMatch(/^sandbox (?!.*allow-scripts).*default-src 'none'/);
  });

  it('shows whom a mail programme would answer, how it would unsubscribe, and the calendar entry that came along', async () => {
    const calendar = 'BEGIN:VCALENDAR\r\nUID:1@localhost\r\nEND:VCALENDAR\r\n';
    await on.app.get(Mailer).sendNow({
      to: 'lee@team.example',
      subject: '멘토링',
      text: '만나요',
      html: '<p>만나요</p>',
      sender: { name: '강원', replyTo: 'hub@gangwon.example' },
      headers: { 'List-Unsubscribe': '<https://onsil.example/mail/stop/x>' },
      calendar: { method: 'REQUEST', content: calendar },
    });
    const { items } = (await on.get('/dev/mail/api')).json<{ items: { id: string; to: string[] }[] }>();
    const { id } = items.find(({ to }) => to.includes('lee@team.example'))!;

    const text = await on.get(`/dev/mail/${id}`);
    const file = await on.get(`/dev/mail/${id}/session.ics`);

    expect(text.body).toMatch(/<dt>Reply-To<\/dt><dd>hub@gangwon\.example/);
    expect(text.body).toContain('<dt>List-Unsubscribe</dt><dd>&lt;https://onsil.example/mail/stop/x&gt;</dd>');
    expect(file.headers['content-type']).toMatch(/^text\/calendar/);
    expect(file.body.trim()).toBe(calendar.trim());
  });

  it('knows what a database holds, and refuses to start over anything of somebody’s own', async () => {
    expect(await demoState(database.appUrl)).toBe('half');
    await database.owner.query(`insert into platform.installation_fact values ('demo_filled_at', 'now')`);
    expect(await demoState(database.appUrl)).toBe('demo');

    await database.owner.query(`insert into network.network (id, name) values ($1, 'Ours')`, [newId()]);

    expect(await demoState(database.appUrl)).toBe('own');
    await expect(start({ ONSIL_DEMO: '1' })).rejects.toThrow('the demo never turns on over it');
  });
});
