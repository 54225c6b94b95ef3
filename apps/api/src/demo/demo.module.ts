import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { MailCatcher, type Config } from '@onsil/platform';

import { DemoController } from './demo.controller.js';
import { DemoGround } from './demo-ground.js';
import { DemoReset } from './demo-reset.js';
import { DemoResetGuard } from './demo-reset.guard.js';
import { DevMailController } from './dev-mail.controller.js';

/** The demo's cards, its reset and its mail. Composed only while the demo is on: otherwise none of its routes exist. */
@Module({})
export class DemoModule {
  static forRoot({ smtpUrl }: Config): DynamicModule {
    return {
      module: DemoModule,
      controllers: [DemoController, ...(smtpUrl ? [] : [DevMailController])],
      providers: [
        ...(smtpUrl ? [] : [MailCatcher]),
        DemoGround,
        DemoReset,
        { provide: APP_GUARD, useClass: DemoResetGuard },
      ],
    };
  }
}
