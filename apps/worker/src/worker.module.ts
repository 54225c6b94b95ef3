import path from 'node:path';

import { Module, type DynamicModule } from '@nestjs/common';
import { HubDirectoryModule } from '@onsil/network';
import {
  Config,
  ConfigModule,
  DatabaseModule,
  DeliveryModule,
  FilesModule,
  ForgetContents,
  MailModule,
} from '@onsil/platform';
import { ReminderSendingModule } from '@onsil/reminders';

import { featureModules } from '../../api/src/modules.js';
import { schemas } from '../../api/src/schemas.js';
import { HousekeepingShift } from './housekeeping-shift.js';
import { Housekeeping } from './housekeeping.js';
import { ReminderShift } from './reminder-shift.js';
import { Shift } from './shift.js';
import { WaiverShift } from './waiver-shift.js';

const POOL_SIZE = 6;
const STATEMENT_TIMEOUT_MS = 30_000;

/** The queue process: the same modules as the API, and a shift that delivers events and mail. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot({
          url: config.database.url.reveal(),
          schemas,
          poolSize: POOL_SIZE,
          statementTimeoutMs: STATEMENT_TIMEOUT_MS,
        }),
        FilesModule.forRoot({ folder: path.join(config.dataDir, 'files') }),
        MailModule,
        HubDirectoryModule,
        DeliveryModule,
        ReminderSendingModule,
        ...featureModules,
      ],
      providers: [ForgetContents, Housekeeping, HousekeepingShift, Shift, ReminderShift, WaiverShift],
    };
  }
}
