import { Injectable } from '@nestjs/common';
import { Hubs, type NewHub } from '@onsil/network';
import { Config, jobActor, UnitOfWork, type ActorHub, type GlobalTx } from '@onsil/platform';

import { AlreadySetUp } from '../identity.errors.js';
import { InvitationMail } from '../invitation/invitation-mail.js';
import { INVITATION_DAYS, type InvitationToSend } from '../invitation/invitation.js';
import { HubOpening } from '../operator/hub-opening.js';
import { Operators } from '../operator/operators.js';
import { accountOf } from '../sign-in/accounts.query.js';
import { MailedLinks } from '../sign-in/mailed-links.js';
import { installation } from './installation.query.js';

const LINK_LIFETIME_MS = INVITATION_DAYS * 86_400_000;

export interface SetUpCommand {
  readonly network: string;
  readonly operatorEmail: string;
  readonly hub: Omit<NewHub, 'networkId'>;
  readonly managerEmail: string;
}

/** One-use links of the first two people, to be shown once to whoever runs the set-up; they are mailed as well. */
export interface SetUpLinks {
  readonly operator: string;
  readonly manager: string;
}

/**
 * Makes the first network, its operator, its first hub and the invitation of that hub's manager. Run again before
 * anybody signed in it makes nothing twice and gives new links.
 */
@Injectable()
export class SetUp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: Config,
    private readonly hubs: Hubs,
    private readonly operators: Operators,
    private readonly opening: HubOpening,
    private readonly links: MailedLinks,
    private readonly mail: InvitationMail,
  ) {}

  /** @throws AlreadySetUp when people exist */
  async execute(command: SetUpCommand): Promise<SetUpLinks> {
    const { hub, operatorId, secret, toSend } = await this.unitOfWork.writeGlobal(null, async (global) => {
      const there = await installation(global, { ...command, slug: command.hub.slug });
      if (there.isInUse) throw new AlreadySetUp();
      const networkId =
        there.networkId ?? (await this.hubs.createNetwork(global, { name: command.network, isDemo: false }));
      const operatorId =
        there.operatorId ??
        (await this.operators.create(global, { networkId, email: command.operatorEmail, locale: command.hub.locale }));
      const secret = await this.links.issue(global, operatorId, 'reset_password', { lifetimeMs: LINK_LIFETIME_MS });
      const hub = there.hub ?? (await this.hubs.create(global, { ...command.hub, networkId }));
      const toSend = await this.inviteManager(global, hub, command.managerEmail, there.hub === null);
      return { hub, operatorId, secret, toSend };
    });
    const operator = await accountOf(this.unitOfWork.readGlobal(), operatorId);
    const words = { setUpDays: INVITATION_DAYS };
    await this.links.mail(operator, 'reset_password', secret, words).catch(() => {}); // the caller shows the link too
    this.mail.send(jobActor(hub), toSend);
    const { origin } = this.config.http.publicUrl;
    return {
      operator: `${origin}/sign-in/new-password#${secret}`,
      manager: `${origin}/invitation#${toSend[0]!.secret}`,
    };
  }

  private async inviteManager(
    global: GlobalTx,
    hub: ActorHub,
    email: string,
    isNewHub: boolean,
  ): Promise<InvitationToSend[]> {
    const tx = await global.enterHub(jobActor(hub));
    if (isNewHub) return this.opening.in(tx, email);
    await tx.rows(
      `update identity.invitation set revoked_at = $2 where hub_id = $1 and accepted_at is null and revoked_at is null`,
      [tx.hubId, tx.at],
    );
    return this.opening.inviteManager(tx, email);
  }
}
