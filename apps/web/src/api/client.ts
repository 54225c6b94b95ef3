import createClient, { type Middleware } from 'openapi-fetch';

import { ApiProblem, problemFrom, Unreachable } from './problem.js';
import type { paths } from './schema.js';
import { noteSessionUse, signedInAgain } from './session.js';

const UNAUTHORISED = 401;

/** Says the reader's language, and gives each POST a key under which it happens once, however often it is sent. */
const ourHeaders: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang);
    if (request.method === 'POST' && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', crypto.randomUUID());
    return request;
  },
};

/**
 * The API, typed by its document. When the session has ended, the page stays, the person signs in again in a dialog,
 * and the same request is sent once more.
 */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: sendInSession });
api.use(ourHeaders);

/** The API for those who may not be signed in: 401 is an answer like any other. */
export const publicApi = createClient<paths>({ baseUrl: location.origin, fetch: send });
publicApi.use(ourHeaders);

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new Unreachable();
  }
}

/** Something that is no JSON, asked for as the API is: after signing in again, if the session has ended. */
export const fetchInSession = (path: string): Promise<Response> =>
  sendInSession(new Request(new URL(path, location.origin)));

async function sendInSession(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  if (response.status !== UNAUTHORISED) noteSessionUse();
  else if (await signedInAgain()) return sendInSession(again);
  return response;
}

/** The data of an answer. @throws ApiProblem, Unreachable */
export async function answer<Data>(call: Promise<{ data?: Data; error?: unknown; response: Response }>): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  throw problemFrom(error);
}

/** The header that says which version a change was made on. */
export function ifMatch(version: number): { 'if-match': string } {
  return { 'if-match': `"${version}"` };
}

/** Whether asking again may help: not after a refusal. */
export function mayRetry(failures: number, error: Error): boolean {
  return !(error instanceof ApiProblem) && failures < 2;
}
