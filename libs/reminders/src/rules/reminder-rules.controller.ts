import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  previewReminderRulesBody,
  reminderRulesPreview,
  reminderRulesQuery,
  reminderRulesView,
  setReminderRulesBody,
  type PreviewReminderRulesBody,
  type ReminderRulesPreview,
  type ReminderRulesQuery as RulesFilter,
  type ReminderRulesView,
  type SetReminderRulesBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';

import { PreviewReminderRules } from './preview-reminder-rules.js';
import { ReminderRulesQuery } from './reminder-rules.query.js';
import { SetReminderRules } from './set-reminder-rules.js';

@ApiTags('reminders')
@Controller('hubs/:hub/reminder-rules')
export class ReminderRulesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: ReminderRulesQuery,
    private readonly setRules: SetReminderRules,
    private readonly previewRules: PreviewReminderRules,
  ) {}

  @Get()
  @RequirePermission('reminder.read')
  @Answers(200, reminderRulesView)
  @ApiOperation({ operationId: 'getReminderRules', summary: 'Who is reminded of what, and when' })
  get(
    @CurrentActor() actor: Actor,
    @Query({ schema: reminderRulesQuery }) { programme }: RulesFilter,
  ): Promise<ReminderRulesView> {
    return this.rules.view(this.unitOfWork.read(actor), actor, programme ?? null);
  }

  @Put()
  @RequirePermission('reminder.configure')
  @Answers(200, reminderRulesView)
  @ApiOperation({ operationId: 'setReminderRules', summary: 'Change the rules, and what is planned with them' })
  set(
    @CurrentActor() actor: Actor,
    @Query({ schema: reminderRulesQuery }) { programme }: RulesFilter,
    @IfMatch() version: number,
    @Body({ schema: setReminderRulesBody }) { items }: SetReminderRulesBody,
  ): Promise<ReminderRulesView> {
    return this.setRules.execute(actor, { programmeId: programme ?? null, version, items });
  }

  @Post('preview')
  @RequirePermission('reminder.configure')
  @Answers(200, reminderRulesPreview)
  @ApiOperation({ operationId: 'previewReminderRules', summary: 'What rules would send; saves nothing' })
  preview(
    @CurrentActor() actor: Actor,
    @Query({ schema: reminderRulesQuery }) { programme }: RulesFilter,
    @Body({ schema: previewReminderRulesBody }) { items }: PreviewReminderRulesBody,
  ): Promise<ReminderRulesPreview> {
    return this.previewRules.execute(actor, { programmeId: programme ?? null, items });
  }
}
