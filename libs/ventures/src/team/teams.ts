import type { Permission } from '@onsil/contracts';
import type { Actor, HubRead, HubTx } from '@onsil/platform';

/** A team as lists and mails name it. */
export interface NamedTeam {
  readonly id: string;
  readonly name: string;
}

/** Somebody of a team as this hub knows them; `personId` is null until they claimed their place. */
export interface TeamMember {
  readonly membershipId: string;
  readonly participantId: string;
  readonly teamId: string;
  readonly name: string;
  readonly role: 'lead' | 'member';
  /** Where they are written to: where they sign in once they have an account, the roster's address before. */
  readonly email: string | null;
  readonly personId: string | null;
  /** Set once they left; their work stays under the name. */
  readonly leftOn: string | null;
}

/** Who is on the way, for libs that act for a team. `sql` is a HubTx inside a write and a HubRead outside. */
export abstract class Teams {
  /**
   * Passes when the permission reaches the team.
   * @throws NotFound when there is no such team, or the actor may not know of it
   */
  abstract assertReached(sql: HubTx | HubRead, actor: Actor, teamId: string, permission: Permission): Promise<void>;
  /** The names of teams, in no order; unknown ids are left out. */
  abstract names(sql: HubTx | HubRead, teamIds: readonly string[]): Promise<NamedTeam[]>;
  /** Everybody of the teams who has not left, leads first. */
  abstract members(sql: HubTx | HubRead, teamIds: readonly string[]): Promise<TeamMember[]>;
}
