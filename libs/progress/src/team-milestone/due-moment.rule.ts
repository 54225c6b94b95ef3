/** The last moment that is in time: the minute in which something is due still counts to its end. */
export function lastMoment(dueMinute: Date): Date {
  return new Date(dueMinute.getTime() + 59_999);
}
