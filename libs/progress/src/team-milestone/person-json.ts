/**
 * SQL for the person in a column, as `{ id, name }` or null; with a day, an expression or a parameter, also whether they
 * `hasLeft`: hold no role in the hub on it, nor one to come. The column's table says of which hub. Borrows identity.person,
 * identity.hub_grant.
 */
export function personJson(column: `${string}.${string}`, on?: string): string {
  const [table] = column.split('.');
  const standing = on
    ? `, 'hasLeft', not exists (
      select from identity.hub_grant held
       where held.hub_id = ${table}.hub_id and held.person_id = who.id and held.ended_at is null
         and (held.ends_on is null or held.ends_on >= ${on}))`
    : '';
  return `(select json_build_object('id', who.id, 'name', who.name${standing})
    from identity.person who where who.id = ${column})`;
}
