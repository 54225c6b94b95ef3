import type { Page } from '@playwright/test';

import { ask } from './people.js';

interface Listed {
  items: { id: string }[];
}
interface MentorHome {
  mentor: { id: string } | null;
  owed: { id: string }[];
  next: { id: string }[];
  teams: { team: { id: string } }[];
}

/**
 * What somebody who sees only their own teams finds there, by the name of the fact: of a mentor's first team, or of the one a
 * lead or member is of.
 */
export async function ownFacts(
  page: Page,
  persona: 'mentor' | 'team',
  hub: string,
): Promise<Readonly<Record<string, string>>> {
  const mentor = persona === 'mentor' ? await ask<MentorHome>(page, `/hubs/${hub}/mentor-home`) : null;
  const team = mentor ? mentor.teams[0]?.team.id : await ownTeam(page, hub);
  if (!team) return {};
  const { milestones } = await ask<{ milestones: { id: string }[] }>(page, `/hubs/${hub}/teams/${team}/home`);
  const session = mentor?.owed[0]?.id ?? (await firstOf(page, `/hubs/${hub}/sessions?when=past&team=${team}`));
  return defined({
    team,
    session,
    mentor: mentor?.mentor?.id,
    teamMilestone: milestones[0]?.id,
    canvas: await firstOf(page, `/hubs/${hub}/teams/${team}/canvases`),
    hypothesis: await firstOf(page, `/hubs/${hub}/teams/${team}/hypotheses`),
    notice: await firstOf(page, `/hubs/${hub}/notices`),
  });
}

async function ownTeam(page: Page, hub: string): Promise<string | undefined> {
  const { hubs } = await ask<{ hubs: { slug: string; teamIds: string[] }[] }>(page, '/me');
  return hubs.find(({ slug }) => slug === hub)?.teamIds[0];
}

async function firstOf(page: Page, path: string): Promise<string | undefined> {
  return (await ask<Listed>(page, path)).items[0]?.id;
}

/** Without what was not found. */
function defined(facts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).flatMap(([fact, id]) => (id === undefined ? [] : [[fact, id]])));
}
