import { DomainError } from '@onsil/platform';

/** Another hub has this path name. */
export class SlugTaken extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'network.slug_taken';
  override readonly issues = [{ pointer: '/slug', code: this.code }];
}
