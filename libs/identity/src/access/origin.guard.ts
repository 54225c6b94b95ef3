import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config, FROM_ANYWHERE_KEY, isLoopback, type RouteHandler } from '@onsil/platform';
import type { FastifyRequest } from 'fastify';

import { ForeignOrigin } from '../identity.errors.js';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A state change must come from our own pages: `Origin` is the public URL's, or, when the browser sends none,
 * `Sec-Fetch-Site: same-origin`. On this machine any loopback name with our port is ours. One route is named as the
 * exception (ruling 25).
 */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(
    private readonly config: Config,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    this.assertOurs(context.switchToHttp().getRequest<FastifyRequest>(), context.getHandler());
    return true;
  }

  /** @throws ForeignOrigin */
  assertOurs({ method, headers }: FastifyRequest, handler: RouteHandler): void {
    if (SAFE_METHODS.has(method)) return;
    if (this.reflector.get<boolean | undefined>(FROM_ANYWHERE_KEY, handler)) return;
    const { origin } = headers;
    const isOurs = origin === undefined ? headers['sec-fetch-site'] === 'same-origin' : this.isOurs(origin);
    if (!isOurs) throw new ForeignOrigin();
  }

  private isOurs(origin: string): boolean {
    const { publicUrl, port } = this.config.http;
    if (origin === publicUrl.origin) return true;
    if (publicUrl.protocol !== 'http:' || !URL.canParse(origin)) return false;
    const url = new URL(origin);
    return url.protocol === 'http:' && isLoopback(url.hostname) && [publicUrl.port, String(port)].includes(url.port);
  }
}
