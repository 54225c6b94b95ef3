import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, OutOfReach, StaleVersion } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { ANSWERS, insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import {
  AlreadyAsked,
  ExceptionAlreadyDecided,
  ExtensionNotLater,
  MilestoneAlreadyDecided,
} from '../progress.errors.js';
import { ProgressModule } from '../progress.module.js';
import { HandIn } from '../submission/hand-in.js';
import { ReopenMilestone } from '../team-milestone/reopen-milestone.js';
import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { AskException } from './ask-exception.js';
import { AskPause } from './ask-pause.js';
import { DecideException } from './decide-exception.js';
import { ExceptionsQuery } from './exceptions.query.js';
import { LiftBlock } from './lift-block.js';

const REASON = '허가가 늦어져요';

describe('exceptions', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  let teamMilestoneId: string;
  let ask: AskException;
  const extension = (untilOn: string, movesDependants = false) => ({
    teamMilestoneId,
    kind: 'extension' as const,
    reason: REASON,
    untilOn,
    movesDependants,
  });
  const dueDates = async () => {
    const rows = await hub.asOwner<{ code: string; due: string }>(
      `select m.code, to_char(tm.due_at at time zone 'Asia/Seoul', 'YYYY-MM-DD HH24:MI:SS') as due
         from progress.team_milestone tm join programmes.milestone m on m.id = tm.milestone_id
        where tm.hub_id = $1`,
      [hub.hub.id],
    );
    return Object.fromEntries(rows.map(({ code, due }) => [code, due]));
  };

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub);
    teamMilestoneId = team.teamMilestones['M1']!;
    ask = hub.get(AskException);
  });

  it('waits for a manager when a team asks, and tells nobody yet', async () => {
    const asked = await ask.execute(team.lead, extension('2031-03-21'));

    expect(asked).toMatchObject({ status: 'asked', author: { name: '대표 12' }, fromOn: '2031-03-14' });
    expect((await dueDates())['M1']).toBe('2031-03-14 18:00:59');
    expect(await hub.auditTrail()).toMatchObject([{ action: 'milestone_exception.asked', reason: REASON }]);
    expect(await hub.outbox()).toEqual([]);
  });

  it('is granted at once when staff extend by up to 14 days, all extensions together', async () => {
    const first = await ask.execute(team.staff, extension('2031-03-24'));
    const second = await ask.execute(team.staff, extension('2031-03-29'));

    expect(first).toMatchObject({ status: 'granted', decidedBy: { name: '담당자 02' } });
    expect(second.status).toBe('asked');
    expect((await dueDates())['M1']).toBe('2031-03-24 18:00:59');
    expect(await hub.outbox()).toMatchObject([
      { name: 'progress.decision_made.v1', payload: { decision: 'extended', teamId: team.teamId } },
    ]);
  });

  it('is granted to staff for as many days as the hub set', async () => {
    await hub.asOwner('update network.hub set short_extension_days = 3 where id = $1', [hub.hub.id]);

    const { capabilities } = await hub.get(TeamMilestoneQuery).get(hub.read, team.staff, team.teamMilestones['M1']!);
    const short = await ask.execute(team.staff, extension('2031-03-17'));
    const long = await ask.execute(team.staff, extension('2031-03-18'));

    expect(capabilities.extendUpToDays).toBe(3);
    expect([short.status, long.status]).toEqual(['granted', 'asked']);
  });

  it('never takes back time that the team got since it asked', async () => {
    const asked = await ask.execute(team.lead, extension('2031-03-16'));
    const pause = {
      teamId: team.teamId,
      cohortId: team.cohortId,
      reason: REASON,
      fromOn: '2031-03-10',
      untilOn: '2031-03-16',
    };
    await hub.get(AskPause).execute(team.manager, pause);
    const paused = await dueDates();

    const granting = hub
      .get(DecideException)
      .execute(team.manager, { exceptionId: asked.id, version: asked.version, decision: 'granted', note: '' });

    await expect(granting).rejects.toThrow(ExtensionNotLater);
    expect(await dueDates()).toEqual(paused);
  });

  it('moves what depends on it by as many days, on to an open day, when wanted', async () => {
    await ask.execute(team.manager, extension('2031-03-20', true));

    expect(await dueDates()).toEqual({ M1: '2031-03-20 18:00:59', M2: '2031-04-21 18:00:59' });
  });

  it('gives the new date only once the manager grants it', async () => {
    const asked = await ask.execute(team.lead, extension('2031-05-30'));

    const granted = await hub
      .get(DecideException)
      .execute(team.manager, { exceptionId: asked.id, version: 1, decision: 'granted', note: '한 번만요' });

    expect(granted).toMatchObject({ status: 'granted', decisionNote: '한 번만요', version: 2 });
    expect((await dueDates())['M1']).toBe('2031-05-30 18:00:59');
  });

  it('is decided once, whoever clicks', async () => {
    const { id: exceptionId } = await ask.execute(team.lead, extension('2031-03-21'));
    const decide = hub.get(DecideException);
    await decide.execute(team.manager, { exceptionId, version: 1, decision: 'refused', note: '' });

    await expect(
      decide.execute(team.manager, { exceptionId, version: 1, decision: 'granted', note: '' }),
    ).rejects.toThrow(StaleVersion);
    await expect(
      decide.execute(team.manager, { exceptionId, version: 2, decision: 'granted', note: '' }),
    ).rejects.toThrow(ExceptionAlreadyDecided);
    expect((await dueDates())['M1']).toBe('2031-03-14 18:00:59');
  });

  it('is not decided by staff', async () => {
    const { id: exceptionId } = await ask.execute(team.lead, extension('2031-03-21'));

    await expect(
      hub.get(DecideException).execute(team.staff, { exceptionId, version: 1, decision: 'granted', note: '' }),
    ).rejects.toThrow(OutOfReach);
  });

  it('asks for the same thing once, and only for later days', async () => {
    await ask.execute(team.lead, extension('2031-03-21'));

    await expect(ask.execute(team.lead, extension('2031-03-22'))).rejects.toThrow(AlreadyAsked);
    await expect(ask.execute(team.manager, extension('2031-03-14'))).rejects.toThrow(ExtensionNotLater);
  });

  it('pauses a team: every later date moves by the paused days, on to an open day', async () => {
    await hub.get(AskPause).execute(team.manager, {
      teamId: team.teamId,
      cohortId: team.cohortId,
      reason: '출산',
      fromOn: '2031-03-20',
      untilOn: '2031-03-31',
    });

    expect(await dueDates()).toEqual({ M1: '2031-03-14 18:00:59', M2: '2031-04-28 18:00:59' });
  });

  it('waives: what was handed in is closed with it, and a request is answered by it', async () => {
    await ask.execute(team.lead, extension('2031-03-21'));
    await hub.get(HandIn).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 1 });

    await ask.execute(team.manager, { teamMilestoneId, kind: 'waiver', reason: '다른 사업에서 이미 냈어요' });

    const rows = await hub.asOwner(
      `select tm.status, s.status as attempt, array(select e.kind || ' ' || e.status from progress.milestone_exception e
         where e.hub_id = $1 order by 1) as exceptions
         from progress.team_milestone tm join progress.submission s on s.team_milestone_id = tm.id where tm.hub_id = $1`,
      [hub.hub.id],
    );
    expect(rows).toEqual([{ status: 'waived', attempt: 'waived', exceptions: ['extension ended', 'waiver granted'] }]);
    await expect(ask.execute(team.manager, { teamMilestoneId, kind: 'waiver', reason: '다시' })).rejects.toThrow(
      MilestoneAlreadyDecided,
    );
  });

  it('stands as a waiver until the milestone is reopened, and under the name of whoever left meanwhile, marked', async () => {
    await hub.get(HandIn).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 1 });
    await ask.execute(team.manager, { teamMilestoneId, kind: 'waiver', reason: '다른 사업에서 이미 냈어요' });
    const leaves = (how: string) =>
      hub.asOwner(`update identity.hub_grant set ${how} where person_id = $1`, [team.lead.personId]);

    await leaves('ended_at = now()');
    const { version, attempts } = await hub.get(TeamMilestoneQuery).get(hub.read, team.staff, teamMilestoneId);
    await leaves(`ended_at = null, starts_on = '2030-01-01', ends_on = '2030-12-31'`); // their time is over
    const view = await hub
      .get(ReopenMilestone)
      .execute(team.manager, { teamMilestoneId, version, reason: '마저 내요' });

    expect(view).toMatchObject({
      exceptions: [{ kind: 'waiver', status: 'ended', author: { hasLeft: false } }],
      attempts: [{ handedInBy: { name: '대표 12', hasLeft: true } }],
    });
    expect(attempts).toMatchObject([{ handedInBy: { name: '대표 12', hasLeft: true } }]);
  });

  it('blocks with a reason until it is lifted or the team hands in', async () => {
    const blocked = { teamMilestoneId, kind: 'blocked' as const, reason: '도로 점용 허가', untilOn: '2031-03-20' };
    const { id: exceptionId } = await ask.execute(team.staff, blocked);
    await hub.get(LiftBlock).execute(team.staff, { exceptionId });
    await ask.execute(team.staff, blocked);

    const view = await hub.get(HandIn).execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 1 });

    expect(view.exceptions.map(({ kind, status }) => [kind, status])).toEqual([
      ['blocked', 'ended'],
      ['blocked', 'ended'],
    ]);
  });

  it('leaves no deadlock when a team asks for everything at once', async () => {
    const outcomes = await Promise.allSettled(
      ['M1', 'M2'].flatMap((code) =>
        Array.from({ length: 10 }, (_, i) =>
          ask.execute(team.manager, {
            ...extension(`2031-0${5 + (i % 4)}-02`, true),
            teamMilestoneId: team.teamMilestones[code]!,
          }),
        ),
      ),
    );

    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refusals.filter((reason) => !(reason instanceof ExtensionNotLater))).toEqual([]);
  });

  it('is listed for those who reach the team, and for nobody else', async () => {
    await ask.execute(team.lead, extension('2031-03-21'));
    const query = { limit: 50, status: 'asked' as const };
    const stranger = hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] });

    expect((await hub.get(ExceptionsQuery).page(team.manager, query)).items).toMatchObject([
      { kind: 'extension', capabilities: { decide: true } },
    ]);
    expect((await hub.get(ExceptionsQuery).page(team.lead, query)).items).toMatchObject([
      { capabilities: { decide: false } },
    ]);
    expect((await hub.get(ExceptionsQuery).page(stranger, query)).items).toEqual([]);
    await expect(ask.execute(stranger, extension('2031-03-21'))).rejects.toThrow(NotFound);
  });
});
