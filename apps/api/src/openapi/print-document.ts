import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Config } from '@onsil/platform';

import { AppModule } from '../app.module.js';
import { UNPREFIXED } from '../unprefixed.js';
import { openApiDocument } from './document.js';

// Preview mode resolves routes without making providers, so the document needs no database.
const config = Config.from({ DATABASE_URL: 'postgres://onsil_app@127.0.0.1:1/none', ONSIL_DEMO: '1' });
const app = await NestFactory.create(AppModule.forRoot(config), new FastifyAdapter(), {
  preview: true,
  logger: ['error'],
});
app.setGlobalPrefix('api/v1', { exclude: [...UNPREFIXED] });
process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);
