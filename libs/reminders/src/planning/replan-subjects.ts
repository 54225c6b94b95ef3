import { Injectable } from '@nestjs/common';
import type { HubRead, HubTx } from '@onsil/platform';

import { Sources } from '../occasion/sources.js';
import { planOutdated, type OutdatedPlan } from '../reminders.events.js';
import { ReminderPlanner, type ReminderSubjects } from './reminder-planner.js';

/** Subjects taken together: bounds what one statement carries. */
const AT_ONCE = 500;
/** As many are planned anew in one transaction (decision 0017). */
export const A_TURN = 1_000;

/** Everything under the rules of a programme, or of the whole hub (null), a few hundred at a time. */
@Injectable()
export class ReplanSubjects {
  constructor(
    private readonly sources: Sources,
    private readonly planner: ReminderPlanner,
  ) {}

  async under(sql: HubTx | HubRead, programmeId: string | null): Promise<ReminderSubjects[]> {
    const subjects: ReminderSubjects[] = [];
    for (const kind of this.sources.kinds()) {
      const ids = await this.sources.of(kind).subjectIds(sql, programmeId);
      subjects.push(...chunks(ids, AT_ONCE).map((some) => ({ kind, ids: some })));
    }
    return subjects;
  }

  /**
   * Plans the next turn of them anew; the rest follows in transactions of the worker, so that no lock of thousands is held
   * for long. What came due while its turn was waited for is sent late, and not lost.
   */
  async inTurns(tx: HubTx, { programmeId, kind: first, after, since }: OutdatedPlan): Promise<void> {
    let room = A_TURN;
    for (const kind of this.sources.kinds().toSorted()) {
      if (first !== null && kind < first) continue;
      const from = kind === first ? after : null;
      const ids = (await this.sources.of(kind).subjectIds(tx, programmeId)).toSorted();
      const due = from === null ? ids : ids.filter((id) => id > from);
      const turn = due.slice(0, room);
      for (const some of chunks(turn, AT_ONCE))
        await this.planner.replan(tx, { kind, ids: some, since: new Date(since) });
      room -= turn.length;
      if (turn.length < due.length)
        return tx.publish(planOutdated({ programmeId, kind, after: turn.at(-1) ?? from, since }));
    }
  }
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
