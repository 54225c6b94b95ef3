import { Injectable } from '@nestjs/common';
import type { MovedDate } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { PlanCalendar } from '../plan/plan-calendar.js';

export interface PreviewClosedDayCommand {
  readonly day: string;
  /** Null: if the hub said nothing about the day. */
  readonly closed: boolean | null;
}

/** Which planned dates a change of the hub's calendar would move; saves nothing. */
@Injectable()
export class PreviewClosedDay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: HubCalendar,
    private readonly planCalendar: PlanCalendar,
  ) {}

  async execute(actor: Actor, { day, closed }: PreviewClosedDayCommand): Promise<MovedDate[]> {
    const read = this.unitOfWork.read(actor);
    const days = await this.calendar.workingDays(read, actor.locale);
    return this.planCalendar.moved(
      read,
      days.ifHubSaid(day, closed === null ? null : { day, name: '', kind: closed ? 'closed' : 'open' }),
    );
  }
}
