import type { ActorHub } from '@onsil/platform';
import { Temporal } from 'temporal-polyfill';

/** The calendar day of an instant on the hub's clock. */
export function dayIn(hub: ActorHub, at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(hub.timeZone).toPlainDate().toString();
}
