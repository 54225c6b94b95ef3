import type { MeView, Permission } from '@onsil/contracts';

import { hubRoute, signedInRoute } from './roots.js';

export type OwnHub = MeView['hubs'][number];

/** The signed-in person. */
export function useMe(): MeView {
  return signedInRoute.useRouteContext({ select: ({ me }) => me });
}

/** The hub of the page: its name and what the person may do there. */
export function useHub(): OwnHub {
  return hubRoute.useRouteContext({ select: ({ hub }) => hub });
}

/** Whether the person holds a permission in this hub; the server decides again on each thing. */
export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useHub();
  return (permission) => permissions.includes(permission);
}
