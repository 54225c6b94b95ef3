import type { Permission } from '@onsil/contracts';
import { createContext, Suspense, use, type ComponentType } from 'react';

import { useCan } from './use-hub.js';

/** A pane of one feature on the page of another. Absent without its permission. */
export interface ForeignPane<About extends object = { teamId: string }> {
  name: string;
  permission: Permission;
  Pane: ComponentType<About>;
}

/** Pages that other features add to. */
export interface ForeignPanes {
  /** A team's page, in its main column. */
  team: readonly ForeignPane[];
  /** A team's own first page, beside what it does now. */
  teamHome: readonly ForeignPane[];
  /** A team's side panel on the board. */
  boardPanel: readonly ForeignPane[];
  /** A mentor's own first page, beside whom they meet next. */
  mentorHome: readonly ForeignPane<object>[];
  /** On somebody of the hub, above their roles. */
  person: readonly ForeignPane<{ personId: string }>[];
}

const NONE: ForeignPanes = { team: [], teamHome: [], boardPanel: [], mentorHome: [], person: [] };

/**
 * Features do not know each other: the app says which of them adds what to whose page. Asked for by the first page that
 * has room for it; answers the same promise every time. Null where nobody adds anything.
 */
export const Panes = createContext<(() => Promise<ForeignPanes>) | null>(null);

function usePanes(): ForeignPanes {
  const ask = use(Panes);
  return ask ? use(ask()) : NONE;
}

type PageOfTeam = Exclude<keyof ForeignPanes, 'person' | 'mentorHome'>;

/** What other features show of a team on this page. */
export function PanesOfTeam(about: { on: PageOfTeam; teamId: string }) {
  return (
    <Suspense>
      <OfTeam {...about} />
    </Suspense>
  );
}

function OfTeam({ on, teamId }: { on: PageOfTeam; teamId: string }) {
  const can = useCan();
  return usePanes()
    [on].filter(({ permission }) => can(permission))
    .map(({ name, Pane }) => (
      <Suspense key={name}>
        <Pane teamId={teamId} />
      </Suspense>
    ));
}

/** What other features have for a mentor who begins their day. */
export function PanesOfMentorHome() {
  return (
    <Suspense>
      <OfMentorHome />
    </Suspense>
  );
}

function OfMentorHome() {
  const can = useCan();
  return usePanes()
    .mentorHome.filter(({ permission }) => can(permission))
    .map(({ name, Pane }) => (
      <Suspense key={name}>
        <Pane />
      </Suspense>
    ));
}

/** What other features tell of a person. */
export function PanesOfPerson({ personId }: { personId: string }) {
  return (
    <Suspense>
      <OfPerson personId={personId} />
    </Suspense>
  );
}

function OfPerson({ personId }: { personId: string }) {
  const can = useCan();
  return usePanes()
    .person.filter(({ permission }) => can(permission))
    .map(({ name, Pane }) => (
      <Suspense key={name}>
        <Pane personId={personId} />
      </Suspense>
    ));
}
