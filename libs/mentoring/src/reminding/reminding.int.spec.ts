import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DeliveredEvent } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { aLog, insertMentoredTeam, type MentoredTeam } from '../../testing/index.js';
import { EndAssignment } from '../mentor/end-assignment.js';
import { MentoringModule } from '../mentoring.module.js';
import { SendLog } from '../session-log/send-log.js';
import { CancelSession } from '../session/cancel-session.js';
import { MoveSession } from '../session/move-session.js';
import { PlanSession } from '../session/plan-session.js';
import { SetMentoringSettings } from '../settings/set-mentoring-settings.js';
import { A_TURN } from './mentoring-reminders.js';
import { PairOccasions } from './pair.occasions.js';
import { ReplanNextTurn, ReplanSessionsForGrant } from './replan.reaction.js';
import { SessionOccasions } from './session.occasions.js';

const MEETING = {
  startsAt: '2031-03-10T06:00:00Z',
  minutes: 60,
  mode: 'at_hub' as const,
  place: '상담실 2',
  link: null,
  question: '',
};

describe('what mentoring reminds of', () => {
  let hub: HubHarness;
  let team: MentoredTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [MentoringModule] });
    team = await insertMentoredTeam(hub);
  });

  const plan = () =>
    hub.get(PlanSession).execute(team.mentor, { teamId: team.teamId, mentorId: team.mentorId, ...MEETING });
  const occasions = async (id: string) => hub.get(SessionOccasions).occasions(hub.read, [id]);
  const pairOccasions = async () => hub.get(PairOccasions).occasions(hub.read, [team.assignmentId]);
  /** Planned reminders that still stand. */
  const planned = () =>
    hub.asOwner<{ trigger: string; count: number }>(
      `select r.trigger, count(*)::int as count from reminders.planned_reminder p
         join reminders.reminder_rule r on r.hub_id = p.hub_id and r.id = p.rule_id
        where p.hub_id = $1 and p.state = 'planned' group by 1 order by 1`,
      [hub.hub.id],
    );

  it('a session ahead, and its log once it is over, to team, mentor and staff by name', async () => {
    const { id } = await plan();

    const [starts, missing] = await occasions(id);

    expect(starts).toMatchObject({
      trigger: 'session_starts',
      base: { at: new Date(MEETING.startsAt) },
      facts: { team: '바닷가빨래터', mentor: '멘토 03', place: '상담실 2' },
      path: `/h/${hub.hub.slug}/sessions/${id}`,
    });
    expect(missing).toMatchObject({ trigger: 'log_missing', base: { at: new Date('2031-03-10T07:00:00Z') } });
    expect(missing!.recipients.map(({ audience, name }) => [audience, name])).toEqual([
      ['team', '대표 12'],
      ['mentor', '멘토 03'],
      ['manager', '책임자 01'],
      ['staff', expect.stringContaining('담당자')],
      ['staff', expect.stringContaining('담당자')],
    ]);
    expect(await planned()).toEqual([
      { trigger: 'log_missing', count: 4 },
      { trigger: 'session_starts', count: 2 },
    ]);
  });

  it('nothing any more once the session was cancelled or its log sent', async () => {
    const cancelled = await plan();
    await hub.get(CancelSession).execute(team.staff, { sessionId: cancelled.id, version: 1, reason: '감기' });
    const logged = await plan();
    hub.clock.set('2031-03-10T07:00:00Z');
    await hub
      .get(SendLog)
      .execute(team.mentor, { sessionId: logged.id, version: 1, ...aLog(team, { startsAt: MEETING.startsAt }) });

    expect(await occasions(cancelled.id)).toEqual([]);
    expect(await occasions(logged.id)).toEqual([]);
    expect((await planned()).map(({ trigger }) => trigger)).toEqual(['pair_silent', 'task_due']);
  });

  it('the moved time of a session', async () => {
    const { id } = await plan();
    await hub
      .get(MoveSession)
      .execute(team.lead, { sessionId: id, version: 1, ...MEETING, startsAt: '2031-03-12T06:00:00Z' });

    const [{ at }] = (await hub.asOwner<{ at: string }>(
      `select to_json(max(p.occasion_at))#>>'{}' as at from reminders.planned_reminder p
         join reminders.reminder_rule r on r.hub_id = p.hub_id and r.id = p.rule_id
        where p.hub_id = $1 and r.trigger = 'session_starts' and p.state = 'planned'`,
      [hub.hub.id],
    )) as [{ at: string }];
    expect(new Date(at)).toEqual(new Date('2031-03-12T06:00:00Z'));
  });

  it('a pair that does not meet, after the hub’s number of days, unless they have planned to', async () => {
    expect(await pairOccasions()).toMatchObject([
      {
        trigger: 'pair_silent',
        base: { on: '2031-02-22' },
        facts: { mentor: '멘토 03', lastOn: '2031-02-01' },
        path: `/h/${hub.hub.slug}/teams/${team.teamId}`,
      },
    ]);
    await hub
      .get(SetMentoringSettings)
      .execute(team.manager, { silentAfterDays: 60, showsLeadContact: true, version: 0 });
    expect(await pairOccasions()).toMatchObject([{ base: { on: '2031-04-02' } }]);
    expect((await planned()).map(({ trigger }) => trigger)).toEqual(['pair_silent']);

    await plan();

    expect(await pairOccasions()).toEqual([]);
    expect((await planned()).map(({ trigger }) => trigger)).toEqual(['log_missing', 'session_starts']);
  });

  it('nothing of a pair that has ended', async () => {
    await plan();
    await hub
      .get(EndAssignment)
      .execute(team.staff, { assignmentId: team.assignmentId, version: 1, reason: '이사해요' });

    expect(await pairOccasions()).toEqual([]);
    expect(await planned()).toEqual([]);
  });

  it('no mentor whose rights have lapsed, on whichever day that was', async () => {
    const { id } = await plan();
    const audiences = async () => (await occasions(id))[0]!.recipients.map(({ audience }) => audience);
    const lapse = (scope: string) =>
      hub.asOwner(`update identity.hub_grant set ends_on = '2031-03-05' where person_id = $1 and scope = $2`, [
        team.mentor.personId,
        scope,
      ]);
    await lapse('team');
    await lapse('hub');
    expect(await audiences()).toContain('mentor');

    hub.clock.set('2031-03-06T01:00:00Z');

    expect(await audiences()).not.toContain('mentor');
    expect((await pairOccasions())[0]?.recipients.map(({ audience }) => audience) ?? []).not.toContain('mentor');
  });

  it('a hub with more sessions than one transaction bears, turn by turn', async () => {
    const meetings = 2 * A_TURN + 1;
    await hub.tx((tx) =>
      tx.rows(
        `insert into mentoring.session
           (id, hub_id, team_id, mentor_id, starts_at, minutes, mode, place, question, status, is_planned, added_at)
         select gen_random_uuid(), $1, $2, $3, $4::timestamptz + make_interval(days => n), 60, 'at_hub', '', '', 'planned', true, $5
           from generate_series(1, $6::int) n`,
        [hub.hub.id, team.teamId, team.mentorId, MEETING.startsAt, tx.at, meetings],
      ),
    );
    const reminded = async () =>
      (
        await hub.asOwner<{ count: number }>(
          `select count(distinct subject_id)::int as count from reminders.planned_reminder where hub_id = $1 and state = 'planned'`,
          [hub.hub.id],
        )
      )[0]!.count;
    const turns = async () =>
      (await hub.outbox()).filter(
        ({ name }) => name === 'mentoring.reminders_outdated.v1',
      ) as unknown as DeliveredEvent[];

    await hub.tx((tx) =>
      hub
        .get(ReplanSessionsForGrant)
        .execute(tx, { payload: { role: 'hub_staff', scope: 'hub', scopeId: null } } as unknown as DeliveredEvent),
    );
    expect(await reminded()).toBe(A_TURN);

    for (let done = 0, all = await turns(); done < all.length; done++, all = await turns())
      await hub.tx((tx) => hub.get(ReplanNextTurn).execute(tx, all[done]!));
    expect(await turns()).toHaveLength(2);
    expect(await reminded()).toBe(meetings);
  }, 30_000);
});
