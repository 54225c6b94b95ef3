import type {
  ReadinessAssessmentView,
  ReadinessFrameworkView,
  ReadinessRoundView,
  TeamReadinessView,
} from '@onsil/contracts';

const words = (ko: string, en: string) => ({ ko, en });
const ID = (last: number): string => `0190f1c4-7b0e-7cc3-98c4-00000000000${last}`;
export const TEAM = ID(1);
export const ASSESSMENT = ID(2);

const criterion = (key: string, en: string) => ({
  key,
  text: words('기준', en),
  proof: words('근거', `proof of ${en}`),
  evidenceRequired: true,
  requires: [],
});
const cell = (dimension: string, level: number, ...criteria: ReturnType<typeof criterion>[]) => ({
  dimension,
  level,
  title: words('뜻', `${dimension} at ${level}`),
  criteria,
});

/** Two dimensions of two levels. */
export const aFramework: ReadinessFrameworkView = {
  key: 'vrg',
  version: 1,
  origin: 'built_in',
  content: {
    name: words('투자유치 준비도', 'Investment readiness'),
    shortName: 'VRG',
    summary: words('요약', 'In short.'),
    licence: words('조건', 'Words of our own.'),
    sourceUrl: null,
    scoring: 'lowest',
    levels: [words('팀 구성', 'Gathered'), words('방향 설정', 'Framed')],
    dimensions: [
      { key: 'team', name: words('팀', 'Team'), specialty: 'people', stageKinds: [] },
      { key: 'market', name: words('시장', 'Market'), specialty: null, stageKinds: [] },
    ],
    cells: [
      cell('team', 1, criterion('team.1.a', 'Two people are committed')),
      cell('team', 2, criterion('team.2.a', 'Somebody knows the field')),
      cell('market', 1, criterion('market.1.a', 'A target group is named')),
      cell('market', 2, criterion('market.2.a', 'Rules are known')),
    ],
    weights: [],
    funding: [{ from: 1, to: 2, hint: words('공모전', 'Idea contests') }],
  },
};

const round: ReadinessRoundView = {
  id: ID(3),
  cohortId: ID(4),
  kind: 'midterm',
  framework: { key: 'vrg', version: 1, name: aFramework.content.name, shortName: 'VRG' },
  openedOn: '2026-08-10',
  dueOn: '2026-08-28',
  closedAt: null,
  version: 1,
};

/** The team sees itself at market 2 without evidence, the staff at 1. */
export const aTeamReadiness = (overrides: Partial<TeamReadinessView> = {}): TeamReadinessView => ({
  team: { id: TEAM, name: 'Seaside Laundry' },
  rounds: [round],
  round,
  assessments: [
    {
      id: ASSESSMENT,
      perspective: 'self',
      assessor: null,
      isMine: true,
      finishedAt: '2026-08-20T05:00:00Z',
      answered: 3,
      levels: [
        { dimension: 'team', level: 1, asserted: 1 },
        { dimension: 'market', level: 1, asserted: 2 },
      ],
      answers: [
        { criterion: 'team.1.a', verdict: 'met', note: '' },
        { criterion: 'market.1.a', verdict: 'met', note: '' },
        { criterion: 'market.2.a', verdict: 'met', note: 'Asked the county' },
      ],
      version: 2,
    },
    {
      id: ID(5),
      perspective: 'staff',
      assessor: { id: ID(6), name: 'Staff 02' },
      isMine: false,
      finishedAt: '2026-08-21T05:00:00Z',
      answered: 3,
      levels: [
        { dimension: 'team', level: 1, asserted: 1 },
        { dimension: 'market', level: 1, asserted: 1 },
      ],
      answers: [
        { criterion: 'team.1.a', verdict: 'met', note: '' },
        { criterion: 'market.1.a', verdict: 'met', note: '' },
        { criterion: 'market.2.a', verdict: 'unclear', note: '' },
      ],
      version: 2,
    },
  ],
  confirmed: [
    { dimension: 'team', level: 1, asserted: 1 },
    { dimension: 'market', level: 1, asserted: 1 },
  ],
  overall: { level: 1, asserted: 1, lowest: ['team', 'market'] },
  points: null,
  evidence: [
    {
      id: ID(7),
      criterion: 'team.1.a',
      kind: 'link',
      label: 'Roles',
      url: 'https://example.org/roles',
      teamMilestoneId: null,
      sessionId: null,
      hypothesisId: null,
      canvas: null,
      metric: null,
      addedBy: null,
      addedAt: '2026-08-19T05:00:00Z',
      canRemove: true,
    },
  ],
  gaps: [
    {
      criterion: 'market.2.a',
      dimension: 'market',
      level: 2,
      reason: 'disagreed',
      task: null,
      milestone: null,
      mentors: [{ id: ID(8), name: 'Mentor 03' }],
    },
  ],
  trend: [],
  capabilities: { start: [], addEvidence: true, leftToLead: false, openTask: true },
  ...overrides,
});

export const anAssessment = (overrides: Partial<ReadinessAssessmentView> = {}): ReadinessAssessmentView => ({
  id: ASSESSMENT,
  team: { id: TEAM, name: 'Seaside Laundry' },
  round,
  perspective: 'self',
  assessor: null,
  finishedAt: null,
  answers: [],
  evidence: [],
  capabilities: { write: true, reopen: false, addEvidence: true, leftToLead: false },
  version: 1,
  ...overrides,
});
