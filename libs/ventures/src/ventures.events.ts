import type { DomainEvent } from '@onsil/platform';

/** Somebody joined or left a team, or is to be written to elsewhere. */
export const teamPeopleChanged = (payload: { teamId: string }): DomainEvent => ({
  name: 'ventures.team_people_changed.v1',
  payload,
});
