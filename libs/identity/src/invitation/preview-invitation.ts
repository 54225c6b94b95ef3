import { Injectable } from '@nestjs/common';
import type { InvitationPreviewView } from '@onsil/contracts';
import { Clock, UnitOfWork } from '@onsil/platform';

import { Newcomers } from '../person/newcomers.js';
import { Tokens } from '../token/tokens.js';
import { INVITATION_PURPOSE, INVITATION_STATE } from './invitation.js';

/** Shows the holder of a token who invites whom to what, before anything is accepted. */
@Injectable()
export class PreviewInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly tokens: Tokens,
    private readonly newcomers: Newcomers,
  ) {}

  /** A link that was replaced by a newer mail shows as revoked. @throws NotFound for a token that was never ours */
  async execute(token: string): Promise<InvitationPreviewView> {
    const holder = await this.tokens.hubOf(token);
    const read = this.unitOfWork.read(holder);
    const { subjectId, state } = await this.tokens.look(read, holder, INVITATION_PURPOSE);
    const [invitation] = await read.rows<Omit<InvitationPreviewView, 'hasAccount'>>(
      `select ${INVITATION_STATE} as state, i.email, i.name, i.role,
              json_build_object('slug', h.slug, 'nameKo', h.name_ko, 'nameEn', h.name_en) as hub
         from identity.invitation i join network.hub h on h.id = i.hub_id where i.hub_id = $1 and i.id = $2`,
      [read.hubId, subjectId, this.clock.now()],
    );
    const superseded = state === 'revoked' && invitation!.state === 'open';
    return {
      ...invitation!,
      ...(superseded && { state: 'revoked' }),
      hasAccount: await this.newcomers.hasAccount(invitation!.email),
    };
  }
}
