import path from 'node:path';

import { Module, type DynamicModule } from '@nestjs/common';
import { Clock, Config, ConfigModule, DatabaseModule, FilesModule, MailModule } from '@onsil/platform';

import { featureModules } from '../../modules.js';
import { schemas } from '../../schemas.js';
import { DemoSeed } from './demo-seed.js';
import { SeedClock } from './seed-clock.js';

const POOL_SIZE = 4;
const STATEMENT_TIMEOUT_MS = 30_000;

/** The product's own modules under the seed's clock. */
@Module({})
export class SeedModule {
  static forRoot(config: Config): DynamicModule {
    const database = DatabaseModule.forRoot({
      url: config.database.url.reveal(),
      schemas,
      poolSize: POOL_SIZE,
      statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    });
    const clock = new SeedClock();
    return {
      module: SeedModule,
      imports: [
        ConfigModule.forRoot(config),
        { ...database, providers: [...database.providers!, { provide: Clock, useValue: clock }] },
        FilesModule.forRoot({ folder: path.join(config.dataDir, 'files') }),
        MailModule,
        ...featureModules,
      ],
      providers: [{ provide: SeedClock, useValue: clock }, DemoSeed],
    };
  }
}
