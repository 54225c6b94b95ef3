import {
  createPostgresBackend,
  createRedisBackend,
  withBackend,
  type BackendClasses,
  type IQueueBackend,
} from 'bullmq';

import { TookTooLong, within } from '../clock/within.js';
import type { Config } from '../config/config.js';
import { QUEUE_SCHEMA } from './migrate-queue.js';

/** What a job carries: which row, in which hub. Never more, so that a queue holds nothing worth stealing. */
export interface Errand {
  readonly id: string;
  readonly hubId: string;
}

/** One queue, both ends. The truth is the row an errand names: a lost job is sent again, a doubled one finds nothing to do. */
export interface Carrier {
  /**
   * Adds a job under an id of its own; while a job of that id waits or runs, adding it again does nothing. False when
   * the queue did not take it: it failed, or said nothing for two seconds. From then on, until it answers, nothing waits for it.
   */
  send(errand: Errand, jobId: string): Promise<boolean>;
  /** Starts working. */
  work(process: (errand: Errand) => Promise<void>, concurrency: number): void;
  /** Waits for what runs, then lets go. */
  close(): Promise<void>;
}

const CONNECTIONS = 4;
const ANSWERS_WITHIN_MS = 2_000;
/** All that a queue learns of a failure, whose own words may name a person: the queue keeps the words of its last thousands. */
const FAILED = 'The errand failed; the log says why.';
/** A finished job leaves at once, so that the same id may be sent again; retries are dated in the row. */
const FORGET = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;

/** The one place that decides what carries a queue: Redis when `REDIS_URL` is set, PostgreSQL otherwise. */
export function carrierOf(config: Config, queue: string, onError: (error: Error) => void): Carrier {
  if (config.redisUrl) {
    const connection = { url: config.redisUrl.reveal(), maxRetriesPerRequest: null };
    return carrier(withBackend(createRedisBackend), connection, queue, onError);
  }
  const connection = { connectionString: config.database.url.reveal(), schema: QUEUE_SCHEMA, max: CONNECTIONS };
  return carrier(withBackend(createPostgresBackend), connection, queue, onError);
}

function carrier<B extends IQueueBackend, C>(
  { Queue, Worker }: BackendClasses<B, C>,
  connection: C,
  name: string,
  onError: (error: Error) => void,
): Carrier {
  const queue = new Queue<Errand>(name, { connection });
  queue.on('error', onError);
  const ends: { close(): Promise<void> }[] = [queue];
  let isSilent = false;
  return {
    send: async (errand, jobId) => {
      if (isSilent) return false;
      const { id, hubId } = errand; // and nothing that somebody may have written beside them
      const adding = queue.add(name as never, { id, hubId } as never, { ...FORGET, jobId });
      try {
        await within(ANSWERS_WITHIN_MS, adding);
        return true;
      } catch (error) {
        if (error instanceof TookTooLong) {
          isSilent = true;
          const answered = (): boolean => (isSilent = false);
          adding.then(answered, answered);
        }
        onError(new Error(`The queue ${name} took nothing; work goes on without it`, { cause: error }));
        return false;
      }
    },
    work: (process, concurrency) => {
      const tellingNothing = async ({ data }: { data: Errand }): Promise<void> => {
        try {
          await process(data);
        } catch (error) {
          onError(error as Error);
          throw new Error(FAILED);
        }
      };
      const worker = new Worker<Errand>(name, tellingNothing, { connection, concurrency });
      worker.on('error', onError);
      worker.on('failed', (_, error) => {
        if (error.message !== FAILED) onError(error);
      });
      ends.unshift(worker);
    },
    close: async () => {
      for (const end of ends) await end.close();
    },
  };
}
