import { beforeEach, describe, expect, it } from '@jest/globals';
import type { HubSettingsBody } from '@onsil/contracts';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';

import { HubCalendar } from '../calendar/hub-calendar.js';
import { NetworkModule } from '../network.module.js';
import { ChangeHubSettings } from './change-hub-settings.js';
import { hubOf } from './hub.query.js';

const SETTINGS: HubSettingsBody = {
  nameKo: '소셜캠퍼스 온 강원',
  nameEn: 'Social Campus On Gangwon',
  timeZone: 'Asia/Seoul',
  country: 'KR',
  locale: 'ko',
  senderName: '강원 허브',
  replyTo: 'hub@example.com',
  shortExtensionDays: 7,
};

describe('ChangeHubSettings', () => {
  let hub: HubHarness;

  beforeEach(async () => {
    hub = await freshHub({ modules: [NetworkModule] });
  });

  const change = (version: number, settings: Partial<HubSettingsBody> = {}) =>
    hub.get(ChangeHubSettings).execute(hub.actorAs('hub_manager'), { ...SETTINGS, ...settings, version });

  it('changes the hub and names what changed in its trail', async () => {
    await change(1);

    expect(await hubOf(hub.read, hub.hub.id)).toMatchObject({ ...SETTINGS, version: 2 });
    expect(await hub.auditTrail()).toMatchObject([
      {
        action: 'hub.settings_changed',
        before: { sender_name: '시험 허브', short_extension_days: 14 },
        after: { sender_name: '강원 허브', short_extension_days: 7 },
      },
    ]);
  });

  it('closes the hub on the holidays of the country that was chosen', async () => {
    const isOpen = async () => (await hub.get(HubCalendar).workingDays(hub.read, 'ko')).isOpen('2031-10-03');
    expect((await hubOf(hub.read, hub.hub.id)).country).toBe('KR');
    expect(await isOpen()).toBe(false);

    await change(1, { country: 'FR' });

    expect(await isOpen()).toBe(true);
    expect((await hub.outbox())[0]).toMatchObject({ payload: { countryChanged: true } });
  });

  it('shows what stands there when somebody else was first', async () => {
    await change(1);

    await expect(change(1, { senderName: '다른 이름' })).rejects.toMatchObject({
      code: 'platform.stale_version',
      current: { senderName: '강원 허브', version: 2 },
    });
  });

  it('waits for those who write dates by the clock of the hub', async () => {
    const order: string[] = [];
    let changing: Promise<unknown> | undefined;

    await hub.tx(async (tx) => {
      await hub.get(HubCalendar).keep(tx);
      changing = change(1, { timeZone: 'Europe/Berlin' }).then(() => order.push('clock'));
      await untilItWaits(hub, changing);
      order.push('dates');
    });
    await changing;

    expect(order).toEqual(['dates', 'clock']);
  });

  it('tells the other modules whether the clock of the hub moved', async () => {
    await change(1, { timeZone: 'Europe/Berlin' });
    await change(2, { timeZone: 'Europe/Berlin', senderName: '새 이름' });

    expect((await hub.outbox()).map(({ payload }) => payload)).toEqual([
      { timeZoneChanged: true, countryChanged: false, localeChanged: false },
      { timeZoneChanged: false, countryChanged: false, localeChanged: false },
    ]);
  });
});
