import { Injectable } from '@nestjs/common';
import { dayIn, daysBetween, type InboxItem, type InboxQuery, type InboxView, type LookedAt } from '@onsil/contracts';
import { afterKey, Clock, pageKey, reachedTeamIds, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { factsJson, shownOf, type MilestoneFacts } from '../team-milestone/milestone-facts.js';
import { ANSWER_COUNT, ANSWER_PAGE } from './answers.js';

/** How long decided work stays under *cleared*. */
const CLEARED_DAYS = 30;

const lastShown = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

interface RawItem {
  readonly facts: MilestoneFacts;
  readonly teamId: string;
  readonly team: string;
  readonly cohort: string;
  readonly programme: string;
}

type RawRequest = Omit<InboxItem, 'days' | 'state' | 'attempt' | 'tookDays'>;
type RawAnswer = Omit<InboxItem, 'days' | 'request' | 'reason'>;

interface Row {
  readonly counts: Partial<InboxView['counts']>;
  readonly requests: number;
  readonly items: readonly RawItem[] | null;
  readonly asked: readonly RawRequest[] | null;
  readonly answered: number;
  readonly answers: readonly RawAnswer[] | null;
}

const OF_OPEN_COHORTS = `c.phase = 'open' and ($2::uuid is null or c.id = $2)`;

/** A colleague who may review here was named as the reviewer. */
const IS_OTHERS = `(m.reviewer_id <> $6 and exists (
  select from identity.hub_grant g
   where g.hub_id = x.hub_id and g.person_id = m.reviewer_id and g.role in ('hub_staff', 'hub_manager') and g.ended_at is null
     and $7::date between g.starts_on and coalesce(g.ends_on, 'infinity')))`;

/** As `teamMilestoneStateOn` has it; the spec counts both against each other. */
const IS_BLOCKED = `(
  exists (select from progress.milestone_exception e
           where e.hub_id = x.hub_id and e.team_milestone_id = x.id and e.kind = 'blocked' and e.status = 'granted')
  or (x.opens_on <= $7::date and exists (
    select from programmes.milestone_dependency d
      join progress.team_milestone r
        on r.hub_id = d.hub_id and r.milestone_id = d.requires_id and r.team_id = x.team_id
       and r.status not in ('accepted', 'waived')
     where d.hub_id = x.hub_id and d.milestone_id = x.milestone_id)))`;

/**
 * $1 hub, $2 cohort, $3 reached teams, $4 now, $5 cleared since, $6 reader, $7 today. Where everything of open cohorts lies: whose turn
 * it is, and since when. Borrows programmes.cohort, .milestone, .milestone_dependency, ventures.enrolment, identity.hub_grant.
 */
const LIES = `
  select x.id, case when x.status = 'open' then x.due_at else x.state_since end as since,
         case when x.status in ('accepted', 'waived') then 'cleared'
              when x.status <> 'in_review' then 'teams'
              when ${IS_OTHERS} then 'others'
              else 'mine' end as box
    from progress.team_milestone x
    join programmes.cohort c on c.hub_id = x.hub_id and c.id = x.cohort_id
    join programmes.milestone m on m.hub_id = x.hub_id and m.id = x.milestone_id
    join ventures.enrolment n on n.hub_id = x.hub_id and n.cohort_id = x.cohort_id and n.team_id = x.team_id and n.left_on is null
   where x.hub_id = $1 and ${OF_OPEN_COHORTS} and ($3::uuid[] is null or x.team_id = any($3))
     and (x.status = 'in_review'
       or (x.status in ('accepted', 'waived') and x.state_since >= $5::timestamptz)
       or ((x.status = 'returned' or (x.status = 'open' and x.due_at < $4::timestamptz)) and not ${IS_BLOCKED}))`;

const ASKED = `
    from progress.milestone_exception e
    join programmes.cohort c on c.hub_id = e.hub_id and c.id = e.cohort_id
   where e.hub_id = $1 and e.status = 'asked' and ${OF_OPEN_COHORTS} and ($3::uuid[] is null or e.team_id = any($3))`;

/**
 * Beside the seven of LIES: $8 box, $9 $10 the last one of the page before, $11 how many, $12 time zone. Oldest first, what is
 * cleared or answered newest first. Borrows programmes.*, ventures.team.
 */
const SQL = `
with lies as materialized (${LIES})
select
  (select coalesce(json_object_agg(box, n), '{}') from (select box, count(*)::int as n from lies group by box) counted) as counts,
  (select count(*)::int ${ASKED}) as requests,
  ${ANSWER_COUNT} as answered,
  ${ANSWER_PAGE} as answers,
  (select json_agg(json_build_object('facts', ${factsJson('$12')}, 'teamId', t.id, 'team', t.name, 'cohort', c.name, 'programme', p.name)
       order by page.place)
     from (select id, row_number() over (order by
                  case when box = 'cleared' then since end desc, case when box = 'cleared' then id end desc, since, id) as place
             from lies
            where box = $8 and ($9::timestamptz is null
               or case box when 'cleared' then (since, id) < ($9, $10::uuid) else (since, id) > ($9, $10::uuid) end)
            order by place limit $11) page
     join progress.team_milestone x on x.hub_id = $1 and x.id = page.id
     join programmes.cohort c on c.hub_id = x.hub_id and c.id = x.cohort_id
     join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
     join programmes.milestone m on m.hub_id = x.hub_id and m.id = x.milestone_id
     join programmes.stage s on s.hub_id = m.hub_id and s.id = m.stage_id
     join ventures.team t on t.hub_id = x.hub_id and t.id = x.team_id) as items,
  (select json_agg(json_build_object(
      'id', page.id, 'teamMilestoneId', page.team_milestone_id, 'teamId', t.id, 'team', t.name, 'cohortId', c.id, 'cohort', c.name,
      'programme', p.name, 'milestone', case when m.id is not null then json_build_object('code', m.code, 'title', m.title) end,
      'request', page.kind, 'reason', page.reason, 'since', page.asked_at) order by page.asked_at, page.id)
     from (select e.* ${ASKED} and $8 = 'requests' and ($9::timestamptz is null or (e.asked_at, e.id) > ($9, $10::uuid))
            order by e.asked_at, e.id limit $11) page
     join programmes.cohort c on c.hub_id = page.hub_id and c.id = page.cohort_id
     join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
     join ventures.team t on t.hub_id = page.hub_id and t.id = page.team_id
     left join progress.team_milestone x on x.hub_id = page.hub_id and x.id = page.team_milestone_id
     left join programmes.milestone m on m.hub_id = x.hub_id and m.id = x.milestone_id) as asked`;

/** What waits on the hub, what waits on teams, what is done with; oldest first (cleared and answered: newest first). */
@Injectable()
export class InboxItems {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { box, cohort, after, limit }: InboxQuery): Promise<InboxView> {
    const now = this.clock.now();
    const { timeZone } = actor.hub;
    const [since, id] = afterKey(after, lastShown) ?? [];
    const [row] = await this.unitOfWork
      .read(actor)
      .rows<Row>(SQL, [...placed(actor, now, cohort), box, since ?? null, id ?? null, limit + 1, timeZone]);
    const { counts, requests, answered, items, asked, answers } = row!;
    const found = [
      ...(items ?? []).map((item) => itemOf(item, { now, timeZone })),
      ...(asked ?? []).map((request) => requestOf(request, { now, timeZone })),
      ...(answers ?? []).map((given) => answerOf(given, { now, timeZone })),
    ];
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      asOf: now.toISOString(),
      counts: { mine: 0, others: 0, teams: 0, cleared: 0, ...counts, requests, answered },
      items: page,
      next: found.length > limit && last ? pageKey([last.since, last.id]) : null,
    };
  }

  /** What waits for a colleague who was named as its reviewer, by the team milestone's id. */
  async ofOthers(actor: Actor): Promise<ReadonlySet<string>> {
    const rows = await this.unitOfWork
      .read(actor)
      .rows<{ id: string }>(`select id from (${LIES}) lies where box = 'others'`, placed(actor, this.clock.now()));
    return new Set(rows.map(({ id }) => id));
  }
}

/** The first seven parameters. */
function placed(actor: Actor, now: Date, cohort?: string): unknown[] {
  const { id, timeZone } = actor.hub;
  const clearedSince = new Date(now.getTime() - CLEARED_DAYS * 86_400_000);
  return [
    id,
    cohort ?? null,
    reachedTeamIds(actor, 'inbox.read'),
    now,
    clearedSince,
    actor.personId,
    dayIn(timeZone, now),
  ];
}

function itemOf({ facts, ...item }: RawItem, at: LookedAt): InboxItem {
  const shown = shownOf(facts, at);
  return {
    ...item,
    id: facts.id,
    teamMilestoneId: facts.id,
    cohortId: facts.cohortId,
    milestone: { code: facts.code, title: facts.title },
    state: shown.state,
    request: null,
    reason: null,
    attempt: facts.attempt,
    days: shown.days ?? 0,
    since: facts.status === 'open' ? facts.dueAt : facts.stateSince,
    tookDays: null,
  };
}

function requestOf(request: RawRequest, at: LookedAt): InboxItem {
  return { ...request, state: null, attempt: 0, days: daysSince(request, at), tookDays: null };
}

function answerOf(given: RawAnswer, at: LookedAt): InboxItem {
  return { ...given, request: null, reason: null, days: daysSince(given, at) };
}

function daysSince({ since }: Pick<InboxItem, 'since'>, { now, timeZone }: LookedAt): number {
  return Math.max(0, daysBetween(dayIn(timeZone, new Date(since)), dayIn(timeZone, now)));
}
