import { Injectable } from '@nestjs/common';
import type { HubSettingsBody, HubView } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { changeCalendar } from '../calendar/calendar-lock.js';
import { hubOf } from './hub.query.js';

export interface ChangeHubSettingsCommand extends HubSettingsBody {
  readonly version: number;
}

/** A manager sets the hub's names, zone, country, language, the name its mails come from, and how far its staff extend. */
@Injectable()
export class ChangeHubSettings {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, { version, ...settings }: ChangeHubSettingsCommand): Promise<HubView> {
    return this.unitOfWork.writeGlobal(actor.personId, async (global) => {
      const tx = await global.enterHub(actor);
      await changeCalendar(tx);
      const before = await hubOf(tx, actor.hub.id, { forUpdate: true });
      if (before.version !== version) throw new StaleVersion(before);

      await global.rows(
        `update network.hub set name_ko = $2, name_en = $3, time_zone = $4, locale = $5, sender_name = $6, reply_to = $7,
                short_extension_days = $8, settings = settings || jsonb_build_object('country', $9::text), version = version + 1 where id = $1`,
        [
          actor.hub.id,
          settings.nameKo,
          settings.nameEn,
          settings.timeZone,
          settings.locale,
          settings.senderName,
          settings.replyTo,
          settings.shortExtensionDays,
          settings.country,
        ],
      );
      tx.audit({
        action: 'hub.settings_changed',
        subject: 'network.hub',
        subjectId: actor.hub.id,
        before: columnsOf(before),
        after: columnsOf(settings),
      });
      tx.publish({
        name: 'network.hub_settings_changed.v1',
        payload: {
          timeZoneChanged: before.timeZone !== settings.timeZone,
          countryChanged: before.country !== settings.country,
          localeChanged: before.locale !== settings.locale,
        },
      });
      return { ...before, ...settings, version: version + 1 };
    });
  }
}

function columnsOf(settings: HubSettingsBody): Record<string, unknown> {
  const { nameKo, nameEn, timeZone, country, locale, senderName, replyTo, shortExtensionDays } = settings;
  return {
    name_ko: nameKo,
    name_en: nameEn,
    time_zone: timeZone,
    settings: country,
    locale,
    sender_name: senderName,
    reply_to: replyTo,
    short_extension_days: shortExtensionDays,
  };
}
