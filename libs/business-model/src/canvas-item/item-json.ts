import { personJson } from '@onsil/identity';

/** SQL for note `i` as it is shown on a day. */
export const itemJson = (on: string): string => `jsonb_build_object(
  'id', i.id, 'block', i.block, 'text', i.body, 'tag', i.tag, 'confidence', i.confidence,
  'hypotheses', (select coalesce(json_agg(json_build_object('id', h.id, 'number', h.number, 'state', h.state) order by h.number), '[]')
                   from business_model.hypothesis_item l
                   join business_model.hypothesis h on h.hub_id = l.hub_id and h.id = l.hypothesis_id
                  where l.hub_id = i.hub_id and l.canvas_item_id = i.id),
  'threads', (select count(*) from business_model.canvas_thread d
               where d.hub_id = i.hub_id and d.canvas_item_id = i.id and d.resolved_at is null),
  'suggestedBy', ${personJson('i.suggested_by', on)}, 'changedBy', ${personJson('i.changed_by', on)}, 'savedAt', i.changed_at, 'isRemoved', i.removed_at is not null,
  'version', i.version)`;
