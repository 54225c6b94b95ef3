import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@onsil/platform';
import { insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { IdentityModule } from '../identity.module.js';
import { AcceptPrivacyNotice } from './accept-privacy-notice.js';
import { currentNotice } from './privacy-notice.query.js';
import { PublishPrivacyNotice } from './publish-privacy-notice.js';

const NOTICE = { bodyKo: '이름과 이메일을 씁니다.', bodyEn: 'We use names and e-mail addresses.' };

describe('privacy notice', () => {
  let hub: HubHarness;
  let manager: Actor;
  let member: Actor;

  beforeEach(async () => {
    hub = await freshHub({ modules: [IdentityModule] });
    manager = hub.actorAs('hub_manager', { personId: (await insertPerson(hub)).id });
    member = hub.actorAs('team_member', { personId: (await insertPerson(hub)).id });
  });

  const publish = () => hub.get(PublishPrivacyNotice).execute(manager, NOTICE);
  const seenBy = (actor: Actor) => currentNotice(hub.read, hub.hub.id, actor.personId);

  it('keeps when each person accepted which version', async () => {
    const { id } = await publish();
    hub.clock.set('2031-03-05T00:00:00Z');

    await hub.get(AcceptPrivacyNotice).execute(member, id);

    expect(await seenBy(member)).toMatchObject({ number: 1, acceptedAt: '2031-03-05T00:00:00.000Z' });
    expect(await seenBy(manager)).toMatchObject({ number: 1, acceptedAt: null });
  });

  it('is asked for again when a new version is published', async () => {
    await hub.get(AcceptPrivacyNotice).execute(member, (await publish()).id);

    await publish();

    expect(await seenBy(member)).toMatchObject({ number: 2, acceptedAt: null });
  });

  it('keeps the time of the first acceptance', async () => {
    const { id } = await publish();
    await hub.get(AcceptPrivacyNotice).execute(member, id);
    const first = await seenBy(member);
    hub.clock.advance({ days: 1 });

    await hub.get(AcceptPrivacyNotice).execute(member, id);

    expect(await seenBy(member)).toEqual(first);
  });

  it('gets the next number when two are published at once', async () => {
    await Promise.all([publish(), publish(), publish()]);

    expect(await seenBy(manager)).toMatchObject({ number: 3 });
  });

  it('of another hub is not there', async () => {
    const { id } = await publish();
    const other = await freshHub({ modules: [IdentityModule] });

    await expect(other.get(AcceptPrivacyNotice).execute(other.actorAs('team_member'), id)).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });
});
