import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  currentNoticeView,
  privacyNoticeBody,
  privacyNoticeView,
  type CurrentNoticeView,
  type PrivacyNoticeBody,
  type PrivacyNoticeView,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { BeforeNotice } from '../access/before-notice.js';
import { AcceptPrivacyNotice } from './accept-privacy-notice.js';
import { currentNotice } from './privacy-notice.query.js';
import { PublishPrivacyNotice } from './publish-privacy-notice.js';

const hubPath = z.object({ hub: z.string() });
const noticePath = z.object({ hub: z.string(), id: z.uuid() });

@ApiTags('hubs')
@Controller('hubs/:hub/privacy-notices')
export class PrivacyNoticeController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publishPrivacyNotice: PublishPrivacyNotice,
    private readonly acceptPrivacyNotice: AcceptPrivacyNotice,
  ) {}

  @Get('current')
  @RequirePermission('hub.read')
  @BeforeNotice()
  @Answers(200, currentNoticeView)
  @ApiOperation({ operationId: 'getPrivacyNotice', summary: 'The newest privacy notice, and when you accepted it' })
  async current(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
  ): Promise<CurrentNoticeView> {
    return { notice: (await currentNotice(this.unitOfWork.read(actor), actor.hub.id, actor.personId)) ?? null };
  }

  @Post()
  @RequirePermission('hub.configure')
  @Answers(201, privacyNoticeView)
  @ApiOperation({ operationId: 'publishPrivacyNotice', summary: 'Publish a new version of the privacy notice' })
  publish(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Body({ schema: privacyNoticeBody }) body: PrivacyNoticeBody,
  ): Promise<PrivacyNoticeView> {
    return this.publishPrivacyNotice.execute(actor, body);
  }

  @Post(':id/acceptance')
  @RequirePermission('hub.read')
  @BeforeNotice()
  @Answers(204)
  @ApiOperation({ operationId: 'acceptPrivacyNotice', summary: 'Accept a version of the privacy notice' })
  async accept(
    @CurrentActor() actor: Actor,
    @Param({ schema: noticePath }) { id }: z.infer<typeof noticePath>,
  ): Promise<void> {
    await this.acceptPrivacyNotice.execute(actor, id);
  }
}
