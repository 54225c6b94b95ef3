import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@onsil/platform';
import type { LightMyRequestResponse } from 'fastify';

import { signedMailLink } from '../../../libs/reminders/src/letters/mail-link.rule.js';
import { sharedApi, type RunningApi } from './ground/running-api.js';
import { makeWorld, type World } from './matrix/world.js';

describe('the one press that stops a kind of mail', () => {
  let api: RunningApi;
  let world: World;
  let token: string;

  beforeAll(async () => {
    api = await sharedApi();
    world = await makeWorld(api.database.owner);
    const { rows } = await api.database.owner.query<{ key: Buffer }>(
      'select key from reminders.link_key where hub_id = $1',
      [world.hub.id],
    );
    token = signedMailLink({ hubId: world.hub.id, reminderId: world.reminders.sent }, rows[0]!.key);
  }, 60_000);

  interface Press {
    readonly payload?: string;
    readonly origin?: string;
  }
  const press = (
    url: string,
    { payload = 'List-Unsubscribe=One-Click', origin }: Press = {},
  ): Promise<LightMyRequestResponse> =>
    api.app
      .getHttpAdapter()
      .getInstance()
      .inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...(origin && { origin }) },
        payload,
      });
  const stopped = async () =>
    (
      await api.database.owner.query(
        'select recipient_key, trigger from reminders.stopped_trigger where hub_id = $1 order by 1, 2',
        [world.hub.id],
      )
    ).rows;

  it('takes nothing but a press, and a link that this hub signed', async () => {
    expect((await press(`/mail/stop/${token}`, { payload: 'q=1' })).statusCode).toBe(400);
    expect(
      (await press(`/mail/stop/${signedMailLink({ hubId: world.hub.id, reminderId: newId() }, Buffer.alloc(32))}`))
        .statusCode,
    ).toBe(404);
    expect(await stopped()).toEqual([]);
  });

  it('needs neither Origin nor session, stops one kind for one person, and may be pressed twice', async () => {
    for (let presses = 0; presses < 2; presses += 1) expect((await press(`/mail/stop/${token}`)).statusCode).toBe(204);

    expect(await stopped()).toEqual([{ recipient_key: world.people.hub_manager.id, trigger: 'session_starts' }]);
  });

  it('opens no other door: a form from elsewhere changes nothing anywhere else', async () => {
    const elsewhere = await press('/api/v1/mail-choices/look', {
      origin: 'https://elsewhere.example',
      payload: `token=${token}`,
    });

    expect(elsewhere.statusCode).toBe(403);
  });
});
