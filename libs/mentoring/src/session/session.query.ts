import { Injectable } from '@nestjs/common';
import {
  dayIn,
  type SessionLogView,
  type SessionNoteView,
  type MentoringSessionPage,
  type MentoringSessionRow,
  type MentoringSessionsQuery,
  type MentoringSessionView,
} from '@onsil/contracts';
import { personJson } from '@onsil/identity';
import {
  afterKey,
  Clock,
  NotFound,
  pageKey,
  reachedTeamIds,
  reachesHub,
  UnitOfWork,
  type Actor,
  type HubRead,
  type HubTx,
} from '@onsil/platform';
import { z } from 'zod';

import { actionView, type ActionJson } from './action-view.js';
import { ACTION_JSON, ACTIONS, logAnswer, onDays, SESSIONS, sessionRowJson } from './session-json.js';
import { mayActOn, visibleSession } from './session-reach.js';

const AFTER = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

const TODAY = `($3::timestamptz at time zone (select nh.time_zone from network.hub nh where nh.id = s.hub_id))::date`;
const WRITTEN_BY = personJson('l.written_by', TODAY);
const CORRECTED_BY = personJson('c.corrected_by', TODAY);
const AUTHOR = personJson('n.author_id', TODAY);

/** The log but for its actions. $3 now. Borrows ventures.participant, identity.person. */
const LOG = `case when l.id is not null then jsonb_build_object(
  'startsAt', l.starts_at, 'minutes', l.minutes, 'mentorCame', l.mentor_came, 'topics', l.topics, 'sharedNote', l.shared_note,
  'attendees', (
    select coalesce(json_agg(json_build_object('participantId', a.id, 'name', a.name) order by c.id), '[]')
      from mentoring.log_attendee c join ventures.participant a on a.hub_id = c.hub_id and a.id = c.participant_id
     where c.hub_id = l.hub_id and c.log_id = l.id),
  'writtenBy', ${WRITTEN_BY}, 'isOnBehalf', l.is_on_behalf, 'sentAt', l.sent_at,
  'answer', ${logAnswer('$3')}, 'answerUntil', l.answer_until, 'answeredAt', l.answered_at, 'objection', l.objection,
  'answeredBy', (select a.name from ventures.participant a where a.hub_id = l.hub_id and a.id = l.answered_by),
  'corrections', (
    select coalesce(json_agg(json_build_object('at', c.corrected_at, 'by', ${CORRECTED_BY},
              'reason', c.reason, 'before', c.before) order by c.corrected_at desc, c.id desc), '[]')
      from mentoring.log_correction c where c.hub_id = l.hub_id and c.log_id = l.id),
  'version', l.version) end`;

/**
 * One session whole. $1 hub, $2 session, $3 now, $4 reached teams, $5 reader, $6 is the reader staff?
 * A note for its author alone leaves the database for nobody else.
 */
const SESSION = `
select ${sessionRowJson('$3')} || jsonb_build_object('mentorPersonId', m.person_id, 'log', ${LOG},
  'actions', (select coalesce(json_agg(${ACTION_JSON} order by g.position), '[]') from ${ACTIONS}
               where g.hub_id = s.hub_id and g.session_id = s.id),
  'carried', (select coalesce(json_agg(${ACTION_JSON} order by k.due_on nulls last, g.id), '[]')
                from ${ACTIONS} join mentoring.session e on e.hub_id = g.hub_id and e.id = g.session_id
               where g.hub_id = s.hub_id and g.team_id = s.team_id and k.status = 'open'
                 and (e.starts_at, e.id) < (s.starts_at, s.id)),
  'notes', (select coalesce(json_agg(json_build_object('audience', n.audience, 'body', n.body, 'author', ${AUTHOR},
              'isMine', n.author_id = $5, 'savedAt', n.saved_at, 'version', n.version) order by n.id), '[]')
              from mentoring.session_note n
             where n.hub_id = s.hub_id and n.session_id = s.id and n.body <> ''
               and (n.author_id = $5 or (n.audience = 'mentor_and_staff' and l.id is not null and ($6::boolean or m.person_id = $5))))
) as session
from ${SESSIONS}
where s.hub_id = $1 and s.id = $2 and ${visibleSession('$4', '$5')}`;

const IS_COMING = `(s.status = 'planned' and s.starts_at + make_interval(mins => s.minutes) > $2::timestamptz)`;
const IS_PAST = `not ${IS_COMING}`;

const DAYS_AT = { from: '$11', until: '$12', zone: '$13' } as const;

/** Whose time counts in a list: what was planned, or what the log says. */
const PLANNED = { AT: 's.starts_at', MINUTES: 's.minutes', ON_DAYS: onDays('s.starts_at', DAYS_AT) };
const HELD = { AT: 'l.starts_at', MINUTES: 'l.minutes', ON_DAYS: onDays('l.starts_at', DAYS_AT) };

/**
 * $1 hub, $2 now, $3 reached teams, $4 reader, $5 team, $6 mentor, $7 mine?, $8-9 after, $10 limit, $11-12 days, $13 zone,
 * $14 only those the mentor came to?
 * The sum is over all that was asked for; the page is part of it.
 */
const page = (when: MentoringSessionsQuery['when']): string => {
  const { AT, MINUTES, ON_DAYS } = when === 'logged' ? HELD : PLANNED;
  return `
with asked as materialized (
  select s.id, ${AT} as at, ${MINUTES} as minutes from ${SESSIONS}
   where s.hub_id = $1 and ${visibleSession('$3', '$4')}
     and ${when === 'logged' ? 'l.id is not null' : when === 'coming' ? IS_COMING : IS_PAST}
     and ($5::uuid is null or s.team_id = $5) and ($6::uuid is null or s.mentor_id = $6)
     and (not $7::boolean or m.person_id = $4) and (not $14::boolean or l.mentor_came)
     and ${ON_DAYS})
select
  (select json_build_object('sessions', count(*), 'minutes', coalesce(sum(minutes), 0)) from asked) as totals,
  (select coalesce(json_agg(${sessionRowJson('$2')} || jsonb_build_object('startsAt', a.at, 'minutes', a.minutes)
            order by a.at ${when === 'coming' ? 'asc' : 'desc'}, a.id ${when === 'coming' ? 'asc' : 'desc'}), '[]')
     from ${SESSIONS} join (
       select * from asked where $8::timestamptz is null or (at, id) ${when === 'coming' ? '>' : '<'} ($8, $9::uuid)
        order by at ${when === 'coming' ? 'asc' : 'desc'}, id ${when === 'coming' ? 'asc' : 'desc'} limit $10) a on a.id = s.id
    where s.hub_id = $1) as items`;
};

type SessionJson = MentoringSessionRow &
  Pick<MentoringSessionView, 'notes'> & {
    readonly mentorPersonId: string | null;
    readonly log: Omit<SessionLogView, 'actions'> | null;
    readonly actions: readonly ActionJson[];
    readonly carried: readonly ActionJson[];
    readonly notes: readonly SessionNoteView[];
  };

/** Sessions as their readers may see them. */
@Injectable()
export class SessionQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  one(actor: Actor, id: string): Promise<MentoringSessionView> {
    return this.in(this.unitOfWork.read(actor), actor, id);
  }

  /** The same inside a transaction. @throws NotFound */
  async in(sql: HubTx | HubRead, actor: Actor, id: string): Promise<MentoringSessionView> {
    const now = this.clock.now();
    const [found] = await sql.rows<{ session: SessionJson }>(SESSION, [
      sql.hubId,
      id,
      now,
      reachedTeamIds(actor, 'session.read'),
      actor.personId,
      reachesHub(actor, 'session.read'),
    ]);
    if (!found) throw new NotFound();
    const { mentorPersonId, log, actions, carried, ...session } = found.session;
    const of = { actor, teamId: session.team.id, today: dayIn(actor.hub.timeZone, now) };
    const sides = { teamId: session.team.id, mentorPersonId };
    const isPlanned = session.status === 'planned';
    const isComing = isPlanned && !session.isLogOwed;
    const isAnswerable = log !== null && log.answer === 'waiting';
    return {
      ...session,
      carried: carried.map((action) => actionView(action, of)),
      log: log && { ...log, actions: actions.map((action) => actionView(action, of)) },
      capabilities: {
        move: isComing && mayActOn(actor, sides, 'session.plan'),
        cancel: isPlanned && mayActOn(actor, sides, 'session.plan'),
        log: isPlanned && new Date(session.startsAt) <= now && mayActOn(actor, sides, 'session.log'),
        correct: log !== null && mayCorrect(actor, sides, log.answer),
        answer: isAnswerable && mayActOn(actor, sides, 'session.confirm'),
      },
    };
  }

  /** Coming ones soonest first, past, cancelled and logged ones newest first. */
  async page(
    actor: Actor,
    { when, came, team, mentor, from, until, whose, after, limit }: MentoringSessionsQuery,
  ): Promise<MentoringSessionPage> {
    const [afterAt, afterId] = afterKey(after, AFTER) ?? [null, null];
    const [found] = await this.unitOfWork
      .read(actor)
      .rows<Omit<MentoringSessionPage, 'next'>>(page(when), [
        actor.hub.id,
        this.clock.now(),
        reachedTeamIds(actor, 'session.read'),
        actor.personId,
        team ?? null,
        mentor ?? null,
        whose === 'mine',
        afterAt,
        afterId,
        limit + 1,
        from ?? null,
        until ?? null,
        actor.hub.timeZone,
        came ?? false,
      ]);
    const { items: rows, totals } = found!;
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? pageKey([last.startsAt, last.id]) : null, totals };
  }
}

/** Staff at any time; the mentor until the team has confirmed or its time has passed. */
export function mayCorrect(
  actor: Actor,
  sides: { readonly teamId: string; readonly mentorPersonId: string | null },
  answer: SessionLogView['answer'],
): boolean {
  if (reachesHub(actor, 'session.correct')) return true;
  return (answer === 'waiting' || answer === 'objected') && mayActOn(actor, sides, 'session.correct');
}
