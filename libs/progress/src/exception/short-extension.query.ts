import type { HubTx } from '@onsil/platform';

/**
 * Staff extend a team by up to so many days themselves; more is the manager's to give (rulings 9). Borrows `network.hub`,
 * where the manager sets it.
 */
export async function shortExtensionDays(tx: HubTx): Promise<number> {
  const [hub] = await tx.rows<{ days: number }>('select short_extension_days as days from network.hub where id = $1', [
    tx.hubId,
  ]);
  return hub!.days;
}
