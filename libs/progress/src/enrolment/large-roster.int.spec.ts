import { beforeEach, describe, expect, it } from '@jest/globals';
import { UnitOfWork, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { insertDryRun } from '@onsil/testing/ventures';

import { insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { ProgressModule } from '../progress.module.js';
import { CancelOfRemoved, ReplanNextTurn } from '../reminding/replan.reaction.js';
import { ConfirmRosterImport } from './confirm-roster-import.js';
import { UndoRosterImport } from './undo-roster-import.js';

const TEAMS = 1_100;

/** M1 is due on Friday 14 March 2031, M2 waits for it; now it is 4 March. */
describe('a roster of more than one transaction can remind of', () => {
  let hub: HubHarness;
  let running: RunningTeam;
  let dryRun: { importId: string; version: number };

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    running = await insertRunningTeam(hub);
    const teams = Array.from({ length: TEAMS }, (_, place) => `팀 ${place}`);
    dryRun = await insertDryRun(hub, { cohortId: running.cohortId, teams });
  });

  const confirm = () => hub.get(ConfirmRosterImport).execute(running.staff, dryRun);
  const standing = async () => {
    const [found] = await hub.asOwner<{ milestones: number; reminded: number }>(
      `select (select count(*)::int from progress.team_milestone where hub_id = $1) as milestones,
              (select count(distinct subject_id)::int from reminders.planned_reminder
                where hub_id = $1 and state = 'planned') as reminded`,
      [hub.hub.id],
    );
    return found!;
  };
  const events = async (name: string) =>
    (await hub.outbox()).filter((event) => event.name === name) as unknown as DeliveredEvent[];
  /** Delivers every event of a name, those too that this brings; answers how many. */
  const deliver = async (name: string, reaction: Reaction) => {
    let done = 0;
    for (let all = await events(name); done < all.length; all = await events(name)) {
      const event = all[done++]!;
      await hub.tx((tx) => reaction.execute(tx, event));
    }
    return done;
  };
  /** The statements of a kind that a use case sends. */
  const statementsOf = async (kind: RegExp, work: () => Promise<unknown>) => {
    const sent: string[] = [];
    const unitOfWork = hub.get(UnitOfWork);
    const write = unitOfWork.write.bind(unitOfWork);
    unitOfWork.write = (actor, change) =>
      write(actor, (tx) => {
        const rows = tx.rows.bind(tx);
        const noted: HubTx['rows'] = (text, values) => (sent.push(text), rows(text, values));
        return change(Object.assign(tx, { rows: noted }));
      });
    await work().finally(() => Object.assign(unitOfWork, { write }));
    return sent.filter((text) => kind.test(text));
  };

  it('owes its milestones at once, is reminded of them turn by turn, and goes whole', async () => {
    expect(await confirm()).toEqual({ teams: TEAMS });
    expect(await standing()).toEqual({ milestones: 2 * TEAMS + 2, reminded: 0 });

    const turns = await deliver('progress.reminders_outdated.v1', hub.get(ReplanNextTurn));
    expect(turns).toBe(2);
    expect(await standing()).toMatchObject({ reminded: TEAMS + 1 });

    const removals = await statementsOf(/^delete from ventures\.team\b/, () =>
      hub.get(UndoRosterImport).execute(running.manager, { importId: dryRun.importId }),
    );
    expect(removals).toHaveLength(3); // a statement has 30 s
    await deliver('progress.milestones_removed.v1', hub.get(CancelOfRemoved));
    expect(await standing()).toEqual({ milestones: 2, reminded: 1 });
  }, 60_000);

  it('shows others how far it has come', async () => {
    const seen: number[] = [];
    const writing = confirm();
    for (let isOver = false; !isOver;) {
      const [row] = await hub.asOwner<{ progress: number; status: string }>(
        'select progress, status from ventures.roster_import where id = $1',
        [dryRun.importId],
      );
      isOver = row!.status === 'confirmed';
      if (row!.progress !== seen.at(-1)) seen.push(row!.progress);
    }
    await writing;

    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(100);
  }, 60_000);
});
