import { Injectable } from '@nestjs/common';
import type { HubRead, HubTx } from '@onsil/platform';

import { Sources } from '../occasion/sources.js';
import { ReminderPlanner, type ReminderSubjects } from './reminder-planner.js';

/** Subjects taken together: bounds what one statement carries. */
const AT_ONCE = 500;

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
      for (let i = 0; i < ids.length; i += AT_ONCE) subjects.push({ kind, ids: ids.slice(i, i + AT_ONCE) });
    }
    return subjects;
  }

  async execute(tx: HubTx, programmeId: string | null): Promise<void> {
    for (const subjects of await this.under(tx, programmeId)) await this.planner.replan(tx, subjects);
  }
}
