import { Injectable, type OnModuleDestroy } from '@nestjs/common';

import type { LiveSignal, LiveSubject } from './live-signal.js';
import { SignalConnection } from './signal-connection.js';

/** What somebody who listens hears. `null`: the connection was lost for a while, and anything may have been missed. */
export type Hear = (signal: LiveSignal | null) => void;

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** What changes in the rights of a person is told as this (by triggers of identity's tables). */
interface RightsSignal {
  readonly personId: string;
}

/**
 * Changes as they are committed, by whichever process. One connection to PostgreSQL for all who listen, opened for the
 * first of them; it must reach the server itself, for a pooler that hands connections around forgets who listens.
 */
@Injectable()
export class LiveSignals implements OnModuleDestroy {
  private readonly subjects = new Map<string, Set<Hear>>();
  private readonly people = new Map<string, Set<Hear>>();
  private readonly connection: SignalConnection;

  constructor(url: string) {
    this.connection = new SignalConnection(url, (payload) => this.pass(payload));
  }

  /** Resolves once nothing that commits from now on is missed. @throws Error while PostgreSQL is away */
  ready(): Promise<void> {
    return this.connection.ready();
  }

  /** What happens to one thing of one hub. */
  subscribe({ hubId, subject }: { hubId: string; subject: LiveSubject }, hear: Hear): Unsubscribe {
    return add(this.subjects, keyOf(hubId, subject), hear);
  }

  /** That a session or a right of a person began, changed or ended, in whichever hub. */
  subscribeToRights(personId: string, hear: Hear): Unsubscribe {
    return add(this.people, personId, hear);
  }

  async onModuleDestroy(): Promise<void> {
    await this.connection.end();
  }

  private pass(payload: string | null): void {
    if (payload === null) {
      for (const listeners of [...this.subjects.values(), ...this.people.values()])
        for (const hear of listeners) hear(null);
      return;
    }
    const signal = JSON.parse(payload) as LiveSignal | RightsSignal;
    if ('personId' in signal) {
      for (const hear of this.people.get(signal.personId) ?? []) hear(null);
      return;
    }
    for (const hear of this.subjects.get(keyOf(signal.hubId, signal.subject)) ?? []) hear(signal);
  }
}

const keyOf = (hubId: string, subject: LiveSubject): string => `${hubId}/${subject}`;

function add(to: Map<string, Set<Hear>>, key: string, hear: Hear): Unsubscribe {
  const listeners = to.get(key) ?? new Set();
  to.set(key, listeners.add(hear));
  return () => {
    listeners.delete(hear);
    if (listeners.size === 0) to.delete(key);
  };
}
