import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  reminderPreferencesBody,
  reminderPreferencesView,
  type ReminderPreferencesBody,
  type ReminderPreferencesView,
} from '@onsil/contracts';
import { Answers, CurrentPerson, IfMatch, SignedIn, UnitOfWork, type SignedInPerson } from '@onsil/platform';

import { OwnPreferences } from './own-preferences.js';

@ApiTags('me')
@Controller('me/reminder-preferences')
export class PreferencesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly preferences: OwnPreferences,
  ) {}

  @Get()
  @SignedIn()
  @Answers(200, reminderPreferencesView)
  @ApiOperation({ operationId: 'getReminderPreferences', summary: 'When and how often you are reminded' })
  get(@CurrentPerson() { personId }: SignedInPerson): Promise<ReminderPreferencesView> {
    return this.preferences.of(this.unitOfWork.readGlobal(), personId);
  }

  @Put()
  @SignedIn()
  @Answers(200, reminderPreferencesView)
  @ApiOperation({ operationId: 'setReminderPreferences', summary: 'Choose quiet hours, and one mail a day or each' })
  set(
    @CurrentPerson() { personId }: SignedInPerson,
    @IfMatch() version: number,
    @Body({ schema: reminderPreferencesBody }) body: ReminderPreferencesBody,
  ): Promise<ReminderPreferencesView> {
    return this.preferences.set(personId, { ...body, version });
  }
}
