import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  grantBody,
  grantChangeBody,
  grantView,
  peopleQuery,
  peopleView,
  type GrantBody,
  type GrantChangeBody,
  type GrantView,
  type PeopleQuery,
  type PersonOfHubView,
} from '@onsil/contracts';
import { Answers, Clock, CurrentActor, IfMatch, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { ChangeGrant } from '../grant/change-grant.js';
import { EndGrant } from '../grant/end-grant.js';
import { GiveGrant } from '../grant/give-grant.js';
import { peopleOfHub } from './people.query.js';

const hubPath = z.object({ hub: z.string() });
const grantPath = z.object({ hub: z.string(), id: z.uuid() });

@ApiTags('people')
@Controller('hubs/:hub')
export class PeopleController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly giveGrant: GiveGrant,
    private readonly changeGrant: ChangeGrant,
    private readonly endGrant: EndGrant,
  ) {}

  @Get('people')
  @RequirePermission('people.read')
  @Answers(200, peopleView)
  @ApiOperation({ operationId: 'listPeople', summary: 'People with a role in the hub' })
  list(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: peopleQuery }) query: PeopleQuery,
  ): Promise<{ items: PersonOfHubView[]; next: string | null }> {
    return peopleOfHub(this.unitOfWork.read(actor), query, this.clock.now());
  }

  @Post('grants')
  @RequirePermission('grant.give')
  @Answers(204)
  @ApiOperation({ operationId: 'giveGrant', summary: 'Give somebody of the hub a further role' })
  async give(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Body({ schema: grantBody }) body: GrantBody,
  ): Promise<void> {
    await this.giveGrant.execute(actor, body);
  }

  @Patch('grants/:id')
  @RequirePermission('grant.give')
  @Answers(200, grantView)
  @ApiOperation({ operationId: 'changeGrant', summary: 'Move the last day of a role' })
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: grantPath }) { id }: z.infer<typeof grantPath>,
    @IfMatch() version: number,
    @Body({ schema: grantChangeBody }) { endsOn }: GrantChangeBody,
  ): Promise<GrantView> {
    return this.changeGrant.execute(actor, { id, endsOn, version });
  }

  @Delete('grants/:id')
  @RequirePermission('grant.give')
  @Answers(204)
  @ApiOperation({ operationId: 'endGrant', summary: 'Take a role away' })
  async end(
    @CurrentActor() actor: Actor,
    @Param({ schema: grantPath }) { id }: z.infer<typeof grantPath>,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.endGrant.execute(actor, { id, version });
  }
}
