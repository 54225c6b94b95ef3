import { Injectable } from '@nestjs/common';
import type { VerificationView } from '@onsil/contracts';
import { networkOf, Throttle, type Limit } from '@onsil/identity';
import { HubDirectory, jobActor, NotFound, UnitOfWork } from '@onsil/platform';

import { REPLACED_BY, serialOf } from './certificate.view.js';

/** Looking from one address: a hall of people may share one. What is found does not count, so only guessing is slowed. */
const LIMIT: Limit = { free: 60, windowMs: 15 * 60_000, longestWaitMs: null };

/** $1 hub, $2 token. Borrows network.hub for its clock. */
const SQL = `
select json_build_object('state', f.state, 'serial', ${serialOf('f')}, 'content', f.content,
  'ended', case when f.ended_at is not null
     then json_build_object('on', (f.ended_at at time zone h.time_zone)::date, 'reason', f.end_reason) end,
  'replacedBy', ${REPLACED_BY}) as paper
from exits.certificate f join network.hub h on h.id = f.hub_id
where f.hub_id = $1 and f.token = $2`;

/** Whether a paper still holds: what it shows, and nothing more. For anybody who has it in hand. */
@Injectable()
export class VerifyCertificate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hubs: HubDirectory,
    private readonly throttle: Throttle,
  ) {}

  /** @throws LimitReached after too many tokens that are none, NotFound */
  async execute({ token, address }: { readonly token: string; readonly address: string }): Promise<VerificationView> {
    const attempt = await this.throttle.begin([{ kind: 'certificate', of: networkOf(address), limit: LIMIT }]);
    const [door] = await this.unitOfWork
      .readGlobal()
      .rows<{ hubId: string }>(`select hub_id as "hubId" from exits.hub_of_certificate($1)`, [token]);
    const entry = door && (await this.hubs.find(door.hubId));
    if (!entry) throw new NotFound();
    const [found] = await this.unitOfWork
      .read(jobActor(entry.hub))
      .rows<{ paper: VerificationView }>(SQL, [entry.hub.id, token]);
    if (!found) throw new NotFound();
    await attempt.forgive();
    return found.paper;
  }
}
