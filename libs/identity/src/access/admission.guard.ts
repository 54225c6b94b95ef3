import { Injectable } from '@nestjs/common';
import type { ConfigOfRoute, OnsilRequest } from '@onsil/platform';
import type { FastifyReply } from 'fastify';

import { AccessGuard } from './access.guard.js';
import { OriginGuard } from './origin.guard.js';

/**
 * Judges who calls before the body of the request is read (ruling 7): a stranger learns nothing of what we take, and makes
 * us read nothing. The guards judge requests without a body.
 */
@Injectable()
export class Admission {
  constructor(
    private readonly origin: OriginGuard,
    private readonly access: AccessGuard,
  ) {}

  /** @throws ForeignOrigin, Unauthenticated, NotFound, Forbidden, PrivacyNoticeOwed */
  async admit(request: OnsilRequest, reply: FastifyReply): Promise<void> {
    const { handler } = request.routeOptions.config as ConfigOfRoute;
    if (!handler) return;
    this.origin.assertOurs(request, handler);
    await this.access.admit(request, reply, handler);
  }
}
