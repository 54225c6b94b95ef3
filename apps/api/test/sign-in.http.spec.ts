import { createHash } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';

import { PasswordHasher } from '../../../libs/identity/src/password/password-hasher.js';
import { startApi, type RunningApi } from './ground/running-api.js';
import { insertRow } from './ground/generated-rows.js';
import { makeWorld, type World } from './matrix/world.js';

const PASSWORD = '강릉 바다에서 아침 수영';
const ORIGIN = 'http://localhost:3000';

describe('signing in over HTTP', () => {
  let api: RunningApi;
  let hash: string;
  let world: World;

  beforeAll(async () => {
    api = await startApi('sign_in');
    hash = await new PasswordHasher().hash(PASSWORD);
  }, 60_000);

  afterAll(() => api.stop());

  beforeEach(async () => {
    world = await makeWorld(api.database.owner);
    for (const { id } of Object.values(world.people))
      await insertRow(api.database.owner, 'identity.credential', {
        person_id: id,
        password_hash: hash,
        changed_at: new Date(),
      });
  });

  const signIn = (email: string, headers: Record<string, string> = {}, password = PASSWORD) =>
    api.call({ route: 'POST /api/v1/sessions', body: { email, password, ownDevice: true }, headers });
  const me = (session: string) => api.call({ route: 'GET /api/v1/me', session });
  const cookieOf = (answer: LightMyRequestResponse) => String(answer.headers['set-cookie'] ?? '');
  const secretOf = (answer: LightMyRequestResponse) => /^onsil=([\w-]{43});/.exec(cookieOf(answer))?.[1] ?? '';
  const sql = (text: string, values: unknown[]) => api.database.owner.query(text, values);

  it('gives an httpOnly, SameSite=Lax cookie for the whole site, and never in an answer’s body', async () => {
    const answer = await signIn(world.people.team_lead.email);

    expect(answer.statusCode).toBe(204);
    expect(answer.body).toBe('');
    expect(cookieOf(answer)).toMatch(/^onsil=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await me(secretOf(answer))).json()).toMatchObject({ email: world.people.team_lead.email });
  });

  it('answers in the language of the page that asks, and a list of the browser’s changes nothing', async () => {
    const { session } = world.people.team_lead;
    const nameIn = async (language: string) => {
      const answer = await api.call({ route: 'GET /api/v1/me', session, headers: { 'accept-language': language } });
      return answer.json<{ hubs: { name: string }[] }>().hubs[0]?.name;
    };

    const korean = await nameIn('ko');
    expect(await nameIn('en')).not.toBe(korean);
    expect(await nameIn('en-US,en;q=0.9')).toBe(korean);
  });

  it('gives a session no browser could have chosen', async () => {
    const planted = 'A'.repeat(43);

    const answer = await signIn(world.people.team_lead.email, { cookie: `onsil=${planted}` });

    expect(secretOf(answer)).not.toBe(planted);
    expect((await me(planted)).statusCode).toBe(401);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['an opaque page', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://localhost:4000' }],
    ['a name that begins like ours', { origin: 'http://localhost:3000.evil.example' }],
    ['https instead of http', { origin: 'https://localhost:3000' }],
  ])('refuses a change that comes from %s', async (_where, headers) => {
    const answer = await signIn(world.people.team_lead.email, headers);

    expect({ status: answer.statusCode, ...answer.json<object>() }).toMatchObject({
      status: 403,
      code: 'identity.foreign_origin',
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it.each(['cross-site', 'same-site', 'none', undefined])(
    'refuses a change without an origin from a %s request',
    async (site) => {
      const { app } = api;
      const answer = await app
        .getHttpAdapter()
        .getInstance()
        .inject({
          method: 'POST',
          url: '/api/v1/sessions',
          headers: { ...(site && { 'sec-fetch-site': site }) },
          payload: { email: world.people.team_lead.email, password: PASSWORD, ownDevice: false },
        });

      expect(answer.statusCode).toBe(403);
    },
  );

  it.each([{ origin: 'http://127.0.0.1:3000' }, { origin: 'http://[::1]:3000' }])(
    'takes a change from this machine under another of its names',
    async (headers) => {
      expect((await signIn(world.people.team_lead.email, headers)).statusCode).toBe(204);
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json', ''])(
    'reads no body that says it is %p',
    async (contentType) => {
      const answer = await api.app
        .getHttpAdapter()
        .getInstance()
        .inject({
          method: 'POST',
          url: '/api/v1/sessions',
          headers: { origin: ORIGIN, 'content-type': contentType },
          payload: JSON.stringify({ email: world.people.team_lead.email, password: PASSWORD, ownDevice: false }),
        });

      expect(answer.headers['set-cookie']).toBeUndefined();
      expect([400, 415]).toContain(answer.statusCode);
    },
  );

  it('counts the address of the connection, whatever X-Forwarded-For says', async () => {
    for (let i = 0; i < 3; i++)
      await signIn(`nobody${i}@example.com`, { 'x-forwarded-for': `198.51.100.${i}` }, 'not the password');

    const { rows } = await sql(
      `select cardinality(failed_at) as failures from identity.throttle_counter where key like 'address:%'`,
      [],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].failures).toBeGreaterThanOrEqual(3);
  });

  it('counts, behind a trusted proxy, the address that the proxy saw, and none that the sender wrote before it', async () => {
    const seen = '203.0.113.9';
    const proxied = await startApi('proxied', { beside: api, trustedProxies: '127.0.0.1,10.0.0.0/8' });
    await sql(`delete from identity.throttle_counter`, []);

    for (const forged of ['198.51.100.1', '198.51.100.2, 127.0.0.1', '10.0.0.3'])
      for (const [route, body] of [
        ['POST /api/v1/sessions', { email: 'nobody@example.com', password: 'not the password', ownDevice: false }],
        ['POST /api/v1/sign-in-links', { email: 'nobody@example.com', purpose: 'sign_in' }],
      ] as const)
        await proxied.call({ route, body, headers: { 'x-forwarded-for': `${forged}, ${seen}, 10.0.0.2` } });
    await proxied.stop();

    const { rows } = await sql(
      `select key, cardinality(failed_at) as failures from identity.throttle_counter where key like '%address:%' order by key`,
      [],
    );
    const hashed = createHash('sha256').update(seen).digest('base64url');
    expect(rows).toEqual([
      { key: `address:${hashed}`, failures: 3 },
      { key: `link_address:${hashed}`, failures: 3 },
    ]);
  });

  it('ends a session of staff that was idle for 30 minutes, and keeps a team’s', async () => {
    const idle = async ({ session, sessionId }: { session: string; sessionId: string }) => {
      await sql(
        `update identity.session set own_device = true, last_seen_at = now() - interval '31 minutes',
                started_at = now() - interval '1 hour' where id = $1`,
        [sessionId],
      );
      return (await me(session)).statusCode;
    };

    expect(await idle(world.people.hub_staff)).toBe(401);
    expect(await idle(world.people.team_lead)).toBe(200);
  });

  it('gives a new secret after a change of rights; the old one lasts for what is under way', async () => {
    const { id, session } = world.people.mentor;
    await sql(`update identity.hub_grant set changed_at = now() + interval '1 second' where person_id = $1`, [id]);

    const first = await me(session);
    const parallel = await me(session);
    // The API knows PostgreSQL's time as exactly as an answer was quick.
    await sql(`update identity.session set former_token_until = now() - interval '1 second' where person_id = $1`, [
      id,
    ]);

    expect(secretOf(first)).not.toBe('');
    expect((await me(secretOf(first))).statusCode).toBe(200);
    expect(parallel.statusCode).toBe(200);
    expect(cookieOf(parallel)).toBe('');
    expect((await me(session)).statusCode).toBe(401);
  });

  it('loses access with the grant, at the next request', async () => {
    const { id, session } = world.people.hub_staff;
    const read = () => api.call({ route: 'GET /api/v1/hubs/:hub', path: { hub: world.hub.slug }, session });
    const before = (await read()).statusCode;

    await sql(`update identity.hub_grant set ended_at = now() where person_id = $1`, [id]);

    expect([before, (await read()).statusCode]).toEqual([200, 404]);
  });

  it('signs out here, and takes the cookie back', async () => {
    const secret = secretOf(await signIn(world.people.team_lead.email));

    const answer = await api.call({ route: 'DELETE /api/v1/sessions/current', session: secret });

    expect(answer.headers).toMatchObject({ 'clear-site-data': '"storage"' });
    expect(cookieOf(answer)).toMatch(/^onsil=; /);
    expect((await me(secret)).statusCode).toBe(401);
    expect((await me(world.people.team_lead.session)).statusCode).toBe(200);
  });

  it('signs out everywhere', async () => {
    const secret = secretOf(await signIn(world.people.team_lead.email));

    await api.call({ route: 'DELETE /api/v1/sessions', session: secret });

    expect((await me(secret)).statusCode).toBe(401);
    expect((await me(world.people.team_lead.session)).statusCode).toBe(401);
  });

  it('ends no session of somebody else', async () => {
    const answer = await api.call({
      route: 'DELETE /api/v1/sessions/:id',
      path: { id: world.people.hub_staff.sessionId },
      session: world.people.team_lead.session,
    });

    expect(answer.statusCode).toBe(404);
    expect((await me(world.people.hub_staff.session)).statusCode).toBe(200);
  });

  it('ends the other sessions when the password changes, and asks for the old one', async () => {
    const secret = secretOf(await signIn(world.people.team_lead.email));
    const change = (currentPassword: string) =>
      api.call({
        route: 'PUT /api/v1/me/password',
        session: secret,
        body: { currentPassword, newPassword: '구름이 낮게 깔린 대관령' },
      });

    const wrong = await change('not the password');
    const right = await change(PASSWORD);

    expect(wrong.json()).toMatchObject({ code: 'identity.wrong_password', errors: [{ pointer: '/currentPassword' }] });
    expect(right.statusCode).toBe(204);
    expect((await me(secretOf(right))).statusCode).toBe(200);
    expect((await me(secret)).statusCode).toBe(401);
    expect((await me(world.people.team_lead.session)).statusCode).toBe(401);
  });

  it('shows one person every hub with the roles held there, and no role leaks from one to another', async () => {
    const elsewhere = await makeWorld(api.database.owner);
    await insertRow(api.database.owner, 'identity.hub_grant', {
      id: elsewhere.hub.id,
      hub_id: elsewhere.hub.id,
      person_id: world.people.hub_manager.id,
      role: 'mentor',
      scope: 'hub',
      starts_on: '2020-01-01',
      changed_at: new Date('2020-01-01'),
    });
    const { session } = world.people.hub_manager;
    const settings = (hub: string) =>
      api.call({ route: 'GET /api/v1/hubs/:hub/people', path: { hub }, session }).then(({ statusCode }) => statusCode);

    const { hubs } = (await me(session)).json<{ hubs: { slug: string; roles: string[] }[] }>();

    expect(Object.fromEntries(hubs.map(({ slug, roles }) => [slug, roles]))).toEqual({
      [world.hub.slug]: ['hub_manager'],
      [elsewhere.hub.slug]: ['mentor'],
    });
    expect([await settings(world.hub.slug), await settings(elsewhere.hub.slug)]).toEqual([200, 403]);
  });
});
