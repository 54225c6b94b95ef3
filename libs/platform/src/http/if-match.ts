import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import { DomainError } from '../errors/domain-error.js';

/** The request must say which version it changes. */
export class VersionRequired extends DomainError {
  override readonly kind = 'precondition_required';
  override readonly code = 'platform.version_required';
}

/** The request says so in a way that no answer of ours had. */
export class VersionUnreadable extends DomainError {
  override readonly kind = 'invalid_input';
  override readonly code = 'platform.version_unreadable';
}

/**
 * The version a change was based on, from `If-Match: "3"`.
 * @throws VersionRequired (428) when it is missing, VersionUnreadable (400) when it is no `ETag` of ours
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (!header) throw new VersionRequired();
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new VersionUnreadable();
  return Number(version);
});
