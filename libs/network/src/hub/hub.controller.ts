import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { hubSettingsBody, hubView, type HubSettingsBody, type HubView } from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';

import { ChangeHubSettings } from './change-hub-settings.js';
import { hubOf } from './hub.query.js';

@ApiTags('hubs')
@ApiParam({ name: 'hub', schema: { type: 'string' } })
@Controller('hubs/:hub')
export class HubController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changeHubSettings: ChangeHubSettings,
  ) {}

  @Get()
  @RequirePermission('hub.read')
  @Answers(200, hubView)
  @ApiOperation({ operationId: 'getHub', summary: 'The hub: names, zone, language, sender' })
  get(@CurrentActor() actor: Actor): Promise<HubView> {
    return hubOf(this.unitOfWork.read(actor), actor.hub.id);
  }

  @Put('settings')
  @RequirePermission('hub.configure')
  @Answers(200, hubView)
  @ApiOperation({
    operationId: 'changeHubSettings',
    summary: 'Change names, zone, language, sender and short extensions',
  })
  change(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body({ schema: hubSettingsBody }) body: HubSettingsBody,
  ): Promise<HubView> {
    return this.changeHubSettings.execute(actor, { ...body, version });
  }
}
