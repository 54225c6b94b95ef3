import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';
import { Config } from '@onsil/platform';

import { DemoSeed } from './seed/demo-seed.js';
import { SeedModule } from './seed/seed.module.js';

/** Fills an empty database with the demo; started by `npm start`, which shows the progress. */
const app = await NestFactory.createApplicationContext(SeedModule.forRoot(Config.from(process.env)), {
  logger: ['error', 'warn'],
});
try {
  await app.get(DemoSeed).execute((percent, what) => process.send?.({ type: 'progress', percent, what }));
} finally {
  await app.close();
}
process.disconnect?.();
