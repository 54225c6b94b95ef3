/**
 * SQL for the person in a column, as `{ id, name, hasLeft }` or null; the column's table says of which hub. Borrows
 * identity.person, identity.hub_grant.
 */
export function personJson(column: `${string}.${string}`): string {
  const [table] = column.split('.');
  return `(select json_build_object('id', who.id, 'name', who.name, 'hasLeft', not exists (
      select from identity.hub_grant held
       where held.hub_id = ${table}.hub_id and held.person_id = who.id and held.ended_at is null))
    from identity.person who where who.id = ${column})`;
}
