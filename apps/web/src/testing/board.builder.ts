import { boardView, type BoardTeam, type BoardView } from '@onsil/contracts';

let made = 0;
const uuid = (): string => `0190f1c4-7b0e-7cc3-98c4-${String(++made).padStart(12, '0')}`;
const STAGE = uuid();

/** A team that is late on M8. Say only what the test is about. */
export function aBoardTeam(overrides: Partial<BoardTeam> = {}): BoardTeam {
  return {
    id: uuid(),
    name: 'Mountain Pharmacy',
    class: 'resident',
    track: null,
    sector: null,
    district: null,
    mentors: [],
    risk: { level: 'high', reasons: [{ kind: 'overdue', level: 'high', milestone: 'M8', count: 6 }], snooze: null },
    silentDays: 1,
    cells: [
      { state: 'late', days: 6, isPastDue: true, id: uuid() },
      { state: 'open', dueInDays: 22, id: uuid() },
    ],
    ...overrides,
  };
}

/** A board of these teams with M8 (six days past) and M9, as of 20 August 2026; it fits the contract. */
export function aBoard(teams: readonly BoardTeam[], left: BoardView['left'] = []): BoardView {
  const milestone = (code: string, dueOn: string) => ({
    id: uuid(),
    stageId: STAGE,
    code,
    title: `${code} milestone`,
    dueOn,
  });
  return boardView.parse({
    asOf: '2026-08-20T05:03:00Z',
    today: '2026-08-20',
    timeZone: 'Asia/Seoul',
    cohort: {
      id: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f',
      name: 'Cohort 1',
      programme: '2026 Incubation',
      phase: 'open',
    },
    stages: [{ id: STAGE, position: 0, name: 'Start' }],
    milestones: [milestone('M8', '2026-08-14'), milestone('M9', '2026-09-11')],
    teams,
    left,
    silentFrom: 21,
    capabilities: { review: true, extend: true, snooze: true, export: true },
  });
}
