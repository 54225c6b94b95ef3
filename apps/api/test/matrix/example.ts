import type { Call, RunningApi, UploadedFile } from '../ground/running-api.js';
import type { Caller, TeamWorld, World } from './world.js';

/** A valid request to one route, told in terms of a world, and what it answers to whoever may ask. */
export interface Example {
  readonly status: number;
  readonly path?: (world: World, team: TeamWorld) => Readonly<Record<string, string>>;
  readonly query?: (world: World, team: TeamWorld) => Readonly<Record<string, string>>;
  readonly body?: (world: World, team: TeamWorld) => unknown;
  readonly file?: (world: World, team: TeamWorld) => UploadedFile;
  /** The `If-Match` it sends. */
  readonly version?: number | ((world: World) => number);
  /** What must be made through the API first; its ids are found in `world.prepared`. */
  readonly prepare?: (api: RunningApi, world: World) => Promise<Readonly<Record<string, string>>>;
  /** Roles that hold the permission and are still refused by a rule of the story, with the status they get. */
  readonly refused?: Readonly<Partial<Record<Caller, { readonly status: number; readonly because: string }>>>;
  /** Own roles only: the row belongs to a person, whoever else holds the permission. */
  readonly caller?: Caller;
}

/** The request of an example as a caller sends it, in the hub of `home`. */
export function callOf(
  route: string,
  example: Example,
  home: World,
  caller: Caller,
  world: World = home,
  team: TeamWorld = world.own,
): Call {
  const body = example.body?.(world, team);
  const file = example.file?.(world, team);
  const query = example.query?.(world, team);
  return {
    route,
    path: {
      ...(route.includes('/:hub') ? { hub: home.hub.slug } : { network: world.network }),
      ...example.path?.(world, team),
    },
    session: home.people[caller].session,
    ...(query && { query }),
    ...(body !== undefined && { body }),
    ...(file && { file }),
    ...(example.version !== undefined && {
      version: typeof example.version === 'number' ? example.version : example.version(world),
    }),
  };
}
