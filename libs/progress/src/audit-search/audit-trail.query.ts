import { Injectable } from '@nestjs/common';
import type { AuditEntryView, AuditPageView, AuditQuery, PageQuery } from '@onsil/contracts';
import { hasLeft, isKnown, personJson } from '@onsil/identity';
import { afterKey, Clock, NotFound, pageKey, reachedTeamIds, rowNames, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

/** What staff think and do about a team without it: domain/roles.md gives a team no sight of its risk. */
const NOT_FOR_TEAMS = ['risk'];
/** Actions that a team knows of, but not why: a mentor's load is between the hub and the mentor. */
const REASON_NOT_FOR_TEAMS = ['mentor.assigned'];

const lastShown = z.tuple([z.iso.datetime(), z.uuid()]);

interface Row extends Omit<AuditEntryView, 'at' | 'changes'> {
  readonly at: Date;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  /** Of a review: what its items are called. */
  readonly items: Readonly<Record<string, string>> | null;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const TODAY = '(now.at at time zone $12)::date';
const SPOKEN_OF = 'array(select id from spoken_of)';

/**
 * $1 hub, $2 action or its first part, $3 person, $4 team, $5 subject, $6 from day, $7 to day, $8 words of the reason,
 * $9 $10 the last entry of the page before, $11 how many, $12 time zone, $13 $14 first parts of actions and actions whose
 * reasons the reader is not shown, $15 now.
 * That a reaction took note of an event changes nothing a person knows of: shown only to who asks for it. What the page
 * speaks of by id is named in the same round trip, once for the page, and only if it is of this hub: an id can stand in
 * words that anybody wrote. Borrows platform.audit_entry, identity.person, programmes.milestone,
 * ventures.team, and whatever tables say what their rows are called. Built late: by then every lib has said so.
 */
const sql = (): string => `
with now as (select $15::timestamptz as at),
page as materialized (
select e.id, e.at, e.action, e.subject, e.subject_id as "subjectId", e.before, e.after, e.person_id, e.team_id, e.hub_id,
       case when e.action <> all ($14::text[]) then e.reason end as reason
  from platform.audit_entry e
 where e.hub_id = $1
   and ($2::text is null or e.action = $2 or starts_with(e.action, $2 || '.'))
   and ($2 is not null or e.action <> 'event.handled')
   and split_part(e.action, '.', 1) <> all ($13::text[])
   and ($3::uuid is null or e.person_id = $3)
   and ($4::uuid is null or e.team_id = $4)
   and ($5::uuid is null or e.subject_id = $5)
   and ($6::date is null or e.at >= ($6::date)::timestamp at time zone $12)
   and ($7::date is null or e.at < ($7::date + 1)::timestamp at time zone $12)
   and ($8::text is null or strpos(lower(e.reason), lower($8)) > 0)
   and ($9::timestamptz is null or (e.at, e.id) < ($9, $10::uuid))
 order by e.at desc, e.id desc
 limit $11),
spoken_of as materialized (
select distinct p.id as entry_id, found[1]::uuid as id
  from page p
 cross join lateral regexp_matches(concat_ws(' ', p.before, p.after, p."subjectId"), '${UUID}', 'g') found),
called as materialized (
select who.id, who.name, ${hasLeft('$1', 'who.id', TODAY)} as "hasLeft"
  from identity.person who cross join now where who.id = any (${SPOKEN_OF}) and ${isKnown('$1', 'who.id')}
 union all
select id, name, null from (${rowNames('$1', SPOKEN_OF)}) named)
select p.id, p.at, p.action, p.subject, p."subjectId", p.before, p.after, p.reason,
       case when p.person_id is not null then ${personJson('p.person_id', TODAY)} end as person,
       case when t.id is not null then json_build_object('id', t.id, 'name', t.name) end as team,
       coalesce((select json_object_agg(c.id, json_strip_nulls(json_build_object('name', c.name, 'hasLeft', c."hasLeft")))
                   from spoken_of s join called c on c.id = s.id
                  where s.entry_id = p.id and c.name is not null), '{}') as names,
       case when p.subject = 'progress.review' then (
         select json_object_agg(item ->> 'id', item ->> 'label')
           from progress.review r
           join progress.team_milestone x on x.hub_id = r.hub_id and x.id = r.team_milestone_id
           join programmes.milestone m on m.hub_id = x.hub_id and m.id = x.milestone_id
          cross join jsonb_array_elements(coalesce(x.kept_plan -> 'evidence', m.evidence)) item
          where r.hub_id = p.hub_id and r.id = p."subjectId") end as items
  from page p
 cross join now
  left join ventures.team t on t.hub_id = p.hub_id and t.id = p.team_id
 order by p.at desc, p.id desc`;

/** The hub's trail: who changed what, from what to what, why and when. Newest first. */
@Injectable()
export class AuditTrailQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, query: AuditQuery): Promise<AuditPageView> {
    return this.page(actor, query, { hidden: [], unexplained: [] });
  }

  /** The part of the trail that is about one team. @throws NotFound when the reader's reach does not cover it */
  async ofTeam(actor: Actor, teamId: string, page: PageQuery): Promise<AuditPageView> {
    const reached = reachedTeamIds(actor, 'team_audit.read');
    if (reached !== null && !reached.includes(teamId)) throw new NotFound();
    const [team] = await this.unitOfWork
      .read(actor)
      .rows<object>('select from ventures.team where hub_id = $1 and id = $2', [actor.hub.id, teamId]);
    if (!team) throw new NotFound();
    const isOfHub = reached === null;
    return this.page(
      actor,
      { ...page, team: teamId },
      isOfHub ? { hidden: [], unexplained: [] } : { hidden: NOT_FOR_TEAMS, unexplained: REASON_NOT_FOR_TEAMS },
    );
  }

  private async page(
    actor: Actor,
    query: AuditQuery,
    { hidden, unexplained }: { readonly hidden: readonly string[]; readonly unexplained: readonly string[] },
  ): Promise<AuditPageView> {
    const { action, person, team, subject, from, to, q, after, limit } = query;
    const [at, id] = afterKey(after, lastShown) ?? [];
    const rows = await this.unitOfWork
      .read(actor)
      .rows<Row>(sql(), [
        actor.hub.id,
        action ?? null,
        person ?? null,
        team ?? null,
        subject ?? null,
        from ?? null,
        to ?? null,
        q || null,
        at ?? null,
        id ?? null,
        limit + 1,
        actor.hub.timeZone,
        hidden,
        unexplained,
        this.clock.now(),
      ]);
    const items = rows.slice(0, limit).map(entryOf);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? pageKey([last.at, last.id]) : null };
  }
}

function entryOf({ at, before, after, items, ...entry }: Row): AuditEntryView {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return {
    ...entry,
    at: at.toISOString(),
    changes: columns.map((column) => ({
      column,
      before: valueOf(named(before?.[column], items)),
      after: valueOf(named(after?.[column], items)),
    })),
  };
}

/** Marks of a review name the item by what it is called, not by its key. */
function named(value: unknown, items: Row['items']): unknown {
  if (!items || !Array.isArray(value)) return value;
  return value.map((each: Readonly<Record<string, unknown>>) => {
    const called = typeof each['itemId'] === 'string' ? items[each['itemId']] : undefined;
    return called === undefined ? each : { ...each, itemId: called };
  });
}

function valueOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
