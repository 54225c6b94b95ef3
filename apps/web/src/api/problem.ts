import type { Problem } from '@onsil/contracts';

/** A refusal of the API. `message` is the server's sentence in the reader's language. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Problem['params'];
  /** What is wrong with single fields; `pointer` is a JSON pointer into the body. */
  readonly errors: NonNullable<Problem['errors']>;
  /** With 412: what the thing looks like now. */
  readonly current: unknown;
  readonly requestId: string;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.code = problem.code;
    this.params = problem.params;
    this.errors = problem.errors ?? [];
    this.current = problem.current;
    this.requestId = problem.requestId;
  }
}

/** No answer came, or one that is not the API's: the connection, a proxy, a restart. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** True for the kind of refusal; `hasCode(error, 'progress.already_decided')`. */
export function hasCode(error: unknown, ...codes: string[]): error is ApiProblem {
  return error instanceof ApiProblem && codes.includes(error.code);
}

/** The problem in an answer, or `Unreachable` when it holds none. */
export function problemFrom(body: unknown): ApiProblem | Unreachable {
  const isProblem = typeof body === 'object' && body !== null && 'code' in body && 'requestId' in body;
  return isProblem ? new ApiProblem(body as Problem) : new Unreachable();
}
