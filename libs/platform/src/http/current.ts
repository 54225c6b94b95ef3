import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { ContentHash } from '../files/content-hash.js';
import type { Actor } from '../tenancy/actor.js';
import type { SignedInPerson } from '../tenancy/signed-in-person.js';

/** What the access guard leaves on the request. */
export interface AccessOfRequest {
  actor?: Actor;
  person?: SignedInPerson;
  /** Asked for when the content of an upload must be recognised later. */
  contentHash?: ContentHash;
}

export type OnsilRequest = FastifyRequest & { onsil?: AccessOfRequest };

/** The actor of a hub route. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = context.switchToHttp().getRequest<OnsilRequest>().onsil?.actor;
  if (!actor) throw new Error('CurrentActor on a route that is not a hub route');
  return actor;
});

/** The person of a `@SignedIn` route. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): SignedInPerson => {
  const person = context.switchToHttp().getRequest<OnsilRequest>().onsil?.person;
  if (!person) throw new Error('CurrentPerson on a public route');
  return person;
});
