import { SetMetadata, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify/decorators/route-config.decorator.js'; // the worker needs no Fastify
import type { Permission } from '@onsil/contracts';

export const PERMISSION_KEY = 'onsil:permission';
export const PUBLIC_KEY = 'onsil:public';
export const SIGNED_IN_KEY = 'onsil:signed-in';
export const FROM_ANYWHERE_KEY = 'onsil:from-anywhere';

/** The method of a controller that answers a route. */
export type RouteHandler = ReturnType<ExecutionContext['getHandler']>;

/** What Fastify knows of a route of ours: the method that answers it, on which its access is written. */
export interface ConfigOfRoute {
  readonly handler?: RouteHandler;
}

/** Writes who may call a route on the method that answers it, and shows Fastify that method: access is judged before a body is read. */
const access =
  (key: string, value: unknown): MethodDecorator =>
  (target, name, descriptor) => {
    SetMetadata(key, value)(target, name, descriptor);
    RouteConfig({ handler: descriptor.value } satisfies { handler: unknown })(target, name, descriptor);
  };

/** The permission a hub route (`hubs/:hub/...`) asks for; 403 when no role of the actor holds it. */
export const RequirePermission = (permission: Permission): MethodDecorator => access(PERMISSION_KEY, permission);

/** A route without a session; it must be safe for anyone. */
export const Public = (): MethodDecorator => access(PUBLIC_KEY, true);

/** A route of the signed-in person's own things, outside any hub. */
export const SignedIn = (): MethodDecorator => access(SIGNED_IN_KEY, true);

/** The one exception to the rule that a change comes from our own pages: a mail programme presses for its reader (RFC 8058). */
export const FromAnywhere = (): MethodDecorator => SetMetadata(FROM_ANYWHERE_KEY, true);
