import { Injectable } from '@nestjs/common';
import type { EvidenceQuery as Asked, EvidenceRow, TeamEvidencePage } from '@onsil/contracts';
import {
  afterKey,
  NotFound,
  pageKey,
  reachedTeamIds,
  StaleVersion,
  UnitOfWork,
  type Actor,
  type HubTx,
} from '@onsil/platform';
import { z } from 'zod';

import { assertMayActOn, mayActOn } from '../team-reach.js';
import { EVIDENCE_JSON } from './evidence-json.js';

const AFTER = z.tuple([z.iso.date(), z.uuid()]);

const ROW = `${EVIDENCE_JSON} || jsonb_build_object('about', (
  select coalesce(json_agg(json_build_object('hypothesisId', h.id, 'number', h.number, 'statement', h.statement,
            'verdict', l.verdict) order by h.number), '[]')
    from business_model.evidence_hypothesis l
    join business_model.hypothesis h on h.hub_id = l.hub_id and h.id = l.hypothesis_id
   where l.hub_id = e.hub_id and l.evidence_id = e.id))`;

const TEAM = `select id, name from ventures.team where hub_id = $1 and id = $2 and ($3::uuid[] is null or id = any($3))`;

/** $1 hub, $2 team, $3 kind, $4-5 after, $6 limit. */
const PAGE = `
select ${ROW} as evidence from business_model.evidence e
 where e.hub_id = $1 and e.team_id = $2 and e.removed_at is null and ($3::text is null or e.kind = $3)
   and ($4::date is null or (e.happened_on, e.id) < ($4, $5::uuid))
 order by e.happened_on desc, e.id desc limit $6`;

/** Evidence as it is read and changed. */
@Injectable()
export class EvidenceQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first. @throws NotFound */
  async page(actor: Actor, teamId: string, { kind, after, limit }: Asked): Promise<TeamEvidencePage> {
    const [afterDay, afterId] = afterKey(after, AFTER) ?? [null, null];
    const [[team], rows] = (await this.unitOfWork
      .read(actor)
      .batch(
        { text: TEAM, values: [actor.hub.id, teamId, reachedTeamIds(actor, 'business_model.read')] },
        { text: PAGE, values: [actor.hub.id, teamId, kind ?? null, afterDay, afterId, limit + 1] },
      )) as [[TeamEvidencePage['team'] | undefined], { evidence: EvidenceRow }[]];
    if (!team) throw new NotFound();
    const items = rows.slice(0, limit).map(({ evidence }) => evidence);
    const last = items.at(-1);
    return {
      team,
      items,
      next: rows.length > limit && last ? pageKey([last.happenedOn, last.id]) : null,
      capabilities: { write: mayActOn(actor, teamId, 'business_model.write') },
    };
  }

  /** One inside a transaction. @throws NotFound */
  async in(tx: HubTx, id: string): Promise<EvidenceRow> {
    const [found] = await tx.rows<{ evidence: EvidenceRow }>(
      `select ${ROW} as evidence from business_model.evidence e where e.hub_id = $1 and e.id = $2`,
      [tx.hubId, id],
    );
    if (!found) throw new NotFound();
    return found.evidence;
  }

  /** Locked, on the version that was read where one is named. @throws NotFound, OutOfReach, StaleVersion */
  async getForUpdate(tx: HubTx, id: string, version: number | null): Promise<{ teamId: string; before: EvidenceRow }> {
    const [locked] = await tx.rows<{ teamId: string; version: number }>(
      `select team_id as "teamId", version from business_model.evidence
        where hub_id = $1 and id = $2 and removed_at is null for update`,
      [tx.hubId, id],
    );
    if (!locked) throw new NotFound();
    assertMayActOn(tx.actor, locked.teamId, 'business_model.write');
    const before = await this.in(tx, id);
    if (version !== null && locked.version !== version) throw new StaleVersion(before);
    return { teamId: locked.teamId, before };
  }
}
