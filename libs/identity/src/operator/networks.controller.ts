import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  createHubBody,
  inviteManagerBody,
  networkHubsView,
  type CreateHubBody,
  type InviteManagerBody,
  type NetworkHubsView,
} from '@onsil/contracts';
import { Answers, Clock, CurrentPerson, RequirePermission, UnitOfWork, type SignedInPerson } from '@onsil/platform';
import { z } from 'zod';

import { CreateHub } from './create-hub.js';
import { InviteManager } from './invite-manager.js';
import { networkHubs } from './network-hubs.query.js';

const networkPath = z.object({ network: z.uuid() });
const hubPath = z.object({ network: z.uuid(), slug: z.string() });

@ApiTags('networks')
@Controller('networks/:network/hubs')
export class NetworksController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly createHub: CreateHub,
    private readonly inviteManager: InviteManager,
  ) {}

  @Get()
  @RequirePermission('network.read')
  @Answers(200, networkHubsView)
  @ApiOperation({ operationId: 'listNetworkHubs', summary: 'Hubs of the network, with counts' })
  list(@Param({ schema: networkPath }) { network }: z.infer<typeof networkPath>): Promise<NetworkHubsView> {
    return networkHubs(this.unitOfWork.readGlobal(), network, this.clock.now());
  }

  @Post()
  @RequirePermission('hub.create')
  @Answers(204)
  @ApiOperation({ operationId: 'createHub', summary: 'Make a hub and invite its first manager' })
  async create(
    @CurrentPerson() person: SignedInPerson,
    @Param({ schema: networkPath }) { network }: z.infer<typeof networkPath>,
    @Body({ schema: createHubBody }) body: CreateHubBody,
  ): Promise<void> {
    await this.createHub.execute(person, network, body);
  }

  @Post(':slug/managers')
  @RequirePermission('manager.invite')
  @Answers(204)
  @ApiOperation({ operationId: 'inviteManager', summary: 'Invite a manager to a hub of the network' })
  async invite(
    @CurrentPerson() person: SignedInPerson,
    @Param({ schema: hubPath }) { network, slug }: z.infer<typeof hubPath>,
    @Body({ schema: inviteManagerBody }) { email }: InviteManagerBody,
  ): Promise<void> {
    await this.inviteManager.execute(person, { networkId: network, slug, email });
  }
}
