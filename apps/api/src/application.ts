import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { StandardSchemaSerializerInterceptor, StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Admission } from '@onsil/identity';
import {
  Config,
  fieldIssueOf,
  IdempotencyInterceptor,
  inRequest,
  InvalidInput,
  MAX_FILE_MEGABYTES,
  newId,
  ProblemFilter,
  VersionTagInterceptor,
} from '@onsil/platform';
import type { FastifyInstance, preParsingAsyncHookHandler } from 'fastify';

import { AppModule, type Additions } from './app.module.js';
import { DemoReset } from './demo/demo-reset.js';
import { serveDocument } from './openapi/serve-document.js';
import { UNPREFIXED } from './unprefixed.js';
import { serveWeb } from './web/serve-web.js';

const BODY_LIMIT_BYTES = 1_048_576;
const YEAR_SECONDS = 31_536_000;

/** The API, ready to listen: every route, the document, and the web app when it is built. */
export async function createApplication(config: Config, additions?: Additions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: config.http.trustedProxies.length > 0 ? [...config.http.trustedProxies] : false,
    genReqId: () => newId(),
    requestIdHeader: false,
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config, additions), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  fastify.removeContentTypeParser('text/plain'); // no handler takes it; a foreign page's form is refused by its origin
  fastify.addHook('onRequest', (request, _reply, done) => inRequest({ requestId: request.id }, done));
  fastify.addHook('preParsing', judgeCaller(app, config));
  await app.register(helmet, securityHeaders(config));
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: MAX_FILE_MEGABYTES * 1_048_576, files: 1, fields: 20, parts: 21 },
  });
  app.setGlobalPrefix('api/v1', { exclude: [...UNPREFIXED] });
  const filter = new ProblemFilter();
  app.useGlobalFilters(filter);
  app.useGlobalPipes(
    new StandardSchemaValidationPipe({ exceptionFactory: (issues) => new InvalidInput(issues.map(fieldIssueOf)) }),
  );
  app.useGlobalInterceptors(
    new VersionTagInterceptor(),
    app.get(IdempotencyInterceptor),
    new StandardSchemaSerializerInterceptor(app.get(Reflector)),
  );
  app.enableShutdownHooks();
  serveDocument(app);
  await serveWeb(fastify, filter);
  return app;
}

/** Who calls is judged before what they send is read; the guards do it for requests that send nothing. */
function judgeCaller(app: NestFastifyApplication, { demo }: Config): preParsingAsyncHookHandler {
  const admission = app.get(Admission, { strict: false });
  const reset = demo ? app.get(DemoReset, { strict: false }) : null;
  return async (request, reply, payload) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    if ((length !== undefined && length !== '0') || encoding !== undefined) {
      reset?.assertNotRunning();
      await admission.admit(request, reply);
    }
    return payload;
  };
}

/** Nothing is framed, nothing foreign is loaded; Mantine's run-time style attributes need inline styles. */
function securityHeaders(config: Config): Parameters<typeof helmet>[1] {
  const https = config.http.publicUrl.protocol === 'https:';
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: YEAR_SECONDS, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'deny' },
  };
}
