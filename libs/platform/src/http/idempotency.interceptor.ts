import { createHash } from 'node:crypto';
import { finished } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';

import { Injectable, Logger, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { lastValueFrom, of, type Observable } from 'rxjs';

import { IdempotencyKeyInProgress } from '../database/once.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DomainError } from '../errors/domain-error.js';
import { ContentHash } from '../files/content-hash.js';
import { incomingFile } from '../files/incoming-file.js';
import { newId } from '../ids/new-id.js';
import { causeOf } from '../outbox/cause-of.js';
import type { Actor } from '../tenancy/actor.js';
import type { OnsilRequest } from './current.js';
import { refusalOf } from './refusal-of.js';

const PATIENCE_MS = 10_000;
const POLL_MS = 100;
/** Whoever is at work says so this often; a claim that says nothing for a minute has lost its process. */
const BEAT_MS = 15_000;
/** Stands for the content of an upload until it came in whole; equals no hash. */
const NOT_READ_YET = 'not read yet';

/** The key came before with other content. */
export class IdempotencyKeyReused extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'platform.key_reused';
}

/** The work was done, but its answer was lost on the way: whoever asks must look before doing it anew. */
export class IdempotencyAnswerLost extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'platform.answer_lost';
}

interface Claim {
  readonly id: string;
  readonly mine: boolean;
  readonly route: string;
  readonly body_hash: string;
  readonly status: number | null;
  readonly answer: unknown;
  /** Its work was committed a while ago, and nobody kept the answer. */
  readonly is_lost: boolean;
}

/**
 * `Idempotency-Key` on a hub's POST: the first request does the work, equal ones within 24 h get its very answer.
 * A refused request frees its key. However long the work takes, the key stays its own; one whose process has said nothing
 * for a minute goes to the next request. The work marks its key as done in its own transaction (`markDone`): what was done
 * is not done again, and whoever lost the key cannot commit any more.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly logger = new Logger(IdempotencyInterceptor.name);

  constructor(private readonly unitOfWork: UnitOfWork) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<OnsilRequest>();
    const key = request.headers['idempotency-key'];
    const asker = request.onsil?.actor;
    if (request.method !== 'POST' || typeof key !== 'string' || key === '' || !asker?.personId) return next.handle();
    const { onceId: _, ...actor } = asker;
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const route = `${request.method} ${request.url}`;
    const body = request.isMultipart() ? fileIn(request) : hashOf(request.body);
    const claim = await this.claim(actor, key.slice(0, 200), route, body.known);
    if (!claim.mine) {
      if ((await body.read()) !== claim.body_hash) throw new IdempotencyKeyReused();
      void reply.status(claim.status!);
      return of(claim.answer);
    }
    request.onsil!.actor = { ...actor, onceId: claim.id };
    const answer = await this.work(actor, claim.id, next);
    await this.keep(actor, claim.id, { status: reply.statusCode, answer, bodyHash: body.known ?? body.done() });
    return of(answer);
  }

  private async work(actor: Actor, claimId: string, next: CallHandler): Promise<unknown> {
    const beat = setInterval(() => void this.beat(actor, claimId), BEAT_MS);
    try {
      return await lastValueFrom(next.handle(), { defaultValue: undefined });
    } catch (error) {
      await this.free(actor, claimId, refusalOf(error));
      throw error;
    } finally {
      clearInterval(beat);
    }
  }

  /** Ours to do, or the finished answer of the first request, whose content may still be another. */
  private async claim(actor: Actor, key: string, route: string, bodyHash: string | null): Promise<Claim> {
    for (let waited = 0; waited <= PATIENCE_MS; waited += POLL_MS) {
      const claim = await this.tryClaim(actor, key, route, bodyHash);
      const isOther = bodyHash !== null && claim.body_hash !== bodyHash;
      if (!claim.mine && (claim.route !== route || isOther)) throw new IdempotencyKeyReused();
      if (claim.mine || claim.status !== null) return claim;
      if (claim.is_lost) throw new IdempotencyAnswerLost();
      await wait(POLL_MS);
    }
    throw new IdempotencyKeyInProgress();
  }

  private tryClaim(actor: Actor, key: string, route: string, bodyHash: string | null): Promise<Claim> {
    return this.unitOfWork.record(actor, async (tx) => {
      await tx.rows(
        `delete from platform.idempotency_key
          where hub_id = $1 and person_id = $2
            and (created_at < $3::timestamptz - interval '24 hours'
                 or (key = $4 and status is null and done_at is null
                     and created_at < $3::timestamptz - interval '1 minute'))`,
        [tx.hubId, actor.personId, tx.at, key],
      );
      const [row] = await tx.rows<Claim>(
        `insert into platform.idempotency_key as k (id, hub_id, person_id, key, route, body_hash, created_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (hub_id, person_id, key) do update set key = k.key
         returning k.id, k.id = $1 as mine, k.route, k.body_hash, k.status, k.answer,
                   k.status is null and k.done_at is not null and k.created_at < $7::timestamptz - interval '1 minute' as is_lost`,
        [newId(), tx.hubId, actor.personId, key, route, bodyHash ?? NOT_READ_YET, tx.at],
      );
      return row!;
    });
  }

  /** A claim counts from its last sign of life. One that is missed is made up for by the next. */
  private async beat(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork
      .record(actor, (tx) =>
        tx.rows(
          `update platform.idempotency_key set created_at = $3 where hub_id = $1 and id = $2 and status is null`,
          [tx.hubId, id, tx.at],
        ),
      )
      .catch((error: unknown) => this.logger.warn(error));
  }

  /** The work is done: if its answer cannot be kept, whoever waits for it gets it all the same. */
  private async keep(
    actor: Actor,
    id: string,
    { status, answer, bodyHash }: { status: number; answer: unknown; bodyHash: string },
  ): Promise<void> {
    try {
      await this.unitOfWork.record(actor, (tx) =>
        tx.rows(
          `update platform.idempotency_key
              set status = $3, answer = $4, body_hash = $5, done_at = coalesce(done_at, $6) where hub_id = $1 and id = $2`,
          [tx.hubId, id, status, JSON.stringify(answer ?? null), bodyHash, tx.at],
        ),
      );
    } catch (error) {
      this.logger.warn(`An answer could not be kept under its idempotency key: ${causeOf(error as Error)}`);
    }
  }

  /** After a refusal, and after a fault by which nothing was done. What cannot be freed now is free after a minute. */
  private async free(actor: Actor, id: string, refusal: DomainError | undefined): Promise<void> {
    const isRefused = refusal !== undefined && refusal.kind !== 'unavailable';
    try {
      await this.unitOfWork.record(actor, (tx) =>
        tx.rows(`delete from platform.idempotency_key where hub_id = $1 and id = $2 and (done_at is null or $3)`, [
          tx.hubId,
          id,
          isRefused,
        ]),
      );
    } catch (error) {
      this.logger.warn(`An idempotency key could not be freed: ${causeOf(error as Error)}`);
    }
  }
}

/** What recognises the content of a request. */
interface BodyHash {
  /** Null while it streams in. */
  readonly known: string | null;
  /** Reads what is left of the request; nobody else may read it then. */
  read(): Promise<string>;
  /** After somebody else read it. */
  done(): string;
}

function hashOf(body: unknown): BodyHash & { readonly known: string } {
  const known = createHash('sha256')
    .update(JSON.stringify(body ?? null))
    .digest('hex');
  return { known, read: () => Promise.resolve(known), done: () => known };
}

/** A file is hashed on its way to whoever takes it: it is never held here, nor read twice. */
function fileIn(request: OnsilRequest): BodyHash {
  const hash = new ContentHash();
  request.onsil!.contentHash = hash;
  const done = () => hash.digest() ?? NOT_READ_YET;
  return {
    known: null,
    read: async () => {
      const { content } = await incomingFile(request);
      await finished(content.resume());
      return done();
    },
    done,
  };
}
