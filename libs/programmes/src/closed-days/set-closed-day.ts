import { Injectable } from '@nestjs/common';
import type { MovedDate } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { PlanCalendar } from '../plan/plan-calendar.js';

export interface SetClosedDayCommand {
  readonly day: string;
  readonly name: string;
  /** False: the hub works on this day in spite of a weekend or a holiday. */
  readonly closed: boolean;
}

/** Closes or opens a day for the hub and moves the planned dates that this touches. */
@Injectable()
export class SetClosedDay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: HubCalendar,
    private readonly planCalendar: PlanCalendar,
  ) {}

  execute(actor: Actor, command: SetClosedDayCommand): Promise<MovedDate[]> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.calendar.setDay(tx, command);
      return this.planCalendar.move(tx, await this.calendar.workingDays(tx, actor.locale), command.name);
    });
  }
}
