import type { CanvasItemView, CanvasView, Confidence } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';
import { insertGrant, insertPerson } from '@onsil/testing/identity';
import type { HubHarness } from '@onsil/testing/platform';
import { insertRunningTeam, type RunningTeam } from '@onsil/testing/progress';

import { AddCanvas } from '../src/canvas/add-canvas.js';
import { AddCanvasItem } from '../src/canvas-item/add-canvas-item.js';

/** What a team's own role lacks of this lib, and staff's and mentors'. */
const TEAM_LACKS = ['business_model.configure', 'business_model.suggest'] as const;
const STAFF_LACK = ['business_model.write', 'business_model.configure'] as const;
const MENTOR_LACKS = [...STAFF_LACK, 'business_model.bookmark'] as const;

/** A team with a canvas, and the people around it with what they may do. */
export interface ModellingTeam extends RunningTeam {
  readonly member: Actor;
  readonly mentor: Actor;
  /** A social business canvas without notes. */
  readonly canvas: CanvasView;
}

export async function insertModellingTeam(hub: HubHarness): Promise<ModellingTeam> {
  const team = await insertRunningTeam(hub);
  const { teamId } = team;
  const of = async (role: 'team_member' | 'mentor', name: string) => {
    const { id: personId } = await insertPerson(hub, { name });
    await insertGrant(hub, { personId, role, scope: 'team', scopeId: teamId });
    return personId;
  };
  const own = { ownTeamIds: [teamId], without: TEAM_LACKS };
  const lead = hub.actorAs('team_lead', { personId: team.lead.personId!, ...own });
  const member = hub.actorAs('team_member', { personId: await of('team_member', '팀원 12-1'), ...own });
  const mentor = hub.actorAs('mentor', {
    personId: await of('mentor', '멘토 03'),
    assignedTeamIds: [teamId],
    without: MENTOR_LACKS,
  });
  const staff = hub.actorAs('hub_staff', { personId: team.staff.personId!, without: STAFF_LACK });
  const canvas = await hub.get(AddCanvas).execute(lead, {
    teamId,
    name: '빨래터 사업모델',
    source: { kind: 'built_in', key: 'social_business_canvas' },
  });
  return { ...team, lead, member, mentor, staff, canvas };
}

/** Writes a note as the team's lead. */
export function insertItem(
  hub: HubHarness,
  { lead, canvas }: Pick<ModellingTeam, 'lead' | 'canvas'>,
  item: { block?: string; text?: string; tag?: string | null; confidence?: Confidence } = {},
): Promise<CanvasItemView> {
  const { block = 'revenue_streams', text = '월 정기 이용 29,000원', tag = null, confidence = 'assumed' } = item;
  return hub.get(AddCanvasItem).execute(lead, { canvasId: canvas.id, block, text, tag, confidence });
}
