import { Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { demoView, type DemoView } from '@onsil/contracts';
import { Answers, Public, UnitOfWork } from '@onsil/platform';

import { personaView, PERSONAS } from './demo-personas.js';
import { DemoReset } from './demo-reset.js';
import { demoHubsOf } from './demo.query.js';

@ApiTags('demo')
@Controller('demo')
export class DemoController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reset: DemoReset,
  ) {}

  @Get()
  @Public()
  @Answers(200, demoView)
  @ApiOperation({ operationId: 'getDemo', summary: 'Who to try the demo as' })
  async get(): Promise<DemoView> {
    return {
      hubs: await demoHubsOf(this.unitOfWork),
      network: PERSONAS.filter(({ hub }) => hub === null).map(personaView),
      canReset: this.reset.isPossible,
    };
  }

  @Post('reset')
  @Public()
  @Answers(202)
  @ApiOperation({
    operationId: 'resetDemo',
    summary: 'Put the demo back to its first day; every route answers 503 until it is',
  })
  resetDemo(): void {
    this.reset.begin();
  }
}
