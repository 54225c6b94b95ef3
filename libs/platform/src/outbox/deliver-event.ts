import { Injectable } from '@nestjs/common';

import type { DomainEvent } from '../database/hub-tx.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { newId } from '../ids/new-id.js';
import { jobActor, type Actor } from '../tenancy/actor.js';
import { HubDirectory } from '../tenancy/hub-directory.js';
import { nextTry } from './back-off.rule.js';
import { causeOf } from './cause-of.js';
import type { DeliveredEvent, Reaction } from './reaction.js';
import { Reactions } from './reactions.js';

interface OutboxRow {
  readonly name: DomainEvent['name'];
  readonly payload: Record<string, unknown>;
  readonly occurred_at: Date;
  readonly attempts: number;
}

/** Runs the reactions to one event, each once and in a transaction of its own; a failed one is tried again later. */
@Injectable()
export class DeliverEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reactions: Reactions,
    private readonly hubs: HubDirectory,
  ) {}

  /** Delivers the event if it still waits. Answers the failures, so that the caller can log them. */
  async execute(eventId: string, hubId: string): Promise<readonly Error[]> {
    const entry = await this.hubs.find(hubId);
    if (!entry) return [];
    const actor = jobActor(entry.hub);
    const [row] = await this.unitOfWork.read(actor).rows<OutboxRow>(
      `select name, payload, occurred_at, attempts from platform.outbox_message
          where hub_id = $1 and id = $2 and delivered_at is null`,
      [hubId, eventId],
    );
    if (!row) return [];
    const event: DeliveredEvent = { id: eventId, name: row.name, payload: row.payload, occurredAt: row.occurred_at };
    const failures: Error[] = [];
    for (const { name, reaction } of this.reactions.of(event.name)) {
      try {
        await this.react(actor, event, name, reaction);
      } catch (error) {
        failures.push(new Error(`${name} on ${event.name} ${event.id}`, { cause: error }));
      }
    }
    await this.settle(actor, eventId, row.attempts + 1, failures);
    return failures;
  }

  private async react(actor: Actor, event: DeliveredEvent, name: string, reaction: Reaction): Promise<void> {
    await this.unitOfWork
      .write(actor, async (tx) => {
        const id = newId();
        const [mark] = await tx.rows<{ id: string }>(
          `insert into platform.handled_event (id, hub_id, event_id, reaction, handled_at) values ($1, $2, $3, $4, $5)
         on conflict (hub_id, event_id, reaction) do nothing returning id`,
          [id, tx.hubId, event.id, name, tx.at],
        );
        if (!mark) throw new AlreadyHandled();
        tx.audit({
          action: 'event.handled',
          subject: 'platform.handled_event',
          subjectId: id,
          after: { event_id: event.id, reaction: name },
        });
        await reaction.execute(tx, event);
      })
      .catch((error: unknown) => {
        if (!(error instanceof AlreadyHandled)) throw error;
      });
  }

  private async settle(actor: Actor, eventId: string, attempts: number, failures: readonly Error[]): Promise<void> {
    await this.unitOfWork.record(actor, ({ rows, hubId, at }) =>
      failures.length === 0
        ? rows('update platform.outbox_message set delivered_at = $3, attempts = $4 where hub_id = $1 and id = $2', [
            hubId,
            eventId,
            at,
            attempts,
          ])
        : rows(
            `update platform.outbox_message set attempts = $3, next_attempt_at = $4, last_error = $5
              where hub_id = $1 and id = $2 and delivered_at is null`,
            [hubId, eventId, attempts, nextTry(attempts, at), causeOf(failures[0]!).slice(0, 500)],
          ),
    );
  }
}

/** Ends the transaction of a reaction that another delivery has run already. */
class AlreadyHandled extends Error {}
