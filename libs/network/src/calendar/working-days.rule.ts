import type { Landing } from '@onsil/contracts';

import { plusDays, weekdayOf } from './calendar-day.rule.js';

/** A day on which a hub does not work, and why. */
export interface ClosedDay {
  readonly day: string;
  readonly kind: 'weekend' | 'holiday' | 'hub';
  /** Null for a plain weekend. */
  readonly name: string | null;
}

/** A day that a network or a hub closed, or opened in spite of a weekend or a public holiday. */
export interface CalendarException {
  readonly day: string;
  readonly name: string;
  readonly kind: 'closed' | 'open';
}

/** Layers of a hub's calendar; where they disagree the later one wins: weekends, public holidays, network, hub. */
export interface CalendarLayers {
  /** The public holidays of a year: day to name. */
  readonly holidays: (year: number) => ReadonlyMap<string, string>;
  readonly network: readonly CalendarException[];
  readonly hub: readonly CalendarException[];
}

const LONGEST_CLOSURE_DAYS = 366;

/** Which days a hub works, and how dates are counted and moved on its calendar. */
export class WorkingDays {
  private readonly exceptions: ReadonlyMap<string, CalendarException>;

  constructor(private readonly layers: CalendarLayers) {
    this.exceptions = new Map([...layers.network, ...layers.hub].map((exception) => [exception.day, exception]));
  }

  /** The same calendar if the hub closed, opened or (`null`) had no say about one day. */
  ifHubSaid(day: string, exception: CalendarException | null): WorkingDays {
    const others = this.layers.hub.filter((known) => known.day !== day);
    return new WorkingDays({ ...this.layers, hub: exception ? [...others, exception] : others });
  }

  /** Why the hub is closed on this day, or null when it works. */
  closure(day: string): ClosedDay | null {
    const exception = this.exceptions.get(day);
    if (exception?.kind === 'open') return null;
    const holiday = this.layers.holidays(Number(day.slice(0, 4))).get(day);
    if (holiday !== undefined) return { day, kind: 'holiday', name: holiday };
    if (exception) return { day, kind: 'hub', name: exception.name };
    return weekdayOf(day) >= 6 ? { day, kind: 'weekend', name: null } : null;
  }

  isOpen(day: string): boolean {
    return this.closure(day) === null;
  }

  /** Where a date that may fall on a closed day lands. */
  land(day: string, landing: Landing): string {
    if (landing === 'keep') return day;
    const step = landing === 'next' ? 1 : -1;
    for (
      let tried = 0, candidate = day;
      tried <= LONGEST_CLOSURE_DAYS;
      tried += 1, candidate = plusDays(candidate, step)
    ) {
      if (this.isOpen(candidate)) return candidate;
    }
    return day;
  }

  /** The `count`-th open day after `day` (before it, when negative); `day` itself when `count` is 0. */
  addWorkingDays(day: string, count: number): string {
    const [step, landing] = count < 0 ? ([-1, 'previous'] as const) : ([1, 'next'] as const);
    let landed = day;
    for (let left = Math.abs(count); left > 0; left -= 1) landed = this.land(plusDays(landed, step), landing);
    return landed;
  }

  /** Every closed day from `from` to `to`, both included. */
  closedBetween(from: string, to: string): ClosedDay[] {
    const closed: ClosedDay[] = [];
    for (let day = from; day <= to; day = plusDays(day, 1)) {
      const closure = this.closure(day);
      if (closure) closed.push(closure);
    }
    return closed;
  }
}
