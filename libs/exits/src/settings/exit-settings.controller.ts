import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { exitSettingsBody, exitSettingsView, type ExitSettingsBody, type ExitSettingsView } from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';

import { exitSettings } from './exit-settings.query.js';
import { SetExitSettings } from './set-exit-settings.js';

@ApiTags('exits')
@Controller('hubs/:hub')
export class ExitSettingsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setExitSettings: SetExitSettings,
  ) {}

  @Get('exit-settings')
  @RequirePermission('exit.oversee')
  @Answers(200, exitSettingsView)
  @ApiOperation({
    operationId: 'getExitSettings',
    summary: 'How many days a team is given before and after a dismissal',
  })
  get(@CurrentActor() actor: Actor): Promise<ExitSettingsView> {
    return exitSettings(this.unitOfWork.read(actor), actor);
  }

  @Put('exit-settings')
  @RequirePermission('exit.configure')
  @Answers(200, exitSettingsView)
  @ApiOperation({ operationId: 'setExitSettings', summary: 'Say how many days; If-Match: the settings' })
  set(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body({ schema: exitSettingsBody }) body: ExitSettingsBody,
  ): Promise<ExitSettingsView> {
    return this.setExitSettings.execute(actor, { ...body, version });
  }
}
