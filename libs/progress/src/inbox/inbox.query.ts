import { Injectable } from '@nestjs/common';
import { dayIn, daysBetween, type InboxBox, type InboxItem, type InboxQuery, type InboxView } from '@onsil/contracts';
import { afterKey, Clock, pageKey, reachedTeamIds, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { factsJson, shownOf, type MilestoneFacts } from '../team-milestone/milestone-facts.js';

/** How long decided work stays under *cleared*. */
const CLEARED_DAYS = 30;

const lastShown = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

interface RawItem {
  readonly facts: MilestoneFacts;
  readonly teamId: string;
  readonly team: string;
  readonly cohort: string;
  readonly programme: string;
  /** A colleague who may review here was named as the reviewer. */
  readonly isOthers: boolean;
}

/** Everything that waits or was done, by whose turn it is. */
export type InboxBoxes = Readonly<Record<InboxBox, readonly InboxItem[]>>;

type RawRequest = Omit<InboxItem, 'days' | 'state' | 'attempt'>;

const FROM = `
  from progress.team_milestone x
  join programmes.cohort c on c.hub_id = x.hub_id and c.id = x.cohort_id
  join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
  join programmes.milestone m on m.hub_id = x.hub_id and m.id = x.milestone_id
  join programmes.stage s on s.hub_id = m.hub_id and s.id = m.stage_id
  join ventures.team t on t.hub_id = x.hub_id and t.id = x.team_id
  join ventures.enrolment n on n.hub_id = x.hub_id and n.cohort_id = x.cohort_id and n.team_id = x.team_id and n.left_on is null
 where x.hub_id = $1 and c.phase = 'open' and ($2::uuid is null or x.cohort_id = $2)
   and ($3::uuid[] is null or x.team_id = any($3))`;

const ITEM = `json_build_object('facts', ${factsJson('$4')}, 'teamId', t.id, 'team', t.name, 'cohort', c.name, 'programme', p.name,
  'isOthers', m.reviewer_id <> $7 and exists (
    select from identity.hub_grant g
     where g.hub_id = x.hub_id and g.person_id = m.reviewer_id and g.role in ('hub_staff', 'hub_manager') and g.ended_at is null
       and $8::date between g.starts_on and coalesce(g.ends_on, 'infinity')))`;

/**
 * $1 hub, $2 cohort, $3 reached teams, $4 time zone, $5 now, $6 cleared since, $7 reader, $8 today. Everything that could wait, of open cohorts;
 * whose turn it is says the one derivation. Borrows programmes.*, ventures.team, .enrolment, identity.person, .hub_grant.
 */
const SQL = `
select
  (select coalesce(json_agg(${ITEM}), '[]') ${FROM}
      and (x.status in ('in_review', 'returned') or (x.status = 'open' and x.due_at < $5::timestamptz))) as waiting,
  (select coalesce(json_agg(${ITEM} order by x.state_since desc, x.id desc), '[]') ${FROM}
      and x.status in ('accepted', 'waived') and x.state_since >= $6::timestamptz) as cleared,
  (select coalesce(json_agg(json_build_object(
      'id', e.id, 'teamMilestoneId', e.team_milestone_id, 'teamId', t.id, 'team', t.name, 'cohortId', c.id, 'cohort', c.name,
      'programme', p.name, 'milestone', case when m.id is not null then json_build_object('code', m.code, 'title', m.title) end,
      'request', e.kind, 'reason', e.reason, 'since', e.asked_at)), '[]')
     from progress.milestone_exception e
     join programmes.cohort c on c.hub_id = e.hub_id and c.id = e.cohort_id
     join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
     join ventures.team t on t.hub_id = e.hub_id and t.id = e.team_id
     left join progress.team_milestone x on x.hub_id = e.hub_id and x.id = e.team_milestone_id
     left join programmes.milestone m on m.hub_id = x.hub_id and m.id = x.milestone_id
    where e.hub_id = $1 and e.status = 'asked' and c.phase = 'open' and ($2::uuid is null or e.cohort_id = $2)
      and ($3::uuid[] is null or e.team_id = any($3))) as requests`;

/** What waits on the hub, what waits on teams, what is done with; oldest first (cleared: newest first). */
@Injectable()
export class InboxItems {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { box, cohort, after, limit }: InboxQuery): Promise<InboxView> {
    const boxes = await this.boxes(actor, cohort);
    const all = boxes[box];
    const key = afterKey(after, lastShown);
    const start = key === null ? 0 : placeAfter(all, key);
    const page = all.slice(start, start + limit);
    return {
      asOf: this.clock.now().toISOString(),
      counts: {
        mine: boxes.mine.length,
        others: boxes.others.length,
        requests: boxes.requests.length,
        teams: boxes.teams.length,
        cleared: boxes.cleared.length,
      },
      items: page,
      next: start + limit < all.length ? pageKey([page.at(-1)!.since, page.at(-1)!.id]) : null,
    };
  }

  /** Of every open cohort, or of one. */
  async boxes(actor: Actor, cohort?: string): Promise<InboxBoxes> {
    const now = this.clock.now();
    const { id, timeZone } = actor.hub;
    const today = dayIn(timeZone, now);
    const clearedSince = new Date(now.getTime() - CLEARED_DAYS * 86_400_000);
    const [found] = await this.unitOfWork
      .read(actor)
      .rows<{ waiting: RawItem[]; cleared: RawItem[]; requests: RawRequest[] }>(SQL, [
        id,
        cohort ?? null,
        reachedTeamIds(actor, 'inbox.read'),
        timeZone,
        now,
        clearedSince,
        actor.personId,
        today,
      ]);
    const { waiting, cleared, requests } = found!;
    const items = waiting.map((item) => itemOf(item, { now, timeZone })).sort(oldestFirst);
    const ofOthers = new Set(waiting.filter(({ isOthers }) => isOthers).map(({ facts }) => facts.id));
    const inReview = items.filter(({ state }) => state === 'in_review');
    return {
      mine: inReview.filter(({ id: item }) => !ofOthers.has(item)),
      others: inReview.filter(({ id: item }) => ofOthers.has(item)),
      requests: requests
        .map((request) => ({
          ...request,
          state: null,
          attempt: 0,
          days: Math.max(0, daysBetween(dayIn(timeZone, new Date(request.since)), today)),
        }))
        .sort(oldestFirst),
      teams: items.filter(({ state }) => state === 'returned' || state === 'late'),
      cleared: cleared.map((item) => itemOf(item, { now, timeZone })),
    };
  }
}

function itemOf({ facts, isOthers: _, ...item }: RawItem, at: { now: Date; timeZone: string }): InboxItem {
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
    since: shown.state === 'late' ? facts.dueAt : facts.stateSince,
  };
}

function oldestFirst(a: InboxItem, b: InboxItem): number {
  return Date.parse(a.since) - Date.parse(b.since) || a.id.localeCompare(b.id);
}

/** Where the next page begins: after the item of that key, or after where it would stand if it has left the box meanwhile. */
function placeAfter(items: readonly InboxItem[], [since, id]: z.infer<typeof lastShown>): number {
  const found = items.findIndex((item) => item.id === id);
  if (found >= 0) return found + 1;
  const isNewestFirst = items.length > 1 && Date.parse(items[0]!.since) > Date.parse(items.at(-1)!.since);
  const next = items.findIndex((item) =>
    isNewestFirst ? Date.parse(item.since) < Date.parse(since) : Date.parse(item.since) > Date.parse(since),
  );
  return next < 0 ? items.length : next;
}
