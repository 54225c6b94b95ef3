import { Injectable } from '@nestjs/common';
import type { MovedDate } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { PlanCalendar } from '../plan/plan-calendar.js';

export interface RemoveClosedDayCommand {
  readonly day: string;
}

/** Takes back what the hub said about a day and moves the planned dates that this touches. */
@Injectable()
export class RemoveClosedDay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: HubCalendar,
    private readonly planCalendar: PlanCalendar,
  ) {}

  execute(actor: Actor, { day }: RemoveClosedDayCommand): Promise<MovedDate[]> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { name } = await this.calendar.removeDay(tx, day);
      return this.planCalendar.move(tx, await this.calendar.workingDays(tx, actor.locale), name);
    });
  }
}
