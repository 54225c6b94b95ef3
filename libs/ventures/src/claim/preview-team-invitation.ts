import { Injectable } from '@nestjs/common';
import type { TeamInvitationPreviewView } from '@onsil/contracts';
import { Newcomers, Tokens } from '@onsil/identity';
import { UnitOfWork } from '@onsil/platform';

import { TeamInvitationNotUsable } from '../ventures.errors.js';
import { ClaimIn } from './claim-in.js';
import { TEAM_INVITATION } from './team-invitation.js';

/** Shows the holder of a token which team waits for them. */
@Injectable()
export class PreviewTeamInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: Tokens,
    private readonly newcomers: Newcomers,
    private readonly claimIn: ClaimIn,
  ) {}

  /** @throws NotFound for a token that was never ours, TeamInvitationNotUsable */
  async execute(token: string): Promise<TeamInvitationPreviewView> {
    const holder = await this.tokens.hubOf(token);
    const read = this.unitOfWork.read(holder);
    const { subjectId, state } = await this.tokens.look(read, holder, TEAM_INVITATION);
    if (state !== 'open') throw new TeamInvitationNotUsable();
    const { hub, team, name, email, role } = await this.claimIn.placeOf(read, subjectId);
    return { hub, team, name, email, role, hasAccount: await this.newcomers.hasAccount(email) };
  }
}
