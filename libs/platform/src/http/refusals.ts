import { DomainError } from '../errors/domain-error.js';

/** No valid session. */
export class Unauthenticated extends DomainError {
  override readonly kind = 'unauthenticated';
  override readonly code = 'platform.unauthenticated';
}

/** The actor's roles lack the permission. */
export class Forbidden extends DomainError {
  override readonly kind = 'forbidden';
  override readonly code = 'platform.forbidden';
}

/** Too many tries; `retryAfter` is in seconds. */
export class LimitReached extends DomainError {
  override readonly kind = 'limit_reached';
  override readonly code = 'platform.limit_reached';

  constructor(readonly retryAfter: number) {
    super({ retryAfter });
  }
}

/** Neither JSON nor a file form. */
export class UnsupportedMedia extends DomainError {
  override readonly kind = 'unsupported_media';
  override readonly code = 'platform.unsupported_media';
}

/** A body or file over its cap. */
export class TooLarge extends DomainError {
  override readonly kind = 'too_large';
  override readonly code = 'platform.too_large';
}

/** A body that is no JSON, or a header that makes no sense. */
export class Malformed extends DomainError {
  override readonly kind = 'invalid_input';
  override readonly code = 'platform.malformed';
}

/** A dependency failed; the same request may succeed in a few seconds. */
export class Unavailable extends DomainError {
  override readonly kind = 'unavailable';
  override readonly code = 'platform.unavailable';
}
