import type { CalendarYearView, MovedDatesView } from '@onsil/contracts';
import { queryOptions } from '@tanstack/react-query';

import { answer, api } from '../../../api/client.js';

/** The named days of a year: public holidays, and what network and hub changed. */
export const closedDaysQuery = (hub: string, year: number) =>
  queryOptions({
    queryKey: ['closed-days', hub, year],
    queryFn: () =>
      answer<CalendarYearView>(
        api.GET('/api/v1/hubs/{hub}/closed-days', { params: { path: { hub }, query: { year } } }),
      ),
  });

/** A change of one day; `closed` null takes back what the hub said. */
export interface DayChange {
  day: string;
  name: string;
  closed: boolean | null;
}

/** Which planned dates the change would move; saves nothing. */
export const movedDatesQuery = (hub: string, { day, closed }: Pick<DayChange, 'day' | 'closed'>) =>
  queryOptions({
    queryKey: ['moved-dates', hub, day, closed],
    queryFn: () =>
      answer<MovedDatesView>(
        api.POST('/api/v1/hubs/{hub}/closed-days/{day}/preview', { params: { path: { hub, day } }, body: { closed } }),
      ),
    staleTime: 0,
  });

export function changeDay(hub: string, { day, name, closed }: DayChange): Promise<MovedDatesView> {
  const params = { path: { hub, day } };
  return closed === null
    ? answer<MovedDatesView>(api.DELETE('/api/v1/hubs/{hub}/closed-days/{day}', { params }))
    : answer<MovedDatesView>(api.PUT('/api/v1/hubs/{hub}/closed-days/{day}', { params, body: { closed, name } }));
}
