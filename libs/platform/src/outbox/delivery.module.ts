import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';

import { DeliverMail } from '../mail/deliver-mail.js';
import { DeliverEvent } from './deliver-event.js';
import { Leases } from './lease.js';
import { Reactions } from './reactions.js';
import { Relay } from './relay.js';

/** What the worker needs to deliver events and mail. Asks for a `HubDirectory`. */
@Module({
  imports: [DiscoveryModule],
  providers: [Leases, Reactions, Relay, DeliverEvent, DeliverMail],
  exports: [Leases, Relay, DeliverEvent, DeliverMail],
})
export class DeliveryModule {}
