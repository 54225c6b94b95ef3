import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';
import { Config } from '@onsil/platform';

import { WorkerModule } from './worker.module.js';

try {
  const config = Config.from(process.env);
  const app = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.enableShutdownHooks();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM')); // without its parent it must not work on
  process.send?.({ type: 'ready' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
