import { AsyncLocalStorage } from 'node:async_hooks';

/** What logs and audit entries name of the request they belong to. Nothing decides on it. */
export interface RequestContext {
  readonly requestId: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` with the request's id at hand. */
export function inRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** The id of the request being answered, or null in jobs. */
export function currentRequestId(): string | null {
  return storage.getStore()?.requestId ?? null;
}
