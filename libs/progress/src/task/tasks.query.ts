import { Injectable } from '@nestjs/common';
import { dayIn, type TasksQuery as TasksFilter, type TaskView } from '@onsil/contracts';
import {
  afterKey,
  Clock,
  NotFound,
  pageKey,
  reachedTeamIds,
  UnitOfWork,
  type Actor,
  type HubTx,
} from '@onsil/platform';
import { z } from 'zod';

import { taskJson, taskView, type TaskJson } from './task-json.js';

/** A task without a day comes after all that have one. */
const NEVER = 'infinity';

const READ = `
select ${taskJson('$9::date')} as task from progress.task k
 where k.hub_id = $1 and (k.owner_id = $2 or (not $3 and ($4::uuid[] is null or k.team_id = any($4))))
   and ($5::uuid is null or k.team_id = $5)`;

/** What is open stands by its day, the earliest first; what is closed by when it was, the latest first. */
const LISTS = {
  open: {
    sql: `${READ} and k.status = 'open'
     and ($7::uuid is null or (coalesce(k.due_on, 'infinity'), k.id) > ($6::date, $7))
   order by coalesce(k.due_on, 'infinity'), k.id limit $8`,
    lastShown: z.tuple([z.iso.date().or(z.literal(NEVER)), z.uuid()]),
    keyOf: ({ dueOn, id }: TaskJson) => pageKey([dueOn ?? NEVER, id]),
  },
  closed: {
    sql: `${READ} and k.status <> 'open'
     and ($7::uuid is null or (k.closed_at, k.id) < ($6::timestamptz, $7))
   order by k.closed_at desc, k.id desc limit $8`,
    lastShown: z.tuple([z.iso.datetime({ offset: true }), z.uuid()]),
    keyOf: ({ closedAt, id }: TaskJson) => pageKey([closedAt!, id]),
  },
} as const;

/** Tasks that the reader owns or whose team they reach. Borrows ventures.team, identity.person, identity.hub_grant. */
@Injectable()
export class TasksQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async get(tx: HubTx, actor: Actor, id: string): Promise<TaskView> {
    const [found] = await tx.rows<{ task: TaskJson }>(
      `select ${taskJson('$3::date')} as task from progress.task k where k.hub_id = $1 and k.id = $2`,
      [tx.hubId, id, this.today(actor)],
    );
    return taskView(found!.task, actor, this.today(actor));
  }

  async page(
    actor: Actor,
    { owner, status, team, after, limit }: TasksFilter,
  ): Promise<{ items: TaskView[]; next: string | null }> {
    const { sql, lastShown, keyOf } = LISTS[status];
    const [lastBy, lastId] = afterKey<[string, string]>(after, lastShown) ?? [];
    const rows = await this.unitOfWork
      .read(actor)
      .rows<{ task: TaskJson }>(sql, [
        actor.hub.id,
        actor.personId,
        owner === 'me',
        reachedTeamIds(actor, 'task.read'),
        team ?? null,
        lastBy ?? null,
        lastId ?? null,
        limit + 1,
        this.today(actor),
      ]);
    const page = rows.slice(0, limit).map(({ task }) => task);
    const last = page.at(-1);
    return {
      items: page.map((task) => taskView(task, actor, this.today(actor))),
      next: rows.length > limit && last ? keyOf(last) : null,
    };
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
