import type { HubHarness } from '@onsil/testing/platform';

/**
 * Ends what other hubs of this database wait to be reminded of. A run of the worker looks at every hub: other specs leave
 * theirs, of subjects that the modules under test may not know, and each would be asked about and told of in vain.
 */
export async function remindOnly(hub: HubHarness): Promise<void> {
  await hub.asOwner(
    `update reminders.planned_reminder set state = 'cancelled', reason = 'no_longer_wanted', wake_at = null
      where hub_id <> $1 and wake_at is not null`,
    [hub.hub.id],
  );
}
