import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { HubRead, HubTx } from '@onsil/platform';

import { REMINDS_OF_KEY, type ReminderSource } from './reminder-source.js';

/** Every source of reminders, found once when all of them are made. */
@Injectable()
export class Sources implements OnModuleInit {
  private readonly byKind = new Map<string, ReminderSource>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const kind = metatype ? this.reflector.get<string | undefined>(REMINDS_OF_KEY, metatype) : undefined;
      if (!kind || !metatype) continue;
      if (this.byKind.has(kind)) throw new Error(`Two sources remind of ${kind}; ${metatype.name} is the second.`);
      this.byKind.set(kind, instance as ReminderSource);
    }
  }

  /** True when one of the sources knows this programme of the hub. */
  async hasProgramme(sql: HubTx | HubRead, programmeId: string): Promise<boolean> {
    for (const source of this.byKind.values()) if (await source.hasProgramme?.(sql, programmeId)) return true;
    return false;
  }

  kinds(): readonly string[] {
    return [...this.byKind.keys()];
  }

  /** @throws Error when nothing reminds of this kind, which is a bug of the caller */
  of(kind: string): ReminderSource {
    const source = this.byKind.get(kind);
    if (!source) throw new Error(`Nothing reminds of ${kind}.`);
    return source;
  }
}
