import type { DeliveredEvent, Reaction } from '@onsil/platform';
import type { HubHarness } from '@onsil/testing/platform';

/** A mail that waits in the hub's ledger. */
export interface QueuedMail {
  readonly to_address: string;
  readonly subject: string;
  readonly body_text: string;
  readonly body_html: string;
  readonly calendar: { readonly method: string; readonly content: string } | null;
  readonly signed_link: {
    readonly purpose: string;
    readonly subject: readonly string[];
    readonly expiresAt: string;
  } | null;
}

/** Delivers the hub's events of one name to a reaction, in order. */
export async function react(hub: HubHarness, name: string, reaction: Reaction): Promise<void> {
  for (const event of (await hub.outbox()).filter((each) => each.name === name))
    await hub.tx((tx) => reaction.execute(tx, { ...event, occurredAt: tx.at } as unknown as DeliveredEvent));
}

/** The hub's queued mails, in order. */
export function mailsOf(hub: HubHarness): Promise<QueuedMail[]> {
  return hub.asOwner<QueuedMail>(`select * from platform.mail where hub_id = $1 order by id`, [hub.hub.id]);
}
