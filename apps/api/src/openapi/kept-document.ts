import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Config } from '@onsil/platform';

import { AppModule } from '../app.module.js';
import { UNPREFIXED } from '../unprefixed.js';
import { openApiDocument } from './document.js';

/** The text of `docs/openapi.json`: every route, those of the demo too. Needs no database. */
export async function keptDocument(): Promise<string> {
  const config = Config.from({ DATABASE_URL: 'postgres://onsil_app@127.0.0.1:1/none', ONSIL_DEMO: '1' });
  // Preview mode resolves routes without making providers.
  const app = await NestFactory.create(AppModule.forRoot(config), new FastifyAdapter(), {
    preview: true,
    logger: ['error'],
  });
  app.setGlobalPrefix('api/v1', { exclude: [...UNPREFIXED] });
  return `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
}
