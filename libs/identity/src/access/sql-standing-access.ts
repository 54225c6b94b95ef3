import { Injectable } from '@nestjs/common';
import type { Permission } from '@onsil/contracts';
import { Clock, Config, UnitOfWork, type Actor, type SignedInPerson } from '@onsil/platform';

import { isLive } from '../session/session-limits.rule.js';
import { accessOfSession } from './access.query.js';
import { actorOfGrants } from './actor-of.rule.js';
import { StandingAccess } from './standing-access.js';

/** Asks what the guard asks, without noting that the session is in use: listening is no use. */
@Injectable()
export class SqlStandingAccess extends StandingAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    super();
  }

  override async now(
    { sessionId }: Pick<SignedInPerson, 'sessionId'>,
    { slug }: Pick<Actor['hub'], 'slug'>,
    permission: Permission,
  ): Promise<Actor | null> {
    const at = this.clock.now();
    const asked = { sessionId, at, hubSlug: slug, demo: this.config.demo };
    const access = await accessOfSession(this.unitOfWork.readGlobal(), asked);
    if (!access?.hub || access.owesNotice) return null;
    const roles = access.grants.map(({ role }) => role);
    if (!isLive(access, roles, at)) return null;
    const actor = actorOfGrants(access, access.hub, access.grants);
    return actor?.reaches[permission] ? actor : null;
  }
}
