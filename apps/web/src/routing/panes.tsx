import type { Permission } from '@onsil/contracts';
import { createContext, Suspense, use, type ComponentType } from 'react';

import { useCan } from './use-hub.js';

/** A pane of one feature on the page of another. Absent without its permission. */
export interface ForeignPane {
  name: string;
  permission: Permission;
  Pane: ComponentType<{ teamId: string }>;
}

/** Pages that other features add to. */
export interface ForeignPanes {
  /** A team's page, in its main column. */
  team: readonly ForeignPane[];
  /** A team's own first page, beside what it does now. */
  teamHome: readonly ForeignPane[];
  /** A team's side panel on the board. */
  boardPanel: readonly ForeignPane[];
}

/** Features do not know each other: the app says which of them adds what to whose page. */
export const Panes = createContext<ForeignPanes>({ team: [], teamHome: [], boardPanel: [] });

/** What other features show of a team on this page. */
export function PanesOfTeam({ on, teamId }: { on: keyof ForeignPanes; teamId: string }) {
  const can = useCan();
  return use(Panes)
    [on].filter(({ permission }) => can(permission))
    .map(({ name, Pane }) => (
      <Suspense key={name}>
        <Pane teamId={teamId} />
      </Suspense>
    ));
}
