import { mentorName } from '../mentor/mentor-name.js';

/** SQL for the row that lists show of session `s` with mentor `m` and log `l` (or none). Borrows ventures.team. */
export const sessionRowJson = (now: string): string => `jsonb_build_object(
  'id', s.id, 'team', (select json_build_object('id', st.id, 'name', st.name) from ventures.team st where st.hub_id = s.hub_id and st.id = s.team_id),
  'mentor', json_build_object('id', m.id, 'name', ${mentorName('m')}),
  'number', case when s.status <> 'cancelled' then (
    select count(*) from mentoring.session e where e.hub_id = s.hub_id and e.team_id = s.team_id and e.status <> 'cancelled'
       and (e.starts_at, e.id) <= (s.starts_at, s.id)) end,
  'startsAt', s.starts_at, 'minutes', s.minutes, 'mode', s.mode, 'place', s.place, 'link', s.link, 'question', s.question,
  'status', s.status, 'isPlanned', s.is_planned, 'cancelReason', s.cancel_reason,
  'isLogOwed', s.status = 'planned' and s.starts_at + make_interval(mins => s.minutes) <= ${now}::timestamptz,
  'answer', ${logAnswer(now)}, 'version', s.version)`;

/** SQL: what the team made of log `l`; silence past its time counts as accepted, so nothing has to be written then. */
export function logAnswer(now: string): string {
  return `case when l.id is null then null else coalesce(l.answer,
    case when l.answer_until <= ${now}::timestamptz then 'accepted' else 'waiting' end) end`;
}

/** What `sessionRowJson` is built from. */
export const SESSIONS = `mentoring.session s
  join mentoring.mentor m on m.hub_id = s.hub_id and m.id = s.mentor_id
  left join mentoring.session_log l on l.hub_id = s.hub_id and l.session_id = s.id`;

/** SQL: an instant lies on one of the hub's days from the first to the last, either of which may be open. */
export const onDays = (at: string, { from, until, zone }: Record<'from' | 'until' | 'zone', `$${number}`>): string =>
  `(${from}::date is null or (${at} at time zone ${zone})::date >= ${from})
    and (${until}::date is null or (${at} at time zone ${zone})::date <= ${until})`;

/** SQL for action `g` with its task `k`. Borrows progress.task, identity.person. */
export const ACTION_JSON = `jsonb_build_object(
  'id', g.id, 'taskId', k.id, 'sessionId', g.session_id, 'title', k.title,
  'owner', (select json_build_object('id', ko.id, 'name', ko.name) from identity.person ko where ko.id = k.owner_id),
  'dueOn', k.due_on, 'status', k.status, 'closedAt', k.closed_at)`;

/** What `ACTION_JSON` is built from: the task is the truth of an action. */
export const ACTIONS = `mentoring.agreed_action g join progress.task k on k.hub_id = g.hub_id and k.id = g.task_id`;
