import { Injectable } from '@nestjs/common';
import { newId, NotFound, type ActorHub, type GlobalTx } from '@onsil/platform';

import { SlugTaken } from '../network.errors.js';
import { Hubs, type NewHub } from './hubs.js';

@Injectable()
export class SqlHubs extends Hubs {
  override async createNetwork(tx: GlobalTx, { name, isDemo }: { name: string; isDemo: boolean }): Promise<string> {
    const id = newId();
    await tx.rows(`insert into network.network (id, name, is_demo, created_at) values ($1, $2, $3, $4)`, [
      id,
      name,
      isDemo,
      tx.at,
    ]);
    tx.audit({
      action: 'network.created',
      subject: 'network.network',
      subjectId: id,
      after: { name, is_demo: isDemo },
    });
    return id;
  }

  override async create(tx: GlobalTx, hub: NewHub): Promise<ActorHub> {
    const id = newId();
    const { networkId, slug, nameKo, nameEn, kind, timeZone, locale } = hub;
    const senderName = locale === 'ko' ? nameKo : nameEn;
    const made = await tx.rows(
      `insert into network.hub (id, network_id, slug, name_ko, name_en, kind, time_zone, locale, sender_name, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (slug) do nothing returning id`,
      [id, networkId, slug, nameKo, nameEn, kind, timeZone, locale, senderName, tx.at],
    );
    if (made.length === 0) throw new SlugTaken();
    tx.audit({
      action: 'hub.created',
      subject: 'network.hub',
      subjectId: id,
      after: { network_id: networkId, slug, name_ko: nameKo, name_en: nameEn, kind, time_zone: timeZone, locale },
    });
    return { id, slug, timeZone, locale };
  }

  override async getInNetwork(tx: GlobalTx, networkId: string, slug: string): Promise<ActorHub> {
    const [hub] = await tx.rows<ActorHub>(
      `select id, slug, time_zone as "timeZone", locale from network.hub where network_id = $1 and slug = $2`,
      [networkId, slug],
    );
    if (!hub) throw new NotFound();
    return hub;
  }
}
