import { describe, expect, it } from '@jest/globals';
import type { MilestoneContent, TeamMilestoneStatus } from '@onsil/contracts';

import {
  AlreadyInReview,
  MilestoneAlreadyDecided,
  NothingToReopen,
  NotInReview,
  ReviewHasStarted,
} from '../progress.errors.js';
import { TeamMilestone } from './team-milestone.entity.js';

const NOW = new Date('2031-03-04T09:00:00Z');
const CONTENT: MilestoneContent = { title: 'First users', goodLooksLike: '', unit: null, target: null, evidence: [] };
const DUE = { dueOn: '2031-04-01', dueAt: new Date('2031-04-01T09:00:59.999Z'), opensOn: '2031-02-01' };

const aTeamMilestone = (overrides: Partial<TeamMilestone> = {}): TeamMilestone =>
  Object.assign(new TeamMilestone(), {
    status: 'open' satisfies TeamMilestoneStatus,
    stateSince: new Date(0),
    attempt: 0,
    returnedCount: 0,
    hasOwnDue: false,
    keptRevision: null,
    keptPlan: null,
    version: 3,
    ...overrides,
  });
const inReview = () => aTeamMilestone({ status: 'in_review', attempt: 1 });

describe('TeamMilestone', () => {
  it.each(['open', 'returned'] as const)('is handed in when %s, and counts attempt and version', (status) => {
    const teamMilestone = aTeamMilestone({ status, attempt: 1 });

    expect(teamMilestone.handIn(NOW, 2, CONTENT)).toBe(2);

    expect(teamMilestone).toMatchObject({ status: 'in_review', stateSince: NOW, attempt: 2, version: 4 });
  });

  it('keeps the plan of its first hand-in through later ones', () => {
    const teamMilestone = aTeamMilestone();
    teamMilestone.handIn(NOW, 1, CONTENT);
    teamMilestone.return(NOW);

    teamMilestone.handIn(NOW, 2, { ...CONTENT, title: 'Another' });

    expect(teamMilestone).toMatchObject({ keptRevision: 1, keptPlan: { title: 'First users' } });
  });

  it.each([
    ['in_review', AlreadyInReview],
    ['accepted', MilestoneAlreadyDecided],
    ['waived', MilestoneAlreadyDecided],
  ] as const)('takes no work when %s', (status, Refusal) => {
    const teamMilestone = aTeamMilestone({ status });

    expect(() => teamMilestone.handIn(NOW, 1, CONTENT)).toThrow(Refusal);
    expect(teamMilestone).toMatchObject({ status, attempt: 0, version: 3 });
  });

  it.each(['open', 'returned', 'accepted', 'waived'] as const)('is not decided upon when %s', (status) => {
    expect(() => aTeamMilestone({ status }).accept(NOW)).toThrow(NotInReview);
    expect(() => aTeamMilestone({ status }).return(NOW)).toThrow(NotInReview);
  });

  it('counts how often it was returned', () => {
    const teamMilestone = inReview();

    teamMilestone.return(NOW);

    expect(teamMilestone).toMatchObject({ status: 'returned', returnedCount: 1 });
  });

  it('goes back to what it was when it is taken back, unless a review has begun', () => {
    const first = inReview();
    const second = Object.assign(inReview(), { returnedCount: 1 });

    first.takeBack(NOW, { isReviewStarted: false });
    second.takeBack(NOW, { isReviewStarted: false });

    expect([first.status, second.status]).toEqual(['open', 'returned']);
    expect(() => inReview().takeBack(NOW, { isReviewStarted: true })).toThrow(ReviewHasStarted);
  });

  it.each(['open', 'in_review', 'returned'] as const)('is waived when %s, and nothing to reopen before', (status) => {
    const teamMilestone = aTeamMilestone({ status });
    expect(() => teamMilestone.reopen(NOW, teamMilestone)).toThrow(NothingToReopen);

    teamMilestone.waive(NOW);

    expect(teamMilestone.status).toBe('waived');
    expect(() => teamMilestone.waive(NOW)).toThrow(MilestoneAlreadyDecided);
  });

  it.each(['accepted', 'waived'] as const)('is reopened when %s, and its dates stand still until then', (status) => {
    const teamMilestone = aTeamMilestone({ status });
    expect(() => teamMilestone.moveDue(DUE)).toThrow(MilestoneAlreadyDecided);

    teamMilestone.reopen(NOW, teamMilestone);
    teamMilestone.moveDue(DUE);

    expect(teamMilestone).toMatchObject({ status: 'open', ...DUE, hasOwnDue: true, version: 5 });
  });
});
