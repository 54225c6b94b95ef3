import { beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '@onsil/platform';
import { insertMentoredTeam, type MentoredTeam } from '@onsil/testing/mentoring';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';
import { handIn } from '@onsil/testing/progress';

import { NoticeDismissal } from '../dismissal/notice-dismissal.js';
import { ExitsModule } from '../exits.module.js';
import { GraduateTeams } from '../graduation/graduate-teams.js';
import { ExitRecord } from './exit-record.js';
import { RecordHonestFailure } from './record-honest-failure.js';
import { WithdrawTeam } from './withdraw-team.js';

describe('a team that leaves while somebody else acts', () => {
  let hub: HubHarness;
  let team: MentoredTeam;

  beforeEach(async () => {
    hub = await freshHub({ modules: [ExitsModule] });
    team = await insertMentoredTeam(hub);
  });

  const withdraw = () => hub.get(WithdrawTeam).execute(team.staff, { ...team, reason: '이사' });
  const notice = () =>
    hub.get(NoticeDismissal).execute(team.otherStaff, {
      teamId: team.teamId,
      cohortId: team.cohortId,
      grounds: '연락이 없습니다.',
      statementDueOn: '2031-03-20',
      hearing: null,
    });
  const placed = async () => {
    const [row] = await hub.asOwner<{ exits: number; exit: string | null; submissions: number; dismissals: number }>(
      `select (select count(*)::int from exits.exit where hub_id = $1) as exits,
              (select exit from ventures.enrolment where hub_id = $1) as exit,
              (select count(*)::int from progress.submission where hub_id = $1) as submissions,
              (select count(*)::int from exits.dismissal where hub_id = $1) as dismissals`,
      [hub.hub.id],
    );
    return row!;
  };

  it('leaves once, when two managers click at once', async () => {
    const both = await Promise.allSettled([
      withdraw(),
      hub.get(RecordHonestFailure).execute(team.manager, { ...team, reason: '자금', lessons: '배움' }),
      hub.get(GraduateTeams).execute(team.manager, {
        cohortId: team.cohortId,
        teams: [{ teamId: team.teamId, waiver: '면제' }],
        certificate: 'none',
      }),
    ]);

    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const { reason } of both.filter((one): one is PromiseRejectedResult => one.status === 'rejected'))
      expect(reason).toMatchObject({ code: 'exits.team_is_not_on' });
    expect(await placed()).toMatchObject({ exits: 1 });
  });

  it('lets a hand-in that has begun come to its end, or refuses it: it is never half', async () => {
    const both = await Promise.allSettled([handIn(hub, team, 'M1'), withdraw()]);

    const { submissions, exit } = await placed();
    expect(both[1]!.status).toBe('fulfilled');
    expect(exit).toBe('withdrawn');
    expect(submissions).toBe(both[0]!.status === 'fulfilled' ? 1 : 0);
  });

  it('makes a hand-in wait, which is then refused', async () => {
    let handing: Promise<unknown> | undefined;
    await hub.get(UnitOfWork).write(team.staff, async (tx) => {
      await hub.get(ExitRecord).make(tx, { ...team, kind: 'withdrawn', reason: '이사' });
      handing = handIn(hub, team, 'M1').catch((error: unknown) => error);
      await untilItWaits(hub, handing);
    });

    expect(await handing).toMatchObject({ code: expect.stringMatching(/team_has_left|not_found/) });
    expect(await placed()).toMatchObject({ submissions: 0, exit: 'withdrawn' });
  });

  it('either leaves or is given notice, never both', async () => {
    const both = await Promise.allSettled([withdraw(), notice()]);

    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { exits, dismissals } = await placed();
    expect(exits + dismissals).toBe(1);
  });
});
