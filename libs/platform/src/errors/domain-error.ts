/** What went wrong, in transport-free words; `platform/http` maps each kind to one status. */
export type ErrorKind =
  | 'invalid_input'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'stale_version'
  | 'precondition_required'
  | 'conflict'
  | 'rule_broken'
  | 'limit_reached'
  | 'too_large'
  | 'unsupported_media'
  | 'unavailable';

/** Primitive values that a message may name; never a secret. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** One faulty field: a JSON pointer into the input, and a message code with its params. */
export interface FieldIssue {
  readonly pointer: string;
  readonly code: string;
  readonly params?: ErrorParams;
}

/** Base of every refusal a caller may see. `code` is `lib.snake_case`, stable, and the key of its message. */
export abstract class DomainError extends Error {
  abstract readonly kind: ErrorKind;
  abstract readonly code: `${string}.${string}`;
  /** Field by field, when the refusal is about input. */
  readonly issues: readonly FieldIssue[] = [];
  /** What the reader needs to go on: the current text of a lost update, the rows that block. Sent as `current`. */
  readonly current?: unknown;

  constructor(
    readonly params: ErrorParams = {},
    options?: ErrorOptions,
  ) {
    super(undefined, options);
    this.name = new.target.name;
  }

  override get message(): string {
    return `${this.code} ${JSON.stringify(this.params)}`;
  }
}

/** Missing, of another hub, or not visible to this actor: one code, no params, indistinguishable. */
export class NotFound extends DomainError {
  override readonly kind = 'not_found';
  override readonly code = 'platform.not_found';
}

/** Somebody else changed it first; `current` is what stands there now, so that both can be shown. */
export class StaleVersion extends DomainError {
  override readonly kind = 'stale_version';
  override readonly code = 'platform.stale_version';

  constructor(override readonly current: unknown) {
    super();
  }
}

/** A visible row that this actor's reach does not cover. */
export class OutOfReach extends DomainError {
  override readonly kind = 'forbidden';
  override readonly code = 'platform.out_of_reach';
}

/** Input that a schema cannot judge alone (it needs the database); names each field. */
export class InvalidInput extends DomainError {
  override readonly kind = 'invalid_input';
  override readonly code = 'platform.invalid_input';

  constructor(override readonly issues: readonly FieldIssue[]) {
    super();
  }
}
