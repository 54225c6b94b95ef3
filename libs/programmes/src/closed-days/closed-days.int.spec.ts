import { beforeEach, describe, expect, it } from '@jest/globals';
import { HubCalendar } from '@onsil/network';
import { newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';

import { aPlanDraft, insertCohort } from '../../testing/index.js';
import { PlanReader } from '../plan/plan-reader.js';
import { RedateByCountry } from '../plan/redate-by-country.reaction.js';
import { SavePlan } from '../plan/save-plan.js';
import { ProgrammesModule } from '../programmes.module.js';
import { PreviewClosedDay } from './preview-closed-day.js';
import { RemoveClosedDay } from './remove-closed-day.js';
import { SetClosedDay } from './set-closed-day.js';

/** The builder's only milestone is due on this Monday. */
const DUE = '2026-09-21';
const MOVED = { code: 'M1', from: DUE, to: '2026-09-22' };

describe('the closed days of a hub', () => {
  let hub: HubHarness;
  let manager: Actor;
  let cohortId: string;
  let milestoneId: string;

  const dueOn = async () => (await hub.get(PlanReader).view(hub.read, manager, cohortId)).preview.milestones[0]!.dueOn;
  const namedDays = (year: number) => hub.get(HubCalendar).namedDays(hub.read, year, 'ko');
  const close = (day: string) => hub.get(SetClosedDay).execute(manager, { day, name: '개관 기념일', closed: true });

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgrammesModule] });
    manager = hub.actorAs('hub_manager');
    const inserted = await hub.tx((tx) => insertCohort(tx, { phase: 'open' }));
    cohortId = inserted.cohortId;
    milestoneId = inserted.milestones.get('m1')!;
  });

  it('are those of another country when the hub goes by its holidays: what was planned moves', async () => {
    await hub.asOwner(`update network.hub set settings = '{"country":"JP"}' where id = $1`, [hub.hub.id]);
    const changed = (countryChanged: boolean) =>
      hub.tx((tx) =>
        hub.get(RedateByCountry).execute(tx, {
          id: newId(),
          name: 'network.hub_settings_changed.v1',
          payload: { countryChanged },
          occurredAt: tx.at,
        }),
      );

    const stored = async () => {
      const [row] = await hub.asOwner<{ due: string }>(
        `select due_on::text as due from programmes.milestone where id = $1`,
        [milestoneId],
      );
      return row!.due;
    };

    await changed(false);
    expect(await stored()).toBe(DUE);
    await changed(true);

    expect(await stored()).toBe('2026-09-24');
    expect((await hub.outbox()).map(({ name }) => name)).toEqual(['programmes.milestones_redated.v1']);
  });

  it('shows which dates would move before anything is saved', async () => {
    expect(await hub.get(PreviewClosedDay).execute(manager, { day: DUE, closed: true })).toEqual([
      expect.objectContaining({ cohortId, milestoneId, phase: 'open', ...MOVED }),
    ]);
    expect(await hub.get(PreviewClosedDay).execute(manager, { day: '2026-09-22', closed: true })).toEqual([]);
    expect(await dueOn()).toBe(DUE);
    expect(await hub.auditTrail()).toEqual([]);
  });

  it('moves the dates of a day that is closed, tells why, and lets those who work by them follow', async () => {
    const moved = await close(DUE);

    expect(moved).toEqual([expect.objectContaining(MOVED)]);
    expect(await dueOn()).toBe('2026-09-22');
    expect(await hub.auditTrail()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'closed_day.set', after: { day: DUE, name: '개관 기념일', kind: 'closed' } }),
        expect.objectContaining({
          action: 'milestone.redated',
          subject_id: milestoneId,
          before: { due_on: DUE },
          after: { due_on: '2026-09-22' },
        }),
      ]),
    );
    expect(await hub.outbox()).toEqual([
      expect.objectContaining({ name: 'network.calendar_changed.v1', payload: { day: DUE } }),
      expect.objectContaining({
        name: 'programmes.milestones_redated.v1',
        payload: { cohortId, milestoneIds: [milestoneId] },
      }),
    ]);
  });

  it('moves them back when the day is removed', async () => {
    await close(DUE);

    expect(await hub.get(RemoveClosedDay).execute(manager, { day: DUE })).toEqual([
      expect.objectContaining({ from: '2026-09-22', to: DUE }),
    ]);
    expect(await dueOn()).toBe(DUE);
  });

  it('opens a public holiday for the hub', async () => {
    await hub.get(SetClosedDay).execute(manager, { day: '2026-10-09', name: '정상 근무', closed: false });

    expect((await namedDays(2026)).find(({ day }) => day === '2026-10-09')).toEqual({
      day: '2026-10-09',
      name: '정상 근무',
      origin: 'hub',
      closed: false,
    });
    expect((await hub.get(HubCalendar).workingDays(hub.read, 'ko')).isOpen('2026-10-09')).toBe(true);
  });

  it('is not passed by a plan that is saved at the same moment', async () => {
    const draft = await hub.tx((tx) => insertCohort(tx, { name: '2기' }));
    let saving: Promise<unknown> | undefined;

    await hub.get(UnitOfWork).write(manager, async (tx) => {
      await hub.get(HubCalendar).setDay(tx, { day: DUE, name: '개관 기념일', closed: true });
      saving = hub.get(SavePlan).execute(manager, { cohortId: draft.cohortId, version: 1, draft: aPlanDraft() });
      await untilItWaits(hub, saving);
    });
    await saving;

    expect(
      await hub.asOwner(`select due_on::text as "dueOn" from programmes.milestone where cohort_id = $1`, [
        draft.cohortId,
      ]),
    ).toEqual([{ dueOn: MOVED.to }]);
  });

  it('leaves the dates of a closed cohort alone', async () => {
    await hub.asOwner(`update programmes.cohort set phase = 'closed' where id = $1`, [cohortId]);

    expect(await close(DUE)).toEqual([]);
  });

  it('counts what the network closed, and the public holidays of the hub’s country', async () => {
    await hub.asOwner(
      `insert into network.network_closed_day (id, network_id, day, name, kind) values ($1, $2, $3, '본부 휴무', 'closed')`,
      [newId(), hub.networkId, '2026-09-22'],
    );
    const calendar = await hub.get(HubCalendar).workingDays(hub.read, 'ko');

    expect(calendar.closure('2026-09-22')).toEqual({ day: '2026-09-22', kind: 'hub', name: '본부 휴무' });
    expect(calendar.closure('2026-02-16')).toEqual({ day: '2026-02-16', kind: 'holiday', name: '설날 전날' });
    expect(calendar.closure('2026-06-03')).toEqual({ day: '2026-06-03', kind: 'holiday', name: '전국동시지방선거일' });
    await hub.asOwner(`update network.hub set settings = '{"country": "DE"}' where id = $1`, [hub.hub.id]);
    const german = await hub.get(HubCalendar).workingDays(hub.read, 'en');
    expect([german.isOpen('2026-02-16'), german.isOpen('2026-04-03')]).toEqual([true, false]);
  });

  it('keeps each hub’s days to itself', async () => {
    await close(DUE);
    const other = await freshHub({ modules: [ProgrammesModule] });

    expect((await other.get(HubCalendar).workingDays(other.read, 'ko')).isOpen(DUE)).toBe(true);
    await expect(hub.get(RemoveClosedDay).execute(other.actorAs('hub_manager'), { day: DUE })).rejects.toThrow(
      NotFound,
    );
    expect((await namedDays(2026)).map(({ day }) => day)).toContain(DUE);
  });
});
