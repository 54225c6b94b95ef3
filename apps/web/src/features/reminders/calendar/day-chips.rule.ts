import type { ReminderCalendarView, ReminderTrigger } from '@onsil/contracts';

type Group = ReminderCalendarView['days'][number]['groups'][number];

/**
 * What a day's square shows: a line a kind for teams and mentors, one for all that goes to the hub's own, one each for what
 * went out already and for what ended.
 */
export type DayChip =
  | { readonly what: 'kind'; readonly trigger: ReminderTrigger; readonly count: number }
  | { readonly what: 'hub' | 'sent' | 'gone'; readonly count: number };

/** The chips of a day, in the order of its groups; a kind that has nothing left to say has none. */
export function chipsOf(groups: readonly Group[]): DayChip[] {
  const sum = (of: (group: Group) => number): number => groups.reduce((total, group) => total + of(group), 0);
  const kinds = groups.flatMap(({ trigger, isForHub, count }): DayChip[] =>
    isForHub || count === 0 ? [] : [{ what: 'kind', trigger, count }],
  );
  const rest: DayChip[] = [
    { what: 'hub', count: sum(({ isForHub, count }) => (isForHub ? count : 0)) },
    { what: 'sent', count: sum(({ sent }) => sent) },
    { what: 'gone', count: sum(({ cancelled }) => cancelled) },
  ];
  return [...kinds, ...rest.filter(({ count }) => count > 0)];
}

/** The day whose list is open at first: today, or where it is empty the next day on which something goes out. */
export function firstDay({ days, today }: Pick<ReminderCalendarView, 'days' | 'today'>): string {
  return days.find(({ day, total }) => day >= today && total > 0)?.day ?? today;
}
