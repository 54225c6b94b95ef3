import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Permission } from '@onsil/contracts';
import {
  Clock,
  Config,
  Forbidden,
  NotFound,
  PERMISSION_KEY,
  PUBLIC_KEY,
  SIGNED_IN_KEY,
  Unauthenticated,
  UnitOfWork,
  pageLocale,
  type OnsilRequest,
  type RouteHandler,
} from '@onsil/platform';
import type { FastifyReply } from 'fastify';

import { SessionCookie } from '../session/session-cookie.js';
import { isLive } from '../session/session-limits.rule.js';
import { SessionUpkeep } from '../session/session-upkeep.js';
import { hashOf } from '../token/secret-token.js';
import { PrivacyNoticeOwed } from '../identity.errors.js';
import { accessOf, type Access } from './access.query.js';
import { actorOfGrants } from './actor-of.rule.js';
import { BEFORE_NOTICE_KEY } from './before-notice.js';
import { reachesOf } from './permission-matrix.js';

type Path = Readonly<Record<string, string>>;

/**
 * Who is it, and may the role do this at all? 401 without a live session, 404 without a grant in the hub (or network)
 * of the path, 403 when no role held there has the permission, or when the hub's privacy notice is not accepted yet.
 * What inside the hub it reaches is the use case's to say.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly cookie: SessionCookie,
    private readonly upkeep: SessionUpkeep,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<OnsilRequest>();
    if (!request.onsil) await this.admit(request, http.getResponse<FastifyReply>(), context.getHandler());
    return true;
  }

  /** Leaves on the request who calls. @throws Unauthenticated, NotFound, Forbidden, PrivacyNoticeOwed */
  async admit(request: OnsilRequest, reply: FastifyReply, handler: RouteHandler): Promise<void> {
    const declared = <T>(key: string) => this.reflector.get<T | undefined>(key, handler);
    if (declared<boolean>(PUBLIC_KEY)) return;
    const path = request.params as Path;

    const known = await this.signedIn(request, path['network'] ? null : (path['hub'] ?? null));
    const access = { ...known, locale: pageLocale(request) ?? known.locale };
    request.onsil = { person: { personId: access.personId, sessionId: access.sessionId, locale: access.locale } };
    await this.upkeep.run(access, (secret) => this.cookie.set(reply, secret, access.ownDevice));
    if (declared<boolean>(SIGNED_IN_KEY)) return;

    const permission = declared<Permission>(PERMISSION_KEY);
    if (!permission) throw new Error(`${request.url} declares no access`);
    if (path['network']) assertHeldInNetwork(access, path['network'], permission);
    else {
      request.onsil.actor = actorFor(access, permission);
      if (access.owesNotice && !declared<boolean>(BEFORE_NOTICE_KEY)) throw new PrivacyNoticeOwed();
    }
  }

  private async signedIn(request: OnsilRequest, hubSlug: string | null): Promise<Access> {
    const secret = this.cookie.of(request);
    if (!secret) throw new Unauthenticated();
    const at = this.clock.now();
    const asked = { secretHash: hashOf(secret), at, hubSlug, demo: this.config.demo };
    const access = await accessOf(this.unitOfWork.readGlobal(), asked);
    const roles = access?.grants.map(({ role }) => role) ?? [];
    if (!access || !isLive(access, roles, at)) throw new Unauthenticated();
    return access;
  }
}

function actorFor({ hub, grants, ...person }: Access, permission: Permission) {
  const actor = hub && actorOfGrants(person, hub, grants);
  if (!actor) throw new NotFound();
  if (!actor.reaches[permission]) throw new Forbidden();
  return actor;
}

function assertHeldInNetwork({ grants }: Access, networkId: string, permission: Permission): void {
  const roles = grants.filter((grant) => grant.networkId === networkId).map(({ role }) => role);
  if (roles.length === 0) throw new NotFound();
  if (!reachesOf(roles)[permission]) throw new Forbidden();
}
