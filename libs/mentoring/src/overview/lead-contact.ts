/** SQL for the lead of team `column`; phone and address only where `shown`. Borrows ventures.membership, .participant. */
export const leadJson = (column: string, shown: string): string => `(
  select json_build_object('name', la.name, 'phone', case when ${shown} then la.phone end, 'email', case when ${shown} then la.email end)
    from ventures.membership lb join ventures.participant la on la.hub_id = lb.hub_id and la.id = lb.participant_id
   where lb.hub_id = $1 and lb.team_id = ${column} and lb.role = 'lead' and lb.left_on is null
   order by lb.joined_on, lb.id limit 1)`;
