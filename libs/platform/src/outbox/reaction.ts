import { SetMetadata } from '@nestjs/common';

import type { DomainEvent, HubTx } from '../database/hub-tx.js';

export const REACTS_TO_KEY = 'onsil:reacts-to';

/** An event as it is delivered: at least once, in no promised order. */
export interface DeliveredEvent extends DomainEvent {
  readonly id: string;
  readonly occurredAt: Date;
}

/** What happens here because of an event. Runs in a transaction that also records that the event was handled. */
export interface Reaction {
  execute(tx: HubTx, event: DeliveredEvent): Promise<void>;
}

/** Registers a provider as the reaction to one event name. A reaction's class name is its identity: never rename it. */
export const ReactsTo = (eventName: DomainEvent['name']): ClassDecorator => SetMetadata(REACTS_TO_KEY, eventName);
