import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll } from '@jest/globals';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Permission } from '@onsil/contracts';
import { Config, PERMISSION_KEY, PUBLIC_KEY, SIGNED_IN_KEY } from '@onsil/platform';
import { readInBundledThread } from '@onsil/testing/ventures';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

import { createApplication } from '../../src/application.js';
import { ownDatabase, type OwnDatabase } from './databases.js';

const ORIGIN = 'http://localhost:3000';

/** A route as it is registered, and who may call it. */
export interface Route {
  /** `GET /api/v1/hubs/:hub/teams/:team` */
  readonly name: string;
  readonly access: 'public' | 'signed in' | Permission;
  /** The controller's method, on which its access is written. */
  readonly handler: object;
  /** What judges its body; undefined when it takes none. */
  readonly body?: unknown;
}

/** A request; the session's secret is what a browser would hold. */
export interface Call {
  readonly route: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly file?: UploadedFile;
  readonly version?: number;
  readonly session?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One file of a form, with the form's other fields. */
export interface UploadedFile {
  readonly name: string;
  readonly content: Buffer;
  readonly fields?: Readonly<Record<string, string>>;
}

/** The whole API on a database of its own, called without a network. */
export interface RunningApi {
  readonly database: OwnDatabase;
  readonly routes: readonly Route[];
  /** `METHOD /path` of everything Fastify answers. */
  readonly registered: readonly string[];
  readonly app: NestFastifyApplication;
  call(call: Call): Promise<LightMyRequestResponse>;
  stop(): Promise<void>;
}

let shared: Promise<RunningApi> | undefined;

afterAll(async () => {
  await (await shared)?.stop();
  shared = undefined;
});

/** The API that the spec files of a process share, for those that look at a world of their own. */
export function sharedApi(): Promise<RunningApi> {
  return (shared ??= startApi('shared'));
}

/** How one API differs from another: it stands `beside` one, on the same database, which stays when it stops. */
export interface ApiSettings {
  readonly beside?: RunningApi;
  readonly trustedProxies?: string;
}

/** Starts the API as it runs outside the demo. */
export async function startApi(name: string, { beside, trustedProxies }: ApiSettings = {}): Promise<RunningApi> {
  const database = beside?.database ?? (await ownDatabase(name));
  const dataDir = mkdtempSync(path.join(tmpdir(), 'onsil-api-'));
  const config = Config.from({
    DATABASE_URL: database.appUrl,
    HOST: '127.0.0.1',
    ONSIL_PUBLIC_URL: ORIGIN,
    ONSIL_DATA_DIR: dataDir,
    ONSIL_DEMO: '0',
    SMTP_URL: 'smtp://127.0.0.1:1',
    ...(trustedProxies && { ONSIL_TRUSTED_PROXIES: trustedProxies }),
  });
  const app = await createApplication(config);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const registered: string[] = [];
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const verb of [method].flat()) registered.push(`${verb} ${url}`);
  });
  await app.init();
  await fastify.ready();
  readInBundledThread({ get: (type) => app.get(type, { strict: false }) });
  return {
    database,
    app,
    registered,
    routes: routesOf(app),
    call: (call) => fastify.inject(injection(call)),
    stop: async () => {
      await app.close();
      if (!beside) await database.drop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

function injection({ route, path: values = {}, query, body, file, version, session, headers }: Call) {
  const [method, pattern] = route.split(' ') as ['GET', string];
  const url = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? `missing-${name}`));
  return {
    method,
    url,
    ...(query && { query: { ...query } }),
    headers: {
      origin: ORIGIN,
      ...(session !== undefined && { cookie: `onsil=${session}` }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...headers,
      ...(file && { 'content-type': 'multipart/form-data; boundary=onsil' }),
    },
    ...(file ? { payload: form(file) } : body !== undefined && { payload: body as object }),
  };
}

function form({ name, content, fields = {} }: UploadedFile): Buffer {
  const parts = Object.entries(fields).map(
    ([key, value]) => `--onsil\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
  );
  const head = `--onsil\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return Buffer.concat([Buffer.from(`${parts.join('')}${head}`), content, Buffer.from('\r\n--onsil--\r\n')]);
}

/** Every controller method with its full path and its declared access. */
function routesOf(app: NestFastifyApplication): Route[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype, instance }) => {
      if (!metatype || !instance) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name]!;
        const read = <T>(key: string): T | undefined => Reflect.getMetadata(key, handler) as T | undefined;
        const verb = read<RequestMethod>(METHOD_METADATA);
        if (verb === undefined) return [];
        const parts = [String(Reflect.getMetadata(PATH_METADATA, metatype)), String(read(PATH_METADATA))];
        const url = parts.flatMap((part) => part.split('/')).filter((step) => step !== '');
        const prefix = ['health', 'dev', 'mail'].includes(url[0] ?? '') ? '' : '/api/v1';
        const access = read<Permission>(PERMISSION_KEY) ?? (read(SIGNED_IN_KEY) ? 'signed in' : 'public');
        if (access === 'public' && !read(PUBLIC_KEY)) throw new Error(`${url.join('/')} declares no access`);
        const body = bodyOf(metatype, name);
        return [{ name: `${RequestMethod[verb]} ${prefix}/${url.join('/')}`, access, handler, ...body } as const];
      });
    });
}

/** The schema of the body that a method takes; null when it takes one that nothing judges. */
function bodyOf(controller: object, method: string): { body?: unknown } {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { readonly schema?: unknown }
  >;
  const [body] = Object.entries(args).filter(([place]) => place.startsWith(`${RouteParamtypes.BODY}:`));
  return body ? { body: body[1].schema ?? null } : {};
}
