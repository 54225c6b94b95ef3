import { Injectable } from '@nestjs/common';
import type { CalendarDay, Locale } from '@onsil/contracts';
import { newId, NotFound, type HubRead, type HubTx } from '@onsil/platform';

import { changeCalendar, keepCalendar } from './calendar-lock.js';
import { HubCalendar } from './hub-calendar.js';
import { publicHolidays, type HolidaysOfYear } from './public-holidays.js';
import { WorkingDays, type CalendarException } from './working-days.rule.js';

interface CalendarRow {
  country: string;
  network: CalendarException[];
  hub: CalendarException[];
}

const DEFAULT_COUNTRY = 'KR';
const CALENDAR_CHANGED = 'network.calendar_changed.v1';

/** HubCalendar on `network.hub_closed_day` and `network.network_closed_day`. */
@Injectable()
export class SqlHubCalendar extends HubCalendar {
  override keep(tx: HubTx): Promise<void> {
    return keepCalendar(tx);
  }

  override async workingDays(sql: HubTx | HubRead, locale: Locale): Promise<WorkingDays> {
    const { holidays, network, hub } = await this.layers(sql, locale);
    return new WorkingDays({ holidays, network, hub });
  }

  override async namedDays(sql: HubTx | HubRead, year: number, locale: Locale): Promise<CalendarDay[]> {
    const { holidays, network, hub } = await this.layers(sql, locale);
    const days = new Map<string, CalendarDay>();
    for (const [day, name] of holidays(year)) days.set(day, { day, name, origin: 'public', closed: true });
    for (const [origin, exceptions] of [
      ['network', network],
      ['hub', hub],
    ] as const)
      for (const { day, name, kind } of exceptions)
        if (day.startsWith(`${year}-`)) days.set(day, { day, name, origin, closed: kind === 'closed' });
    return [...days.values()].sort((a, b) => a.day.localeCompare(b.day));
  }

  override async setDay(
    tx: HubTx,
    { day, name, closed }: { day: string; name: string; closed: boolean },
  ): Promise<void> {
    await changeCalendar(tx);
    const [before] = await this.lockDay(tx, day);
    const after = { day, name, kind: closed ? 'closed' : 'open' };
    const [{ id }] = (await tx.rows<{ id: string }>(
      `insert into network.hub_closed_day (id, hub_id, day, name, kind) values ($1, $2, $3, $4, $5)
       on conflict (hub_id, day) do update set name = excluded.name, kind = excluded.kind returning id`,
      [newId(), tx.hubId, day, name, after.kind],
    )) as [{ id: string }];
    tx.audit({
      action: 'closed_day.set',
      subject: 'network.hub_closed_day',
      subjectId: id,
      ...(before && { before: { day, name: before.name, kind: before.kind } }),
      after,
    });
    tx.publish({ name: CALENDAR_CHANGED, payload: { day } });
  }

  override async removeDay(tx: HubTx, day: string): Promise<{ name: string }> {
    await changeCalendar(tx);
    const [before] = await this.lockDay(tx, day);
    if (!before) throw new NotFound();
    await tx.rows('delete from network.hub_closed_day where hub_id = $1 and id = $2', [tx.hubId, before.id]);
    tx.audit({
      action: 'closed_day.removed',
      subject: 'network.hub_closed_day',
      subjectId: before.id,
      before: { day, name: before.name, kind: before.kind },
    });
    tx.publish({ name: CALENDAR_CHANGED, payload: { day } });
    return { name: before.name };
  }

  private lockDay(tx: HubTx, day: string): Promise<{ id: string; name: string; kind: string }[]> {
    return tx.rows('select id, name, kind from network.hub_closed_day where hub_id = $1 and day = $2 for update', [
      tx.hubId,
      day,
    ]);
  }

  private async layers(
    sql: HubTx | HubRead,
    locale: Locale,
  ): Promise<{ holidays: HolidaysOfYear } & Pick<CalendarRow, 'network' | 'hub'>> {
    const [row] = await sql.rows<CalendarRow>(
      `select coalesce(hub.settings ->> 'country', $2) as country,
              coalesce((select json_agg(json_build_object('day', day, 'name', name, 'kind', kind))
                          from network.network_closed_day where network_id = hub.network_id), '[]') as network,
              coalesce((select json_agg(json_build_object('day', day, 'name', name, 'kind', kind))
                          from network.hub_closed_day where hub_id = hub.id), '[]') as hub
         from network.hub hub where hub.id = $1`,
      [sql.hubId, DEFAULT_COUNTRY],
    );
    if (!row) throw new NotFound();
    return { holidays: await publicHolidays(row.country, locale), network: row.network, hub: row.hub };
  }
}
