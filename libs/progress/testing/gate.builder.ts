import type { GateCohort, GateDecision, GateTeam, GateWaiver } from '../src/gate/gate-facts.js';

const BY = { id: '0190f1c4-7b0e-7cc3-98c4-000000000001', name: '담당자 02' };
const AT = '2031-03-04T00:00:00+00:00';

/** A cohort with stage s1 (M1 with an agreement, M2) and M3 in stage s2. */
export function aGateCohort(overrides: Partial<GateCohort> = {}): GateCohort {
  return {
    id: 'c1',
    name: '1기',
    phase: 'open',
    stages: [
      { id: 's1', name: '출발', position: 0, startsOn: '2031-01-01', endsOn: '2031-03-31', gate: null, revision: 1 },
    ],
    milestones: [
      { id: 'm1', stageId: 's1', code: 'M1', title: '협약', items: [{ id: 'agreement', label: '협약서' }] },
      { id: 'm2', stageId: 's1', code: 'M2', title: '소셜미션', items: [] },
      { id: 'm3', stageId: 's2', code: 'M3', title: '인터뷰', items: [] },
    ],
    teams: [],
    ...overrides,
  };
}

/** A team of which nothing is known. */
export function aGateTeam(overrides: Partial<GateTeam> = {}): GateTeam {
  return { id: 't', name: '바닷가빨래터', owed: [], files: [], facts: {}, waivers: [], decisions: [], ...overrides };
}

/** A waiver in stage s1. */
export function aGateWaiver(overrides: Pick<GateWaiver, 'condition'> & Partial<GateWaiver>): GateWaiver {
  return { stageId: 's1', reason: '섬이라 만날 사람이 적어요', by: BY, at: AT, ...overrides };
}

/** A decision on the gate of stage s1. */
export function aGateDecision(overrides: Pick<GateDecision, 'checklist'> & Partial<GateDecision>): GateDecision {
  return { stageId: 's1', revision: 1, note: '', by: BY, at: AT, ...overrides };
}
