import { Injectable } from '@nestjs/common';
import { dayIn, type TasksQuery as TasksFilter, type TaskView } from '@onsil/contracts';
import { Clock, NotFound, reachedTeamIds, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { TASK_JSON, taskView, type TaskJson } from './task-json.js';

/** Tasks that the reader owns or whose team they reach, newest first. Borrows ventures.team, identity.person, identity.hub_grant. */
@Injectable()
export class TasksQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async get(tx: HubTx, actor: Actor, id: string): Promise<TaskView> {
    const [found] = await tx.rows<{ task: TaskJson }>(
      `select ${TASK_JSON} as task from progress.task k where k.hub_id = $1 and k.id = $2`,
      [tx.hubId, id],
    );
    return taskView(found!.task, actor, this.today(actor));
  }

  async page(
    actor: Actor,
    { owner, status, team, after, limit }: TasksFilter,
  ): Promise<{ items: TaskView[]; next: string | null }> {
    const rows = await this.unitOfWork.read(actor).rows<{ task: TaskJson }>(
      `select ${TASK_JSON} as task from progress.task k
        where k.hub_id = $1 and (k.owner_id = $2 or (not $3 and ($4::uuid[] is null or k.team_id = any($4))))
          and (k.status = 'open') = $5 and ($6::uuid is null or k.team_id = $6) and ($7::uuid is null or k.id < $7)
        order by k.id desc limit $8`,
      [
        actor.hub.id,
        actor.personId,
        owner === 'me',
        reachedTeamIds(actor, 'task.read'),
        status === 'open',
        team ?? null,
        after ?? null,
        limit + 1,
      ],
    );
    const items = rows.slice(0, limit).map(({ task }) => taskView(task, actor, this.today(actor)));
    return { items, next: rows.length > limit ? items.at(-1)!.id : null };
  }

  /** Who a task may be given to: the hub's staff, and the people of the team when one is named. */
  async owners(
    actor: Actor,
    teamId: string | undefined,
  ): Promise<{ items: { id: string; name: string; role: string }[] }> {
    const teamIds = reachedTeamIds(actor, 'task.update');
    if (teamId && teamIds !== null && !teamIds.includes(teamId)) throw new NotFound();
    const items = await this.unitOfWork.read(actor).rows<{ id: string; name: string; role: string }>(
      `select distinct on (p.name, p.id) p.id, p.name, g.role
         from identity.hub_grant g join identity.person p on p.id = g.person_id
        where g.hub_id = $1 and g.ended_at is null and g.starts_on <= $2::date and (g.ends_on is null or g.ends_on >= $2::date)
          and (g.role in ('hub_manager', 'hub_staff') or (g.scope = 'team' and g.scope_id = $3))
        order by p.name, p.id, g.role`,
      [actor.hub.id, this.today(actor), teamId ?? null],
    );
    return { items };
  }

  /** @throws NotFound when the hub has no such team */
  async assertTeam(tx: HubTx, teamId: string): Promise<void> {
    const found = await tx.rows(`select from ventures.team where hub_id = $1 and id = $2`, [tx.hubId, teamId]);
    if (found.length === 0) throw new NotFound();
  }

  private today(actor: Actor): string {
    return dayIn(actor.hub.timeZone, this.clock.now());
  }
}
