import { personJson } from '@onsil/identity';

const kept = (confidence: string): string =>
  `(select count(*) from jsonb_array_elements(v.items) k where k->>'confidence' = '${confidence}')`;

/** SQL for the row that lists show of version `v` on a day. */
export const versionJson = (on: string): string => `jsonb_build_object(
  'id', v.id, 'number', v.number, 'name', v.name, 'reason', v.reason,
  'madeBy', ${personJson('v.made_by', on)}, 'madeAt', v.made_at,
  'counts', json_build_object('assumed', ${kept('assumed')}, 'some_evidence', ${kept('some_evidence')},
                              'supported', ${kept('supported')}, 'refuted', ${kept('refuted')}),
  'bookmarks', (
    select coalesce(json_agg(json_build_object('id', m.id, 'label', m.label, 'madeBy', ${personJson('m.made_by', on)},
              'madeAt', m.made_at) order by m.id), '[]')
      from business_model.canvas_bookmark m where m.hub_id = v.hub_id and m.canvas_version_id = v.id))`;
