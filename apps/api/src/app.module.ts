import path from 'node:path';

import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import {
  Config,
  ConfigModule,
  DatabaseModule,
  FilesModule,
  IdempotencyInterceptor,
  MailModule,
  type Clock,
} from '@onsil/platform';

import { DemoModule } from './demo/demo.module.js';
import { HealthController } from './health/health.controller.js';
import { featureModules } from './modules.js';
import { schemas } from './schemas.js';

const POOL_SIZE = 10;
const STATEMENT_TIMEOUT_MS = 15_000;

/** What a process may add to the API, or put in the place of the time. */
export interface Additions {
  readonly clock?: Clock;
  readonly modules?: readonly Type[];
}

/** The HTTP process: the platform's grounds, then every feature. */
@Module({})
export class AppModule {
  static forRoot(config: Config, { clock, modules = [] }: Additions = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        DatabaseModule.forRoot({
          url: config.database.url.reveal(),
          schemas,
          poolSize: POOL_SIZE,
          statementTimeoutMs: STATEMENT_TIMEOUT_MS,
          ...(clock && { clock }),
        }),
        FilesModule.forRoot({ folder: path.join(config.dataDir, 'files') }),
        MailModule,
        DiscoveryModule,
        ...(config.demo ? [DemoModule.forRoot(config)] : []),
        ...featureModules,
        ...modules,
      ],
      controllers: [HealthController],
      providers: [IdempotencyInterceptor],
    };
  }
}
