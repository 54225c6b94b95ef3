import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, OutOfReach, StaleVersion, type Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import { insertMentoredTeam, mailsOf, react, type MentoredTeam } from '@onsil/testing/mentoring';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { plannedTriggers } from '@onsil/testing/progress';

import { WithdrawTeam } from '../departure/withdraw-team.js';
import {
  DismissalUnderWay,
  NoticeTooLong,
  NoticeTooShort,
  SameHand,
  StepNotOpen,
  StillHeard,
  TeamIsNotOn,
  TooLate,
} from '../exits.errors.js';
import { ExitsModule } from '../exits.module.js';
import { SendExitMail } from '../letters/send-exit-mail.reaction.js';
import { SetExitSettings } from '../settings/set-exit-settings.js';
import { TeamExitsQuery } from '../team-exits/team-exits.query.js';
import { AnswerDismissal } from './answer-dismissal.js';
import { DecideDismissal } from './decide-dismissal.js';
import { EndDismissal } from './end-dismissal.js';
import { NoticeDismissal } from './notice-dismissal.js';

/** Now it is 4 March 2031; ten days to be heard, fourteen to appeal. */
const NOTICE = {
  grounds: '석 달 동안 연락이 닿지 않았습니다.',
  statementDueOn: '2031-03-14',
  hearing: { at: '2031-03-14T05:00:00Z', place: '회의실 1' },
};
const REASONS = '의견을 듣고도 달라진 것이 없습니다.';

describe('a dismissal', () => {
  let hub: HubHarness;
  let team: MentoredTeam;
  let deputy: Actor;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ExitsModule] });
    team = await insertMentoredTeam(hub);
    const { id } = await insertPerson(hub, { name: '책임자 02', locale: 'en' });
    await insertGrant(hub, { personId: id, role: 'hub_manager' });
    deputy = hub.actorAs('hub_manager', { personId: id });
  });

  const notice = (by: Actor = team.staff, more: object = {}) =>
    hub.get(NoticeDismissal).execute(by, { teamId: team.teamId, cohortId: team.cohortId, ...NOTICE, ...more });
  const say = (dismissalId: string, version: number, as: 'statement' | 'appeal', by: Actor = team.lead) =>
    hub.get(AnswerDismissal).execute(by, { dismissalId, version, as, text: '입원해 있었습니다.' });
  const decide = (
    dismissalId: string,
    version: number,
    by: Actor = team.manager,
    decision: 'dismiss' | 'keep' = 'dismiss',
  ) => hub.get(DecideDismissal).execute(by, { dismissalId, version, decision, reasons: REASONS });
  const end = (dismissalId: string, version: number, by: Actor = team.manager, decision?: 'dismiss' | 'keep') =>
    hub.get(EndDismissal).execute(by, {
      dismissalId,
      version,
      appeal: decision ? { decision, reasons: REASONS } : null,
    });
  const heard = () => hub.clock.set('2031-03-15T01:00:00Z');
  const isOn = async () => (await hub.get(TeamExitsQuery).ofTeam(team.lead, team.teamId)).items[0]!.leftOn === null;
  const told = async (address: string) => {
    await react(hub, 'exits.step_taken.v1', hub.get(SendExitMail));
    return (await mailsOf(hub)).filter(({ to_address }) => to_address === address).map(({ subject }) => subject);
  };
  const leadAddress = async () =>
    (await hub.asOwner<{ email: string }>('select email from identity.person where id = $1', [team.lead.personId]))[0]!
      .email;

  it('begins with the grounds and the days on which the team is heard; nothing ends', async () => {
    const dismissal = await notice();

    expect(dismissal).toMatchObject({
      state: 'noticed',
      notice: { text: NOTICE.grounds, by: { name: '담당자 02' } },
      hearing: { place: '회의실 1' },
      opensOn: '2031-03-14',
      can: { state: true, decide: true },
    });
    expect(await isOn()).toBe(true);
    expect(await told(await leadAddress())).toEqual(['바닷가빨래터: 협약 해약 예고 및 의견 제출 안내']);
    expect(await plannedTriggers(hub)).toEqual(['dismissal_step']);
  });

  it('names the days on which the team is heard with their year', async () => {
    await notice();
    await told(await leadAddress());

    expect((await mailsOf(hub)).map(({ body_text }) => body_text)).toEqual([
      expect.stringMatching(/의견 청취: 2031\. 3\. 14\.\(금\) 14:00, 회의실 1\s+2031\. 3\. 14\.\(금\)까지/),
    ]);
  });

  it('gives the days that the hub has set, for the hearing as for the statement', async () => {
    await expect(notice(team.staff, { statementDueOn: '2031-03-13' })).rejects.toThrow(NoticeTooShort);
    await expect(
      notice(team.staff, { hearing: { at: '2031-03-13T05:00:00Z', place: '회의실 1' } }),
    ).rejects.toMatchObject({ params: { days: 10, earliest: '2031-03-14' } });

    const slip = { at: '2037-03-14T05:00:00Z', place: '회의실 1' };
    await expect(notice(team.staff, { hearing: slip })).rejects.toMatchObject({
      code: 'exits.notice_too_long',
      params: { latest: '2032-03-04' },
    });
    await expect(notice(team.staff, { statementDueOn: '2032-03-05' })).rejects.toThrow(NoticeTooLong);

    await hub.get(SetExitSettings).execute(team.manager, { noticeDays: 3, appealDays: 7, version: 0 });

    expect(await notice(team.staff, { statementDueOn: '2031-03-07', hearing: null })).toMatchObject({
      state: 'noticed',
    });
  });

  it('is under way once a cohort, and stands before any other way out', async () => {
    await notice();

    await expect(notice(team.manager)).rejects.toThrow(DismissalUnderWay);
    await expect(hub.get(WithdrawTeam).execute(team.staff, { ...team, reason: '이사' })).rejects.toThrow(
      DismissalUnderWay,
    );
    expect(await isOn()).toBe(true);
  });

  it('is not decided before the hearing, nor while the team may still write', async () => {
    const { id } = await notice();
    await expect(decide(id, 1)).rejects.toThrow(StillHeard);

    await say(id, 1, 'statement');
    await expect(decide(id, 2)).rejects.toThrow(StillHeard);

    hub.clock.set('2031-03-14T05:00:00Z');
    expect(await decide(id, 2)).toMatchObject({ state: 'decided', appealDueOn: '2031-03-28' });
    expect(await isOn()).toBe(true);
  });

  it('hears the team once, in time, through who leads it; managers are told in their language', async () => {
    const { id } = await notice();
    const answered = await say(id, 1, 'statement');

    expect(answered.statement).toMatchObject({ text: '입원해 있었습니다.', by: { name: '대표 12' } });
    await expect(say(id, 2, 'statement')).rejects.toThrow(StepNotOpen);
    const [{ email }] = (await hub.asOwner('select email from identity.person where id = $1', [deputy.personId])) as [
      { email: string },
    ];
    expect(await told(email)).toEqual(['바닷가빨래터 has answered']);
  });

  it('takes no statement after its day', async () => {
    const { id } = await notice(team.staff, { hearing: null });
    heard();

    await expect(say(id, 1, 'statement')).rejects.toThrow(TooLate);
  });

  it('is not decided by who gave the notice while another manager could', async () => {
    const { id } = await notice(team.manager);
    heard();
    await expect(decide(id, 1)).rejects.toThrow(SameHand);

    expect(await decide(id, 1, deputy)).toMatchObject({ decision: { isSameHand: false } });
  });

  it('is decided by who gave the notice where nobody else could, and says so', async () => {
    await hub.asOwner('update identity.hub_grant set ended_at = now() where person_id = $1', [deputy.personId]);
    const { id } = await notice(team.manager);
    heard();

    expect(await decide(id, 1)).toMatchObject({ decision: { isSameHand: true, by: { name: '책임자 01' } } });
  });

  it('can be dropped at any time, by anybody who decides, and the team stays', async () => {
    const { id } = await notice(team.manager);

    expect(await decide(id, 1, team.manager, 'keep')).toMatchObject({ state: 'dropped', appealDueOn: null });
    expect(await plannedTriggers(hub)).toEqual([]);
    expect(await told(await leadAddress())).toContain('바닷가빨래터: 협약 해약 절차를 마칩니다');
  });

  it('takes effect when nobody has appealed in time, not before', async () => {
    const { id } = await notice();
    heard();
    await decide(id, 1);
    await expect(end(id, 2)).rejects.toThrow(StillHeard);

    hub.clock.set('2031-03-29T15:00:00Z');
    await expect(say(id, 2, 'appeal')).rejects.toThrow(TooLate);
    expect(await end(id, 2)).toMatchObject({ state: 'in_force' });

    expect(await isOn()).toBe(false);
    expect(await told(await leadAddress())).toContain('바닷가빨래터: 협약 해약의 효력 발생 통지');
    expect(await plannedTriggers(hub)).toEqual([]);
  });

  it('waits for the answer to an appeal, which another manager gives', async () => {
    const { id } = await notice();
    heard();
    await decide(id, 1);
    expect(await say(id, 2, 'appeal')).toMatchObject({ state: 'appealed', can: { complete: false } });
    await expect(end(id, 3)).rejects.toThrow(StepNotOpen);
    await expect(end(id, 3, team.manager, 'dismiss')).rejects.toThrow(SameHand);

    expect(await end(id, 3, deputy, 'dismiss')).toMatchObject({ state: 'in_force' });
    expect(await isOn()).toBe(false);
  });

  it('ends with an appeal that is granted: the team stays as if nothing had been', async () => {
    const { id } = await notice();
    heard();
    await decide(id, 1);
    await say(id, 2, 'appeal');

    expect(await end(id, 3, deputy, 'keep')).toMatchObject({ state: 'dropped', appealDecision: { outcome: 'keep' } });
    expect(await isOn()).toBe(true);
    expect(await told(await leadAddress())).toContain('바닷가빨래터: 이의신청에 대한 답변');
  });

  it('moves by one step a version, whoever clicks', async () => {
    const { id } = await notice();
    heard();
    const both = await Promise.allSettled([decide(id, 1), decide(id, 1, deputy)]);

    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(StaleVersion) });
  });

  it('is nobody else’s: another hub, another team, a team that decides', async () => {
    const { id } = await notice();
    const other = await freshHub({ modules: [ExitsModule] });
    const stranger = hub.actorAs('team_lead', { ownTeamIds: [] });
    heard();

    await expect(
      other.get(DecideDismissal).execute(other.actorAs('hub_manager'), {
        dismissalId: id,
        version: 1,
        decision: 'dismiss',
        reasons: REASONS,
      }),
    ).rejects.toThrow(NotFound);
    await expect(say(id, 1, 'statement', stranger)).rejects.toThrow(NotFound);
    const member = hub.actorAs('team_member', { ownTeamIds: [team.teamId], without: ['exit.answer'] });
    await expect(say(id, 1, 'statement', member)).rejects.toThrow(OutOfReach);
  });

  it('is given to a team of the cohort only', async () => {
    await hub.get(WithdrawTeam).execute(team.staff, { ...team, reason: '이사' });

    await expect(notice()).rejects.toThrow(TeamIsNotOn);
  });
});
