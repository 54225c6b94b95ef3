import { z } from 'zod';

import { freeText } from '../free-text.js';
import { cohortPhase } from './cohorts.js';

const name = freeText(120).min(1);

/** One milestone date that a change of the calendar moves. */
export const movedDate = z.object({
  cohortId: z.uuid(),
  cohortName: z.string(),
  phase: cohortPhase,
  milestoneId: z.uuid(),
  code: z.string(),
  title: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
});
export type MovedDate = z.infer<typeof movedDate>;

/** One day of a hub's calendar: a public holiday, or a day the network or the hub closed or opened. */
export const calendarDay = z.object({
  day: z.iso.date(),
  name: z.string(),
  origin: z.enum(['public', 'network', 'hub']),
  closed: z.boolean(),
});
export type CalendarDay = z.infer<typeof calendarDay>;

export const calendarYearQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100) });
export type CalendarYearQuery = z.infer<typeof calendarYearQuery>;
export const calendarYearView = z
  .object({ year: z.int(), items: z.array(calendarDay), capabilities: z.object({ update: z.boolean() }) })
  .meta({ id: 'CalendarYear' });
export type CalendarYearView = z.infer<typeof calendarYearView>;

export const setClosedDayBody = z.object({ closed: z.boolean(), name }).meta({ id: 'SetClosedDay' });
export type SetClosedDayBody = z.infer<typeof setClosedDayBody>;

/** `closed: null` asks what removing the hub's own entry would move. */
export const previewClosedDayBody = z.object({ closed: z.boolean().nullable() }).meta({ id: 'PreviewClosedDay' });
export type PreviewClosedDayBody = z.infer<typeof previewClosedDayBody>;
export const movedDatesView = z.object({ items: z.array(movedDate) }).meta({ id: 'MovedDates' });
export type MovedDatesView = z.infer<typeof movedDatesView>;
