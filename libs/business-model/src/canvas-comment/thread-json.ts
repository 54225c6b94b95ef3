import { personJson } from '@onsil/identity';

/** SQL for entry `e` on a day, with the people it mentions. Borrows identity.person, .hub_grant. */
const entryJson = (on: string): string => `jsonb_build_object(
  'id', e.id, 'kind', e.kind, 'body', e.body, 'by', ${personJson('e.written_by', on)}, 'at', e.written_at,
  'mentions', (select coalesce(json_agg(json_build_object('id', who.id, 'name', who.name) order by who.name, who.id), '[]')
                 from business_model.canvas_mention m join identity.person who on who.id = m.person_id
                where m.hub_id = e.hub_id and m.canvas_comment_id = e.id))`;

/** SQL for thread `d` as it is shown on a day, but for what its reader may do. */
const threadJson = (on: string): string => `jsonb_build_object(
  'id', d.id, 'canvas', json_build_object('id', c.id, 'name', c.name), 'kind', d.kind, 'block', coalesce(i.block, d.block),
  'item', case when i.id is not null then json_build_object('id', i.id, 'text', i.body,
                 'isRemoved', i.removed_at is not null, 'version', i.version) end,
  'suggestion', d.suggestion, 'answer', d.answer, 'startedBy', ${personJson('d.started_by', on)}, 'startedAt', d.started_at,
  'isResolved', d.resolved_at is not null,
  'entries', (select coalesce(jsonb_agg(${entryJson(on)} order by e.position), '[]') from business_model.canvas_comment e
               where e.hub_id = d.hub_id and e.canvas_thread_id = d.id),
  'version', d.version)`;

/** SQL that answers threads `d` of canvases `c` on a day, each with what decides who may answer it. */
export function selectThread(on: string): string {
  const THREAD_JSON = threadJson(on);
  return `
select ${THREAD_JSON} as thread, c.team_id as "teamId", c.put_aside_at is not null as "isPutAside"
  from business_model.canvas_thread d
  join business_model.canvas c on c.hub_id = d.hub_id and c.id = d.canvas_id
  left join business_model.canvas_item i on i.hub_id = d.hub_id and i.id = d.canvas_item_id`;
}
