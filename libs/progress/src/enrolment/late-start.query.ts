import { Injectable } from '@nestjs/common';
import type { LateStartView } from '@onsil/contracts';
import { dayIn, HubCalendar } from '@onsil/network';
import { Clock, UnitOfWork, type Actor } from '@onsil/platform';
import { Plan } from '@onsil/programmes';

import { catchUpDay, lateStartOf } from './late-start.rule.js';

/** What putting a team on a cohort today would make late at once. */
@Injectable()
export class LateStartQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: HubCalendar,
    private readonly plan: Plan,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, cohortId: string): Promise<LateStartView> {
    const read = this.unitOfWork.read(actor);
    const { locale, timeZone } = actor.hub;
    const at = this.clock.now();
    const { phase } = await this.plan.cohort(read, cohortId);
    const catchUpOn = catchUpDay(dayIn(timeZone, at), await this.calendar.workingDays(read, locale));
    const planned = phase === 'open' ? await this.plan.milestones(read, cohortId) : [];
    const { past, waiting } = lateStartOf(planned, { at, catchUpOn });
    return {
      past: past.map(({ id, code, title, dueOn }) => ({ id, code, title, dueOn })),
      waiting: waiting.length,
      catchUpOn,
    };
  }
}
