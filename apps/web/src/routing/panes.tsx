import type { Permission } from '@onsil/contracts';
import { createContext, Suspense, use, type ComponentType } from 'react';

import { useCan } from './use-hub.js';

/** A pane of one feature on the page of another. Absent without its permission. */
export interface ForeignPane<About extends object = { teamId: string }> {
  name: string;
  permission: Permission;
  Pane: ComponentType<About>;
}

/** Pages that other features add to, and what each tells its panes to be about. */
export interface AboutOn {
  /** A team's page, in its main column. */
  team: { teamId: string };
  /** A team's own first page, beside what it does now. */
  teamHome: { teamId: string };
  /** A team's side panel on the board. */
  boardPanel: { teamId: string };
  /** A mentor's own first page, beside whom they meet next. */
  mentorHome: object;
  /** An observer's counts, below those of milestones. */
  counts: object;
  /** On somebody of the hub, above their roles. */
  person: { personId: string };
}

/** Who adds what to whose page. */
export type ForeignPanes = { [Page in keyof AboutOn]: readonly ForeignPane<AboutOn[Page]>[] };

const NONE: ForeignPanes = { team: [], teamHome: [], boardPanel: [], mentorHome: [], counts: [], person: [] };

/**
 * Features do not know each other: the app says which of them adds what to whose page. Asked for by the first page that
 * has room for it; answers the same promise every time. Null where nobody adds anything.
 */
export const Panes = createContext<(() => Promise<ForeignPanes>) | null>(null);

function usePanes(): ForeignPanes {
  const ask = use(Panes);
  return ask ? use(ask()) : NONE;
}

interface ForeignPanesProps<Page extends keyof AboutOn> {
  on: Page;
  about: AboutOn[Page];
}

/** What other features show on a page, of what it is about. Each comes when it is there; none holds the page up. */
export function ForeignPanesOn<Page extends keyof AboutOn>(props: ForeignPanesProps<Page>) {
  return (
    <Suspense>
      <AllowedPanes {...props} />
    </Suspense>
  );
}

function AllowedPanes<Page extends keyof AboutOn>({ on, about }: ForeignPanesProps<Page>) {
  const can = useCan();
  return usePanes()
    [on].filter(({ permission }) => can(permission))
    .map(({ name, Pane }) => (
      <Suspense key={name}>
        <Pane {...about} />
      </Suspense>
    ));
}
