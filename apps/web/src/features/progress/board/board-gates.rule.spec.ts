import { describe, expect, it } from '@jest/globals';
import type { CohortGatesView } from '@onsil/contracts';

import { gatesByTeam } from './board-gates.rule.js';

const milestone = (id: string, stageId: string) => ({ id, stageId, code: id, title: id, dueOn: null });
const GATE = { met: 0, total: 1, waived: 0, missing: [], passed: null };

describe('gates on the board', () => {
  it('stand behind the last milestone of their stage; a stage without milestones has no place', () => {
    const gates = {
      teams: [
        {
          id: 't',
          name: 'Seaside Laundry',
          gates: [
            { ...GATE, stageId: 's1', state: 'passed' },
            { ...GATE, stageId: 's2', state: 'ready' },
            { ...GATE, stageId: 's9', state: 'lacking' },
          ],
        },
      ],
    } as unknown as CohortGatesView;
    const milestones = [milestone('m1', 's1'), milestone('m2', 's1'), milestone('m3', 's2')];

    const [own] = gatesByTeam(gates, milestones).values();

    expect([...own!]).toEqual([
      [1, 'passed'],
      [2, 'ready'],
    ]);
  });

  it('are none until they are read', () => {
    expect(gatesByTeam(null, []).size).toBe(0);
  });
});
