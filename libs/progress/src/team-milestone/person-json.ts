/** SQL for the name of the person in a column, as `{ id, name }` or null. Borrows identity.person. */
export function personJson(column: `${string}.${string}`): string {
  return `(select json_build_object('id', who.id, 'name', who.name) from identity.person who where who.id = ${column})`;
}
