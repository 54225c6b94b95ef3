import { NotFound, type HubTx } from '@onsil/platform';

import { assertMayActOn } from '../team-reach.js';

interface OfVersion {
  readonly canvasId: string;
  readonly teamId: string;
}

/** Whose a version is, when the actor may bookmark it. @throws NotFound, OutOfReach */
export async function bookmarkable(tx: HubTx, versionId: string): Promise<OfVersion> {
  const [of] = await tx.rows<OfVersion>(
    `select c.id as "canvasId", c.team_id as "teamId" from business_model.canvas_version v
       join business_model.canvas c on c.hub_id = v.hub_id and c.id = v.canvas_id
      where v.hub_id = $1 and v.id = $2`,
    [tx.hubId, versionId],
  );
  if (!of) throw new NotFound();
  assertMayActOn(tx.actor, of.teamId, 'business_model.bookmark');
  return of;
}
