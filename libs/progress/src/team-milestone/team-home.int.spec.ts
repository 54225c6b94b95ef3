import { beforeEach, describe, expect, it } from '@jest/globals';
import { teamHomeView, teamMilestoneView } from '@onsil/contracts';
import { NotFound, UnitOfWork } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { ANSWERS, insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { ProgressModule } from '../progress.module.js';
import { ReturnSubmission } from '../review/return-submission.js';
import { HandIn } from '../submission/hand-in.js';
import { OpenTeamHome } from './open-team-home.js';
import { TeamHomeQuery } from './team-home.query.js';
import { TeamMilestoneQuery } from './team-milestone.query.js';

describe('team home', () => {
  let hub: HubHarness;
  let team: RunningTeam;
  const home = (actor = team.lead) => hub.get(TeamHomeQuery).execute(actor, team.teamId);

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    team = await insertRunningTeam(hub);
  });

  it('says what is next and what blocks', async () => {
    hub.clock.set('2031-03-20T00:00:00Z');

    const view = await home();

    expect(() => teamHomeView.parse(view)).not.toThrow();
    expect(view.nextId).toBe(team.teamMilestones['M1']);
    expect(view.milestones.map(({ code, shown }) => [code, shown.state, shown.days])).toEqual([
      ['M1', 'late', 6],
      ['M2', 'blocked', 5],
    ]);
    expect(view.milestones[1]!.shown.blockers).toEqual([{ kind: 'milestone', what: 'M1', sinceOn: '2031-03-14' }]);
  });

  it('repeats the last review and shows the hub’s own pace', async () => {
    const teamMilestoneId = team.teamMilestones['M1']!;
    const { attempts, version } = await hub
      .get(HandIn)
      .execute(team.lead, { teamMilestoneId, answers: ANSWERS, version: 1 });
    hub.clock.advance({ days: 2, hours: 2 });
    const marks = [{ itemId: 'who', isOk: false, note: '영수증' }];
    await hub
      .get(ReturnSubmission)
      .execute(team.staff, { submissionId: attempts[0]!.id, version, body: '한 가지만 더 부탁드려요.', marks });

    const view = await home();

    expect(view.lastReview).toMatchObject({ decision: 'returned', body: '한 가지만 더 부탁드려요.', code: 'M1' });
    expect(view.medianDaysToAnswer).toBe(2.1);
    expect(view.nextId).toBe(teamMilestoneId);
  });

  it('counts as a sign of life when the team opens it, not when staff do', async () => {
    const signs = () => hub.asOwner(`select at from progress.team_fact where hub_id = $1`, [hub.hub.id]);
    await hub.get(OpenTeamHome).execute(team.staff, team.teamId);
    expect(await signs()).toEqual([]);

    await hub.get(OpenTeamHome).execute(team.lead, team.teamId);

    expect(await signs()).toEqual([{ at: hub.clock.now() }]);
  });

  it('is one team’s own', async () => {
    const otherTeam = hub.actorAs('team_lead', { ownTeamIds: [team.cohortId] });
    const otherHub = await freshHub({ modules: [ProgressModule] });

    await expect(home(otherTeam)).rejects.toThrow(NotFound);
    await expect(home(otherHub.actorAs('hub_staff'))).rejects.toThrow(NotFound);
  });

  it('answers a team milestone that fits its contract, with what the reader may do', async () => {
    const look = (actor = team.lead) =>
      hub.get(TeamMilestoneQuery).get(hub.get(UnitOfWork).read(actor), actor, team.teamMilestones['M1']!);

    const [asTeam, asStaff, asManager] = [await look(), await look(team.staff), await look(team.manager)];

    expect(teamMilestoneView.parse(asTeam)).toEqual(asTeam);
    expect(asTeam.capabilities).toMatchObject({ handIn: true, onBehalf: false, review: false, extendUpToDays: null });
    expect(asStaff.capabilities).toMatchObject({ handIn: true, onBehalf: true, extendUpToDays: 14, waive: false });
    expect(asManager.capabilities).toMatchObject({ waive: true, decideExceptions: true });
    expect(asTeam.dependants).toMatchObject([{ code: 'M2' }]);
  });
});
