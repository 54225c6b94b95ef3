import { Injectable, Logger } from '@nestjs/common';
import { Clock, HubDirectory, jobActor, UnitOfWork, type ActorHub } from '@onsil/platform';

import { Sources } from '../occasion/sources.js';
import { outdatedSince } from './outdated-since.query.js';
import { ReminderPlanner, type ReminderSubjects } from './reminder-planner.js';
import { replanned, type StandingReminder } from './replanned.rule.js';
import { STANDING_REMINDERS } from './standing-reminders.query.js';
import { Wanted } from './wanted.js';

const AT_ONCE = 200;
/** After this long the next pass goes on with the next hub. */
const PASS_MS = 60_000;

/** Finds what was not replanned when it should have been (a holiday came with a release, a name changed), and mends the plan. */
@Injectable()
export class ReconcileReminders {
  private readonly logger = new Logger('reminders');
  private next = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly hubs: HubDirectory,
    private readonly sources: Sources,
    private readonly wanted: Wanted,
    private readonly planner: ReminderPlanner,
  ) {}

  /** One pass over the hubs, or as far as its time goes. A hub that fails is logged and keeps no other waiting. */
  async execute(): Promise<void> {
    const hubs = await this.hubs.all();
    const end = performance.now() + PASS_MS;
    for (let done = 0; done < hubs.length && performance.now() < end; done += 1) {
      const { hub } = hubs[this.next++ % hubs.length]!;
      try {
        await this.reconcile(hub);
      } catch (error) {
        this.logger.error(`Reminders of ${hub.slug} cannot be reconciled: ${String(error)}`);
      }
    }
  }

  private async reconcile(hub: ActorHub): Promise<void> {
    for (const kind of this.sources.kinds()) {
      const ids = await this.subjectIds(hub, kind);
      for (let from = 0; from < ids.length; from += AT_ONCE)
        await this.mend(hub, { kind, ids: ids.slice(from, from + AT_ONCE) });
    }
  }

  private async subjectIds(hub: ActorHub, kind: string): Promise<string[]> {
    const read = this.unitOfWork.read({ hub });
    const planned = await read.rows<{ id: string }>(
      `select distinct subject_id as id from reminders.planned_reminder
        where hub_id = $1 and subject_kind = $2 and state in ('planned', 'held')`,
      [hub.id, kind],
    );
    const standing = await this.sources.of(kind).subjectIds(read, null);
    return [...new Set([...planned.map(({ id }) => id), ...standing])];
  }

  private async mend(hub: ActorHub, subjects: ReminderSubjects): Promise<void> {
    const actor = jobActor(hub);
    const read = this.unitOfWork.read(actor);
    const wanted = await this.wanted.of(read, hub, subjects);
    const standing = await read.rows<StandingReminder>(STANDING_REMINDERS, [hub.id, subjects.ids, subjects.kind]);
    const { planned, moved, movedIntoPast, cancelled } = replanned(wanted, standing, this.clock.now());
    if (planned.length + moved.length + movedIntoPast.length + cancelled.length === 0) return;
    await this.unitOfWork.write(actor, async (tx) => {
      tx.audit({
        action: 'reminder.reconciled',
        subject: 'reminders.planned_reminder',
        subjectId: hub.id,
        after: { subject_kind: subjects.kind },
      });
      const since = await outdatedSince(tx);
      await this.planner.replan(tx, { ...subjects, ...(since && { since }) });
    });
  }
}
