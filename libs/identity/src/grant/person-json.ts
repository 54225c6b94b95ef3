/**
 * SQL: whether a person holds no role in a hub on a day, nor one to come, nor runs its network. All three are expressions or
 * parameters. Who left keeps what they did under their name, which is marked wherever it is told. Borrows network.hub.
 */
export function hasLeft(hubId: string, personId: string, on: string): string {
  return `not exists (
      select from identity.hub_grant held
       where held.hub_id = ${hubId} and held.person_id = ${personId} and held.ended_at is null
         and (held.ends_on is null or held.ends_on >= ${on}))
    and not ${runsNetwork(hubId, personId, on)}`;
}

/** SQL: whether a person holds or held a role in a hub or on its network. Both are expressions or parameters. */
export function isKnown(hubId: string, personId: string): string {
  return `(exists (select from identity.hub_grant held where held.hub_id = ${hubId} and held.person_id = ${personId})
    or ${runsNetwork(hubId, personId, "'-infinity'")})`;
}

function runsNetwork(hubId: string, personId: string, on: string): string {
  return `exists (
      select from identity.network_grant run join network.hub in_it on in_it.network_id = run.network_id
       where in_it.id = ${hubId} and run.person_id = ${personId} and coalesce(run.ends_on, 'infinity') >= ${on})`;
}

/**
 * SQL for the person in a column, as `{ id, name, hasLeft }` or null; the column's table says of which hub, `on` on which
 * day. Borrows network.hub.
 */
export function personJson(column: `${string}.${string}`, on: string): string {
  const [table] = column.split('.');
  return `(select json_build_object('id', who.id, 'name', who.name,
      'hasLeft', ${hasLeft(`${table}.hub_id`, 'who.id', on)})
    from identity.person who where who.id = ${column})`;
}
