import { personNameJson } from '../team-reach.js';

/** SQL for evidence `e` as it is shown. Borrows platform.stored_file. */
export const EVIDENCE_JSON = `jsonb_build_object(
  'id', e.id, 'kind', e.kind, 'happenedOn', e.happened_on, 'source', e.source, 'segment', e.segment, 'body', e.body,
  'link', e.link,
  'metric', case when e.metric_value is not null then json_build_object('value', e.metric_value, 'unit', e.metric_unit) end,
  'file', (select json_build_object('name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes)
             from platform.stored_file f where f.hub_id = e.hub_id and f.id = e.stored_file_id),
  'strength', e.strength, 'consent', e.consent, 'experimentId', e.experiment_id,
  'loggedBy', ${personNameJson('e.logged_by')}, 'loggedAt', e.logged_at, 'version', e.version)`;
