import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';

import type { DomainEvent } from '../database/hub-tx.js';
import { REACTS_TO_KEY, type Reaction } from './reaction.js';

interface NamedReaction {
  readonly name: string;
  readonly reaction: Reaction;
}

/** Every provider that reacts to an event, found once when all of them are made. */
@Injectable()
export class Reactions implements OnModuleInit {
  private readonly byEvent = new Map<string, NamedReaction[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const event = metatype ? this.reflector.get<DomainEvent['name'] | undefined>(REACTS_TO_KEY, metatype) : undefined;
      if (!event || !metatype) continue;
      const reaction = { name: metatype.name, reaction: instance as Reaction };
      this.byEvent.set(event, [...this.of(event), reaction]);
    }
  }

  /** The reactions to one event name, each with the name it is remembered by. */
  of(event: string): readonly NamedReaction[] {
    return this.byEvent.get(event) ?? [];
  }
}
