/** SQL: live notes of the canvas in a column by how sure the team is of them. */
export const countsOf = (canvas: string): string => `(
  select json_build_object(
           'assumed', count(*) filter (where k.confidence = 'assumed'),
           'some_evidence', count(*) filter (where k.confidence = 'some_evidence'),
           'supported', count(*) filter (where k.confidence = 'supported'),
           'refuted', count(*) filter (where k.confidence = 'refuted'))
    from business_model.canvas_item k where k.hub_id = $1 and k.canvas_id = ${canvas} and k.removed_at is null)`;
