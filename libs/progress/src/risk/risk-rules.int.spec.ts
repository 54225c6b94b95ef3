import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RiskRule } from '@onsil/contracts';
import { NotFound, StaleVersion, type Actor } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertBoard, insertStaff, type BoardIds } from '../../testing/board.builder.js';
import { CohortIsClosed, NothingSnoozed, SnoozeNotAhead } from '../board.errors.js';
import { CohortBoardModule } from '../cohort-board/cohort-board.module.js';
import { CohortBoardQuery } from '../cohort-board/cohort-board.query.js';
import { EndSnooze } from './end-snooze.js';
import { DEFAULT_RISK_RULES } from './risk.rule.js';
import { RiskRulesQuery } from './risk-rules.query.js';
import { SetRiskRules } from './set-risk-rules.js';
import { SnoozeRisk } from './snooze-risk.js';

const LATE = '산골약배달';
const MILD: readonly RiskRule[] = DEFAULT_RISK_RULES.map((rule) =>
  rule.kind === 'overdue' ? { ...rule, mediumFrom: 10, highFrom: 20 } : rule,
);

describe('risk of a cohort', () => {
  let hub: HubHarness;
  let ids: BoardIds;
  let staff: Actor;

  beforeEach(async () => {
    hub = await freshHub({ modules: [CohortBoardModule] });
    hub.clock.set('2031-08-20T12:00:00+09:00');
    [ids, staff] = await hub.tx(async (tx) => [
      await insertBoard(tx, { milestones: { M8: '2031-08-14' }, teams: [{ name: LATE, activeOn: '2031-08-19' }] }),
      hub.actorAs('hub_staff', { personId: await insertStaff(tx, '담당자 02') }),
    ]);
  });

  const riskOnBoard = async () => {
    const { teams } = await hub.get(CohortBoardQuery).execute(staff, ids.cohortId);
    return teams[0]!.risk;
  };
  const rulesOf = () => hub.get(RiskRulesQuery).get(hub.read, staff, ids.cohortId);

  it('follows the defaults until the cohort has rules of its own', async () => {
    expect(await rulesOf()).toMatchObject({
      items: DEFAULT_RISK_RULES,
      version: 0,
      isDefault: true,
      canConfigure: true,
    });
    expect((await riskOnBoard()).level).toBe('high');

    const set = await hub.get(SetRiskRules).execute(staff, { cohortId: ids.cohortId, version: 0, items: MILD });

    expect(set).toMatchObject({ items: MILD, version: 1, isDefault: false });
    expect((await riskOnBoard()).level).toBe('low');
    expect(await hub.auditTrail()).toContainEqual(
      expect.objectContaining({
        action: 'risk_rule.set',
        before: { kind: 'overdue', medium_from: 1, high_from: 5 },
        after: { kind: 'overdue', medium_from: 10, high_from: 20 },
      }),
    );
  });

  it('shows the second of two who change the rules at once what the first one wrote', async () => {
    const setRiskRules = hub.get(SetRiskRules);
    const command = { cohortId: ids.cohortId, version: 0, items: MILD };

    const answers = await Promise.allSettled([
      setRiskRules.execute(staff, command),
      setRiskRules.execute(staff, command),
    ]);

    const refused = answers.find((answer) => answer.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(StaleVersion);
    expect(refused?.reason).toMatchObject({ current: { items: MILD, version: 1 } });
  });

  it('leaves the rules of a closed cohort and of another hub alone', async () => {
    const closed = await hub.tx((tx) => insertBoard(tx, { phase: 'closed', milestones: {}, teams: [] }));
    const other = await freshHub({ modules: [CohortBoardModule] });
    const setRiskRules = hub.get(SetRiskRules);

    await expect(setRiskRules.execute(staff, { cohortId: closed.cohortId, version: 0, items: MILD })).rejects.toThrow(
      CohortIsClosed,
    );
    await expect(
      setRiskRules.execute(other.actorAs('hub_manager'), { cohortId: ids.cohortId, version: 0, items: MILD }),
    ).rejects.toThrow(NotFound);
  });

  it('puts a team’s risk aside with a reason until a day, and shows it again after that day', async () => {
    const snooze = { cohortId: ids.cohortId, teamId: ids.teams[LATE]!, reason: '대표 입원', untilOn: '2031-08-24' };
    await hub.get(SnoozeRisk).execute(staff, snooze);

    expect(await riskOnBoard()).toMatchObject({
      level: 'high',
      snooze: { untilOn: '2031-08-24', reason: '대표 입원', by: '담당자 02' },
    });
    expect(await hub.auditTrail()).toEqual([
      expect.objectContaining({ action: 'risk.snoozed', reason: '대표 입원', team_id: ids.teams[LATE] }),
    ]);

    hub.clock.set('2031-08-25T00:00:00+09:00');
    expect((await riskOnBoard()).snooze).toBeNull();
  });

  it('can be shown again earlier, once', async () => {
    const team = { cohortId: ids.cohortId, teamId: ids.teams[LATE]! };
    await hub.get(SnoozeRisk).execute(staff, { ...team, reason: '대표 입원', untilOn: '2031-08-24' });

    await hub.get(EndSnooze).execute(staff, team);

    expect((await riskOnBoard()).snooze).toBeNull();
    await expect(hub.get(EndSnooze).execute(staff, team)).rejects.toThrow(NothingSnoozed);
  });

  it.each(['2031-08-20', '2031-08-01', '2031-10-20'])('refuses a snooze until %s', async (untilOn) => {
    const command = { cohortId: ids.cohortId, teamId: ids.teams[LATE]!, reason: '대표 입원', untilOn };

    await expect(hub.get(SnoozeRisk).execute(staff, command)).rejects.toThrow(SnoozeNotAhead);
  });
});
