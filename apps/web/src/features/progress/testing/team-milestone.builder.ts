import { teamMilestoneView, type AttemptView, type TeamMilestoneView } from '@onsil/contracts';

const ID = '0190f1c4-7b0e-7cc3-98c4-00000000000a';

/** A team milestone that its own team works on; a test names what it is about. */
export function aTeamMilestone(overrides: Partial<TeamMilestoneView> = {}): TeamMilestoneView {
  return teamMilestoneView.parse({
    id: ID,
    teamId: '0190f1c4-7b0e-7cc3-98c4-00000000000b',
    team: 'Seaside Laundry',
    cohortId: '0190f1c4-7b0e-7cc3-98c4-00000000000c',
    code: 'M8',
    stage: 'First users',
    title: 'First paying users',
    goodLooksLike: 'Ten people paid.',
    unit: null,
    target: null,
    evidence: [
      { id: 'who', kind: 'text', label: 'Who paid', required: true },
      { id: 'proof', kind: 'file', label: 'Receipts', required: false },
    ],
    reviewer: null,
    checklist: null,
    status: 'open',
    shown: { state: 'open', days: null, dueInDays: 5, isPastDue: false, blockers: [], turn: 'team' },
    stateSince: '2031-02-12T03:00:00Z',
    opensOn: '2031-02-12',
    dueOn: '2031-03-14',
    dueAt: '2031-03-14T09:00:59.999Z',
    plannedOn: null,
    dependants: [],
    attempts: [],
    draft: null,
    files: [],
    exceptions: [],
    strip: [{ id: ID, code: 'M8', title: 'First paying users', state: 'open' }],
    medianDaysToAnswer: 2.1,
    version: 1,
    capabilities: {
      handIn: true,
      onBehalf: false,
      takeBack: false,
      review: false,
      accept: false,
      reopen: false,
      waive: false,
      ask: true,
      extendUpToDays: null,
      decideExceptions: false,
    },
    ...overrides,
  });
}

/** An attempt that waits for review. */
export function anAttempt(overrides: Partial<AttemptView> = {}): AttemptView {
  return {
    id: '0190f1c4-7b0e-7cc3-98c4-00000000000d',
    attempt: 1,
    status: 'in_review',
    handedInBy: { id: '0190f1c4-7b0e-7cc3-98c4-00000000000e', name: 'Lead 12' },
    handedInAt: '2031-03-04T00:00:00Z',
    isOnBehalf: false,
    reviewStarted: { by: { id: '0190f1c4-7b0e-7cc3-98c4-00000000000f', name: 'Staff 02' }, at: '2031-03-04T01:00:00Z' },
    answers: [{ kind: 'text', itemId: 'who', body: '9 residents' }],
    files: [],
    review: null,
    ...overrides,
  };
}
