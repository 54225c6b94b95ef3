import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';

import type { DomainEvent } from '../database/hub-tx.js';
import { REACTS_TO_KEY, type Reaction } from './reaction.js';

/** Every provider that reacts to an event, found once at start. */
@Injectable()
export class Reactions {
  private readonly byEvent: ReadonlyMap<string, readonly { name: string; reaction: Reaction }[]>;

  constructor(discovery: DiscoveryService, reflector: Reflector) {
    const found = discovery.getProviders().flatMap(({ metatype, instance }) => {
      const event = metatype ? reflector.get<DomainEvent['name'] | undefined>(REACTS_TO_KEY, metatype) : undefined;
      return event && metatype ? [{ event, name: metatype.name, reaction: instance as Reaction }] : [];
    });
    const byEvent = new Map<string, { name: string; reaction: Reaction }[]>();
    for (const { event, ...entry } of found) byEvent.set(event, [...(byEvent.get(event) ?? []), entry]);
    this.byEvent = byEvent;
  }

  /** The reactions to one event name, each with the name it is remembered by. */
  of(event: string): readonly { name: string; reaction: Reaction }[] {
    return this.byEvent.get(event) ?? [];
  }
}
