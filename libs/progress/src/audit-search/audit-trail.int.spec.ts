import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditQuery } from '@onsil/contracts';
import { Clock, InvalidInput, newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertBoard, insertStaff } from '../../testing/board.builder.js';
import '../review/verdicts.js';

import { CohortBoardModule } from '../cohort-board/cohort-board.module.js';
import { AuditTrailQuery } from './audit-trail.query.js';

const TEAM = '산골약배달';

describe('AuditTrailQuery', () => {
  let hub: HubHarness;
  let manager: Actor;
  let teamId: string;
  let snoozeId: string;

  beforeEach(async () => {
    hub = await freshHub({ modules: [CohortBoardModule] });
    hub.clock.set('2031-08-19T15:30:00Z'); // past midnight in Seoul
    const [ids, personId] = await hub.tx(async (tx) => [
      await insertBoard(tx, { milestones: {}, teams: [{ name: TEAM }] }),
      await insertStaff(tx, '관리자 01'),
    ]);
    teamId = ids.teams[TEAM]!;
    snoozeId = newId();
    manager = hub.actorAs('hub_manager', { personId });
    await hub.get(UnitOfWork).write(manager, async (tx) => {
      tx.audit({
        action: 'risk.snoozed',
        subject: 'progress.risk_snooze',
        subjectId: snoozeId,
        teamId,
        before: { until_on: null },
        after: { until_on: '2031-08-24' },
        reason: '대표 Lee 입원',
      });
      tx.audit({
        action: 'risk_rule.set',
        subject: 'progress.risk_rule',
        subjectId: newId(),
        after: { medium_from: 3 },
      });
    });
  });

  const search = (query: Partial<AuditQuery>, actor = manager) =>
    hub.get(AuditTrailQuery).execute(actor, { limit: 50, ...query });
  const actions = async (query: Partial<AuditQuery>) =>
    (await search(query)).items.map(({ action }) => action).filter((action) => action !== 'test.seeded');

  it('says who did what to whom, from what to what, why and when', async () => {
    const { items } = await search({ action: 'risk.snoozed' });

    expect(items).toEqual([
      {
        id: expect.any(String),
        at: '2031-08-19T15:30:00.000Z',
        person: { id: manager.personId, name: '관리자 01', hasLeft: true },
        action: 'risk.snoozed',
        subject: 'progress.risk_snooze',
        subjectId: snoozeId,
        team: { id: teamId, name: TEAM },
        reason: '대표 Lee 입원',
        changes: [{ column: 'until_on', before: null, after: '2031-08-24' }],
        names: {},
      },
    ]);
  });

  it('names what it speaks of by id, and marks who has left; what is gone, or of another hub, has no name', async () => {
    const [leaver, gone] = [await insertPerson(hub, { name: '멘토 09' }), newId()];
    const [operator, stranger] = [await insertPerson(hub, { name: '운영 01' }), await insertPerson(hub)];
    await insertGrant(hub, { personId: leaver.id, role: 'mentor', endsOn: '2031-02-01' });
    await hub.asOwner(
      `insert into identity.network_grant (id, network_id, person_id, role, starts_on, changed_at)
       values ($1, $2, $3, 'network_operator', '2031-01-01', now())`,
      [newId(), hub.networkId, operator.id],
    );
    await hub.get(UnitOfWork).write(manager, async (tx) => {
      const { milestones, teamMilestones } = await insertBoard(tx, {
        milestones: { M1: '2031-09-01' },
        teams: [{ name: '들빛공방', cells: { M1: { status: 'open' } } }],
      });
      tx.audit({
        action: 'team_milestone.moved',
        subject: 'progress.team_milestone',
        subjectId: teamMilestones['들빛공방 M1']!,
        before: { milestone_id: gone, team_id: null, kept_plan: { title: stranger.id } },
        after: { milestone_id: milestones['M1'], team_id: leaver.id, kept_plan: { title: operator.id } },
      });
    });

    const [entry] = (await search({ action: 'team_milestone.moved' })).items;

    expect(entry!.names).toEqual({
      [entry!.subjectId]: { name: 'M1 M1 마일스톤' },
      [entry!.changes.find(({ column }) => column === 'milestone_id')!.after!]: { name: 'M1 M1 마일스톤' },
      [leaver.id]: { name: '멘토 09', hasLeft: true },
      [operator.id]: { name: '운영 01', hasLeft: false },
    });
  });

  it('looks names up once for a page, not once for each of its entries', async () => {
    let plan = '';
    const rows = async (text: string, values: readonly unknown[]) => {
      plan = JSON.stringify(await hub.read.rows(`explain ${text}`, values));
      return [];
    };
    const explaining = { read: () => ({ rows }) } as unknown as UnitOfWork;

    await new AuditTrailQuery(explaining, hub.get(Clock)).execute(manager, { limit: 500 });

    expect(plan.includes('CTE called')).toBe(true);
  });

  it('calls the items of a review by their names, and what is no item any more by its key', async () => {
    const [reviewId, submissionId] = [newId(), newId()];
    await hub.get(UnitOfWork).write(manager, async (tx) => {
      const board = await insertBoard(tx, {
        milestones: { M1: '2031-09-01' },
        teams: [{ name: '들빛공방', cells: { M1: { status: 'returned' } } }],
      });
      const teamMilestoneId = board.teamMilestones['들빛공방 M1']!;
      await tx.rows(`update programmes.milestone set evidence = $3 where hub_id = $1 and id = $2`, [
        tx.hubId,
        board.milestones['M1'],
        JSON.stringify([{ id: 'who', kind: 'text', label: '만난 사람', required: true }]),
      ]);
      await tx.rows(
        `insert into progress.submission
           (id, hub_id, team_milestone_id, attempt, status, revision, handed_in_at, is_on_behalf)
         values ($1, $2, $3, 1, 'returned', 1, $4, false)`,
        [submissionId, tx.hubId, teamMilestoneId, tx.at],
      );
      const marks = [
        { itemId: 'who', isOk: false, note: '이름이 없어요' },
        { itemId: 'gone', isOk: true, note: '' },
      ];
      await tx.rows(
        `insert into progress.review (id, hub_id, submission_id, team_milestone_id, decision, body, marks, reviewer_id, decided_at)
         values ($1, $2, $3, $4, 'returned', '', $5, $6, $7)`,
        [reviewId, tx.hubId, submissionId, teamMilestoneId, JSON.stringify(marks), manager.personId, tx.at],
      );
      tx.audit({ action: 'submission.returned', subject: 'progress.review', subjectId: reviewId, after: { marks } });
    });

    const [entry] = (await search({ subject: reviewId })).items;

    expect(JSON.parse(entry!.changes[0]!.after!)).toEqual([
      { itemId: '만난 사람', isOk: false, note: '이름이 없어요' },
      { itemId: 'gone', isOk: true, note: '' },
    ]);
  });

  it('leaves out that a reaction took note of an event, unless it is asked for', async () => {
    await hub.get(UnitOfWork).write(manager, async (tx) => {
      tx.audit({ action: 'event.handled', subject: 'platform.handled_event', subjectId: newId(), after: {} });
    });

    expect(await actions({})).toEqual(['risk_rule.set', 'risk.snoozed']);
    expect(await actions({ action: 'event' })).toEqual(['event.handled']);
  });

  it('searches by part of the action, person, team, subject, words and day on the hub’s clock', async () => {
    expect(await actions({ action: 'risk' })).toEqual(['risk.snoozed']);
    expect(await actions({ person: manager.personId! })).toHaveLength(2);
    expect(await actions({ person: newId() })).toEqual([]);
    expect(await actions({ team: teamId })).toEqual(['risk.snoozed']);
    expect(await actions({ subject: snoozeId })).toEqual(['risk.snoozed']);
    expect(await actions({ q: 'lee' })).toEqual(['risk.snoozed']);
    expect(await actions({ q: '100%' })).toEqual([]);
    expect(await actions({ from: '2031-08-20', to: '2031-08-20' })).toHaveLength(2);
    expect(await actions({ to: '2031-08-19' })).toEqual([]);
  });

  it('pages newest first without loss or repetition', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { items, next } = await search({ limit: 1, ...(after && { after }) });
      seen.push(...items.map(({ id }) => id));
      after = next ?? undefined;
    } while (after);

    const whole = await search({});
    expect(seen).toEqual(whole.items.map(({ id }) => id));
  });

  it('refuses a place in the list that it did not give', async () => {
    await expect(search({ after: "now'; select 1" })).rejects.toThrow(InvalidInput);
  });

  it('shows nothing of another hub', async () => {
    const other = await freshHub({ modules: [CohortBoardModule] });

    expect((await search({ subject: snoozeId }, other.actorAs('hub_manager'))).items).toEqual([]);
  });

  it('shows a team’s lead the trail of that team, and no other', async () => {
    const lead = hub.actorAs('team_lead', { ownTeamIds: [teamId] });
    const auditTrail = hub.get(AuditTrailQuery);

    await hub.get(UnitOfWork).write(manager, async (tx) => {
      const subjectId = newId();
      const pair = { subject: 'ventures.team', subjectId, teamId } as const;
      tx.audit({ action: 'mentor.assigned', ...pair, reason: '벌써 팀이 다섯이지만' });
      tx.audit({
        action: 'team_milestone.reopened',
        subject: 'progress.team_milestone',
        subjectId,
        teamId,
        reason: '다시',
      });
    });

    const { items } = await auditTrail.ofTeam(lead, teamId, { limit: 50 });
    const asManager = await auditTrail.ofTeam(manager, teamId, { limit: 50 });

    expect(new Map(items.map(({ action, reason }) => [action, reason]))).toEqual(
      new Map([
        ['team_milestone.reopened', '다시'],
        ['mentor.assigned', null],
      ]),
    );
    expect(new Map(asManager.items.map(({ action, reason }) => [action, reason]))).toEqual(
      new Map([
        ['team_milestone.reopened', '다시'],
        ['mentor.assigned', '벌써 팀이 다섯이지만'],
        ['risk.snoozed', '대표 Lee 입원'],
      ]),
    );
    await expect(auditTrail.ofTeam(hub.actorAs('team_lead'), teamId, { limit: 50 })).rejects.toThrow(NotFound);
    await expect(auditTrail.ofTeam(manager, newId(), { limit: 50 })).rejects.toThrow(NotFound);
  });
});
