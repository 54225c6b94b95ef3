const names = new Map<`${string}.${string}`, string>();

/**
 * Says what people call the rows of a hub's table: an SQL expression over a row `r`. Whoever tells of a row by its id alone,
 * as the audit trail does, can then name it.
 */
export function nameRows(table: `${string}.${string}`, expression: string): void {
  names.set(table, expression);
}

/**
 * SQL for `id, name` of every named row of the hub `hubId`, an expression or a parameter, among the uuid array `ids`. The ids
 * are known before the tables are asked, so that each is asked by its key, however many rows it has.
 */
export function rowNames(hubId: string, ids: string): string {
  return [
    'select null::uuid as id, null::text as name where false',
    ...[...names].map(([table, expression]) => named(table, expression, `r.hub_id = ${hubId} and r.id = any (${ids})`)),
  ].join(' union all ');
}

/** What libs declared when they were loaded; nothing of it comes from outside. */
function named(table: string, expression: string, condition: string): string {
  return ['select r.id,', expression, 'from', table, 'r where', condition].join(' ');
}
