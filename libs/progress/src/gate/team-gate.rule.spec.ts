import { describe, expect, it } from '@jest/globals';
import type { GateDraft } from '@onsil/contracts';

import { aGateCohort, aGateDecision, aGateTeam, aGateWaiver } from '../../testing/gate.builder.js';
import { gateChecklist } from './gate-checklist.rule.js';
import type { GateTeam } from './gate-facts.js';
import { teamGates } from './team-gate.rule.js';

const GATE: GateDraft = {
  mode: 'all',
  of: [
    { key: 'stage', kind: 'milestones', milestones: null },
    { key: 'talks', kind: 'interviews', atLeast: 2 },
  ],
};
const accepted = ['m1', 'm2'].map((milestoneId) => ({
  milestoneId,
  teamMilestoneId: `t-${milestoneId}`,
  status: 'accepted' as const,
}));
const talked = (count: number) => ({ interviews: { count, minutes: null, levels: null } });
const withGate = (gate: GateDraft | null, milestones = aGateCohort().milestones) =>
  aGateCohort({ milestones, stages: [{ ...aGateCohort().stages[0]!, gate }] });
const then = (team: Partial<GateTeam>) =>
  aGateDecision({
    checklist: gateChecklist(GATE, { cohort: withGate(GATE), stage: { id: 's1' }, team: aGateTeam(team) }),
  });
const stand = (team: Partial<GateTeam>, cohort = withGate(GATE)) => teamGates(cohort, aGateTeam(team))[0];

describe('where a team stands at a gate', () => {
  it('lacks something, then is ready, then has passed', () => {
    const done = { owed: accepted, facts: talked(2) };

    expect(stand({ owed: accepted, facts: talked(1) })!.state).toBe('lacking');
    expect(stand(done)!.state).toBe('ready');
    expect(stand({ ...done, decisions: [then(done)] })!.state).toBe('passed');
  });

  it('stays passed when a fact is lost, and says which', () => {
    const done = { owed: accepted, facts: talked(2) };

    const standing = stand({ owed: accepted, facts: talked(1), decisions: [then(done)] })!;

    expect(standing.state).toBe('changed');
    expect(standing.lost).toMatchObject([{ condition: { key: 'talks' }, have: 1, need: 2 }]);
    expect(standing.decision).not.toBeNull();
  });

  it('does not lose what was waived at the decision, whatever became of the waiver', () => {
    const waived = { owed: accepted, waivers: [aGateWaiver({ condition: GATE.of[1] as never })] };

    expect(stand({ owed: accepted, decisions: [then(waived)] })!.state).toBe('passed');
  });

  it('is not changed by a stricter gate, nor by a milestone that came into the stage since', () => {
    const done = { owed: accepted, facts: talked(2) };
    const decisions = [then(done)];
    const stricter: GateDraft = { mode: 'all', of: [{ key: 'talks', kind: 'interviews', atLeast: 50 }] };
    const added = [...aGateCohort().milestones, { id: 'm9', stageId: 's1', code: 'M9', title: '새 것', items: [] }];

    expect(stand({ ...done, decisions }, withGate(stricter))!.state).toBe('passed');
    expect(stand({ ...done, decisions }, withGate(GATE, added))!.state).toBe('passed');
  });

  it('keeps a decision on a gate that is gone, and has no gate where there never was one', () => {
    const done = { owed: accepted, facts: talked(2) };

    expect(stand({ ...done, decisions: [then(done)] }, withGate(null))).toMatchObject({
      state: 'passed',
      checklist: null,
    });
    expect(stand(done, withGate(null))).toBeUndefined();
  });
});
