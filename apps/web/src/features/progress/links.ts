/** What a team itself works from. */
export const teamPath = (hub: string, teamId: string): string => `/h/${hub}/team?team=${teamId}`;

/** One team milestone: handed in by its team, reviewed by staff. */
export const teamMilestonePath = (hub: string, teamMilestoneId: string): string =>
  `/h/${hub}/milestones/${teamMilestoneId}`;
